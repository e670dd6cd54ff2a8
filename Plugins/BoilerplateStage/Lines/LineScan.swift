/// Scans lines: their signs, and hashes of their words.
struct LineScan: ~Copyable {
  private(set) var lines: [LineSigns] = []
  private(set) var words: [UInt32] = []
  private let classes = ByteKind.table
  private let functionWords = FunctionWords.table

  /// Of a line longer than `longest` bytes, so many bytes are scanned at its beginning and end.
  static let (longest, head, tail) = (240, 144, 64)

  /// From this length on, in bytes, a line that ends as sentences do is scanned only if asked for.
  static let paragraph = 160

  init(_ count: Int) {
    lines.reserveCapacity(count)
    words.reserveCapacity(16 * count)
  }

  /// Notes a line; a long one that ends as sentences do is not scanned yet.
  mutating func add(_ range: Range<Int>, of text: Span<UInt8>) {
    var signs = LineSigns()
    signs.length = range.count
    signs.start = LineEnds.start(of: text, range)
    signs.end = LineEnds.end(of: text, range)
    signs.wordHashes = words.count..<words.count
    if range.count < Self.paragraph || !signs.isClosed { scan(range, of: text, &signs) }
    lines.append(signs)
  }

  /// Scans a line that was not scanned yet.
  mutating func complete(_ line: Int, _ range: Range<Int>, of text: Span<UInt8>) {
    var signs = lines[line]
    scan(range, of: text, &signs)
    lines[line] = signs
  }

  private mutating func scan(
    _ range: Range<Int>, of text: Span<UInt8>, _ result: inout LineSigns
  ) {
    var signs = result
    let first = words.count
    var hash: UInt32 = 17
    if range.count <= Self.longest {
      scan(range, of: text, &signs, &hash)
    } else {
      let head = wordEnd(range.lowerBound + Self.head, of: text)
      scan(range.lowerBound..<head, of: text, &signs, &hash)
      let tail = wordEnd(range.upperBound - Self.tail, of: text)
      scan(tail..<range.upperBound, of: text, &signs, &hash)
    }
    signs.hash = hash
    signs.wordHashes = first..<words.count
    signs.words = words.count - first
    result = signs
  }

  /// The place of the next blank, not far behind an offset.
  private func wordEnd(_ offset: Int, of text: Span<UInt8>) -> Int {
    var at = offset
    while at < offset + 16, text[at] != 0x20 { at += 1 }
    // Without a blank, at least between two characters.
    while text[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  private mutating func scan(
    _ range: Range<Int>, of text: Span<UInt8>, _ signs: inout LineSigns, _ lineHash: inout UInt32
  ) {
    let (kinds, common) = (classes, functionWords)
    let (classes, function) = (kinds.span, common.span)
    var word = WordHash()
    var isInWord = false
    var digitRun = 0
    var isUpper = false
    var (letters, uppers, digits, marks, functions, capitals) = (0, 0, 0, 0, 0, 0)
    var flags = signs.flags
    func close(_ words: inout [UInt32]) {
      let hash = word.value
      words.append(hash)
      lineHash = (lineHash ^ hash) &* 0x9E37_79B1
      lineHash ^= lineHash >> 15
      if FunctionWords.contains(hash, in: function) { functions += 1 }
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
        if isInWord { close(&words) }
      case ByteKind.mark:
        marks += 1
        if byte == 0x3A, digitRun > 0 { flags.insert(.time) }
        if byte == 0x2F, at < range.upperBound, text[at] == 0x2F { flags.insert(.link) }
        flags.formUnion(ByteKind.flags(of: byte, isInWord))
        digitRun = 0
        if isInWord { close(&words) }
      case ByteKind.mark2:
        // Marks of two or three bytes.
        let length = byte == 0xC2 ? 2 : 3
        let next = at < range.upperBound ? text[at] : 0
        marks += 1
        if byte == 0xC2 {
          if next == 0xA9 { flags.insert(.copyright) }
          if next == 0xBB || next == 0xAB { flags.insert(.arrow) }
          if next == 0xB7 { flags.insert(.bar) }
        } else if next == 0x86 || next == 0x96 {
          flags.insert(.arrow)
        } else if next == 0x80, at + 1 < range.upperBound {
          if text[at + 1] == 0x9C || text[at + 1] == 0x9D { flags.insert(.quote) }
          if text[at + 1] == 0xBA { flags.insert(.arrow) }
        }
        at = min(at + length - 1, range.upperBound)
        digitRun = 0
        if isInWord { close(&words) }
      case ByteKind.wide:
        // Scripts without blanks between words: each character counts as one.
        if isInWord { close(&words) }
        word.add(byte)
        for _ in 0..<2 where at < range.upperBound {
          word.add(text[at])
          at += 1
        }
        letters += 2
        isUpper = false
        close(&words)
      default:
        // Other letters, by their bytes.
        letters += 1
        digitRun = 0
        if !isInWord { (isInWord, isUpper) = (true, false) }
        word.add(byte)
      }
    }
    if isInWord { close(&words) }
    signs.flags = flags
    signs.scanned += range.count
    signs.letters += letters
    signs.uppers += uppers
    signs.digits += digits
    signs.marks += marks
    signs.functionWords += functions
    signs.capitals += capitals
  }
}

/// Classes of bytes.
enum ByteKind {
  static let (space, lower, upper, digit) = (UInt8(0), UInt8(1), UInt8(2), UInt8(3))
  static let (mark, mark2, wide, letter) = (UInt8(4), UInt8(5), UInt8(6), UInt8(7))

  static let table: [UInt8] = (0...255).map { byte in
    switch byte {
    case ...0x20: space
    case 0x61...0x7A: lower
    case 0x41...0x5A: upper
    case 0x30...0x39: digit
    case ..<0x80: mark
    case 0xC2, 0xE2, 0xEF: mark2
    case 0xE3...0xE9: wide
    default: letter
    }
  }

  /// What an ASCII mark says of a line.
  @inline(__always)
  static func flags(of mark: UInt8, _ isInWord: Bool) -> LineSigns.Flags {
    switch mark {
    case 0x2E: .dot
    case 0x2C: .comma
    case 0x40: isInWord ? .mail : .tag
    case 0x7C: .bar
    case 0x3E, 0x3C: .arrow
    case 0x22: .quote
    case 0x23, 0x24, 0x25: .number
    default: []
    }
  }
}
