/// Scans lines: their signs, and hashes of their words.
struct LineScan {
  private let classes = ByteKind.table
  private let functionWords = FunctionWords.table

  /// Of a line longer than `longest` bytes, so many bytes are scanned at its beginning and end.
  static let (longest, head, tail) = (240, 144, 64)

  /// From this length on, in bytes, a line that ends as sentences do is scanned only if asked for.
  static let paragraph = 160

  /// Whether a line has to be scanned wherever it stands.
  static func isAlwaysScanned(_ line: LineSigns) -> Bool {
    line.length < Self.paragraph || !line.isClosed
  }

  /// Scans a line; the hashes of its words go behind those of other lines.
  func scan(
    _ range: Range<Int>, of text: Span<UInt8>, _ signs: inout LineSigns, _ words: inout [UInt32]
  ) {
    signs.firstWord = UInt32(truncatingIfNeeded: words.count)
    signs.hash = 17
    if range.count <= Self.longest {
      scanPart(range, of: text, &signs, &words)
    } else {
      let head = wordEnd(range.lowerBound + Self.head, of: text)
      scanPart(range.lowerBound..<head, of: text, &signs, &words)
      let tail = wordEnd(range.upperBound - Self.tail, of: text)
      scanPart(tail..<range.upperBound, of: text, &signs, &words)
    }
    signs.words = UInt16(words.count - Int(signs.firstWord))
  }

  /// Puts in `words` the hashes of a line's words, all of them up to so many bytes.
  func readWords(
    _ range: Range<Int>, of text: Span<UInt8>, upTo most: Int, into words: inout [UInt32]
  ) {
    var signs = LineSigns(range, of: text)
    words.removeAll(keepingCapacity: true)
    // Behind the end there is room for a word.
    let isWhole = range.count <= most + 16
    let end = isWhole ? range.upperBound : wordEnd(range.lowerBound + most, of: text)
    scanPart(range.lowerBound..<end, of: text, &signs, &words)
  }

  /// The place of the next blank, not far behind an offset.
  private func wordEnd(_ offset: Int, of text: Span<UInt8>) -> Int {
    var at = offset
    while at < offset + 16, text[at] != 0x20 { at += 1 }
    // Without a blank, at least between two characters.
    while text[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  private func scanPart(
    _ range: Range<Int>, of text: Span<UInt8>, _ signs: inout LineSigns, _ words: inout [UInt32]
  ) {
    var close = WordClosing(hash: signs.hash, functionWords: functionWords)
    if WindowLineScan.fits(range, of: text) {
      WindowLineScan.scan(range, of: text, &signs, &words, &close)
    } else {
      scanBytes(range, of: text, &signs, &words, &close)
    }
    signs.hash = close.hash
    signs.functionWords += close.functions
    signs.scanned += UInt16(range.count)
  }

  /// Scans a part of a line byte by byte.
  func scanBytes(
    _ range: Range<Int>, of text: Span<UInt8>, _ signs: inout LineSigns, _ words: inout [UInt32],
    _ closing: inout WordClosing
  ) {
    let kinds = classes
    let classes = kinds.span
    var word = WordHash()
    var isInWord = false
    var digitRun = 0
    var isUpper = false
    var (letters, uppers, digits, marks, capitals) = (0, 0, 0, 0, 0)
    var flags = signs.flags
    func close(_ words: inout [UInt32], _ closing: inout WordClosing) {
      words.append(closing.close(word))
      if isUpper { capitals += 1 }
      word = WordHash()
      isInWord = false
    }
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      let kind = classes[Int(byte)]
      at += 1
      switch kind {
      case ByteKind.lower:
        letters += 1
        digitRun = 0
        if !isInWord { (isInWord, isUpper) = (true, false) }
        word.add(byte)
        // Most bytes are small letters behind others.
        let first = at
        while at < range.upperBound, text[at] &- 0x61 < 26 {
          word.add(text[at])
          at += 1
        }
        letters += at - first
      case ByteKind.upper:
        letters += 1
        uppers += 1
        digitRun = 0
        if !isInWord { (isInWord, isUpper) = (true, true) }
        word.add(byte | 0x20)
      case ByteKind.digit:
        digits += 1
        digitRun += 1
        if digitRun == 4 { flags.insert(.year) }
        if !isInWord { (isInWord, isUpper) = (true, false) }
        word.add(0x30)
      case ByteKind.space:
        digitRun = 0
        if isInWord { close(&words, &closing) }
      case ByteKind.mark:
        marks += 1
        if byte == 0x3A, digitRun > 0 { flags.insert(.time) }
        if byte == 0x2F, at < range.upperBound, text[at] == 0x2F { flags.insert(.link) }
        flags.formUnion(ByteKind.flags(of: byte, isInWord))
        digitRun = 0
        if isInWord { close(&words, &closing) }
      case ByteKind.mark2:
        // Marks of two or three bytes.
        let length = byte == 0xC2 ? 2 : 3
        marks += 1
        flags.formUnion(ByteKind.flags(ofMark2: byte, text, at, range.upperBound))
        at = min(at + length - 1, range.upperBound)
        digitRun = 0
        if isInWord { close(&words, &closing) }
      case ByteKind.wide:
        // Scripts without blanks between words: each character counts as one.
        if isInWord { close(&words, &closing) }
        word.add(byte)
        for _ in 0..<2 where at < range.upperBound {
          word.add(text[at])
          at += 1
        }
        letters += 2
        isUpper = false
        close(&words, &closing)
      default:
        // Other letters, by their bytes.
        letters += 1
        digitRun = 0
        if !isInWord { (isInWord, isUpper) = (true, false) }
        word.add(byte)
      }
    }
    if isInWord { close(&words, &closing) }
    signs.flags = flags
    signs.letters += UInt16(letters)
    signs.uppers += UInt16(uppers)
    signs.digits += UInt16(digits)
    signs.marks += UInt16(marks)
    signs.capitals += UInt16(capitals)
  }
}

/// What happens to each word that a scan has found.
struct WordClosing {
  /// The hash of the line's words so far.
  private(set) var hash: UInt32
  /// How many of them are function words.
  private(set) var functions: UInt16 = 0
  private let functionWords: [UInt64]

  init(hash: UInt32, functionWords: [UInt64]) {
    (self.hash, self.functionWords) = (hash, functionWords)
  }

  /// Notes a word, and returns its hash.
  @inline(__always)
  mutating func close(_ word: WordHash) -> UInt32 {
    let value = word.value
    hash = (hash ^ value) &* 0x9E37_79B1
    hash ^= hash >> 15
    functions &+= FunctionWords.contains(value, in: functionWords.span) ? 1 : 0
    return value
  }
}
