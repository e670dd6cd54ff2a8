import TextMill
import TextMillLanguage

/// Reads the text of blocks: counts their words and signs, and lists the first words' hashes.
struct BlockReader: Sendable {
  /// At most so many words of a block are listed; a block that is a menu or a footer's line shows it
  /// by its first words.
  static let mostWords = 32

  /// So many threes of words of a page are listed; copies further down are not found.
  static let mostThrees = 1 << 18

  /// The words of the block that was read last.
  private(set) var words: [UInt64] = []
  private var most = Self.mostWords
  /// Threes of words that follow each other in the text that the page's JSON-LD gives.
  private var body: Set<UInt64> = []
  /// The words of the page's title.
  private var title: Set<UInt64> = []
  /// The threes of words of all blocks that were read, block behind block.
  private(set) var threes: [UInt64] = []
  private var lastWords = SIMD2<UInt64>.zero
  private var wordCount = 0
  private var wordStart = -1
  private var isWordLink = false

  mutating func readTitle(_ range: TextRange, _ bytes: Span<UInt8>) {
    title.removeAll(keepingCapacity: true)
    var block = Block()
    words.removeAll(keepingCapacity: true)
    read(range, bytes, &block, isLink: false)
    for word in words { title.insert(word) }
  }

  /// Reads an article's text as JSON-LD gives it.
  mutating func readBody(_ text: [UInt8]) {
    body.removeAll(keepingCapacity: true)
    guard !text.isEmpty else { return }
    var block = Block()
    words.removeAll(keepingCapacity: true)
    most = 50_000
    read(0..<text.count, text.span, &block, isLink: false)
    most = Self.mostWords
    for index in words.indices.dropFirst(2) { body.insert(three(before: index)) }
  }

  private func three(before index: Int) -> UInt64 {
    (words[index - 2] &* 31 &+ words[index - 1]) &* 31 &+ words[index]
  }

  /// How much of the block that was read last stands in that text: 0 if there is none, else from 1
  /// to 255.
  var bodyShare: UInt8 {
    guard !body.isEmpty else { return 0 }
    guard words.count > 2 else { return 128 }
    let hits = words.indices.dropFirst(2).count { body.contains(three(before: $0)) }
    return UInt8(1 + hits * 254 / (words.count - 2))
  }

  /// Whether a page has a title at all.
  var titleCount: Int { title.count }

  /// Forgets the page that was read before.
  mutating func beginPage() {
    title.removeAll(keepingCapacity: true)
    threes.removeAll(keepingCapacity: true)
  }

  /// The threes of words of a text that is none of the blocks.
  mutating func threes(of range: TextRange, _ bytes: Span<UInt8>) -> [UInt64] {
    let kept = threes
    threes.removeAll()
    defer { threes = kept }
    var block = Block()
    words.removeAll(keepingCapacity: true)
    wordCount = 0
    read(range, bytes, &block, isLink: false)
    return threes
  }

  /// Fills in what the block's text looks like.
  mutating func read(_ block: inout Block, _ tree: borrowing PageTree, _ bytes: Span<UInt8>) {
    words.removeAll(keepingCapacity: true)
    block.textHash = 0x1234_5678
    wordCount = 0
    var lastLink: Int32 = -1
    for index in block.runs {
      let run = tree.runs[index]
      let isLink = tree.elements[Int(run.element)].zones.contains(.link)
      if isLink {
        if run.element != lastLink { block.links += 1 }
        lastLink = run.element
      }
      read(run.range, bytes, &block, isLink: isLink)
    }
  }

  private mutating func read(
    _ range: TextRange, _ bytes: Span<UInt8>, _ block: inout Block, isLink: Bool
  ) {
    var at = range.lowerBound
    let end = range.upperBound
    isWordLink = isLink
    block.length += Int32(truncatingIfNeeded: end - at)
    while at < end {
      let byte = bytes[at]
      let kind = ByteKind.table[Int(byte)]
      if kind == .letter || kind == .digit {
        at = word(bytes, from: at, to: end, &block)
      } else if kind == .high {
        at = scalar(bytes, at: at, to: end, &block)
      } else if kind == .blank {
        at += 1
      } else if byte == 0x26 {
        at = reference(bytes, at: at, to: end, &block)
      } else {
        sign(byte, bytes, at: at, to: end, &block)
        at += 1
      }
    }
  }

  private func sign(
    _ byte: UInt8, _ bytes: Span<UInt8>, at: Int, to end: Int, _ block: inout Block
  ) {
    switch byte {
    case 0x2E, 0x21, 0x3F:
      let next = at + 1 < end ? bytes[at + 1] : 0x20
      if ByteKind.table[Int(next)] != .letter, ByteKind.table[Int(next)] != .digit {
        block.stops += 1
      }
      block.ending = byte == 0x3F ? .question : .fullStop
    case 0x2C, 0x3B:
      block.commas += 1
      block.ending = .other
    case 0x3A: block.ending = .colon
    case 0x7C, 0x3E, 0x2F, 0x2B, 0x23, 0x40, 0x5B, 0x5D:
      block.bars += 1
      block.ending = .other
    case 0x22, 0x27, 0x29: if block.ending != .fullStop { block.ending = .closer }
    default: block.ending = .other
    }
  }

  /// Reads a word of letters and digits.
  private mutating func word(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, _ block: inout Block
  ) -> Int {
    var at = start
    var (digits, capitals, letters) = (0, 0, 0)
    scan: while at < end {
      let byte = bytes[at]
      switch ByteKind.table[Int(byte)] {
      case .letter:
        if byte < 0x60 { capitals += 1 }
        letters += 1
        at += 1
      case .digit:
        digits += 1
        at += 1
      case .high:
        let scalar = UTF8Scalar(at: at, in: bytes)
        guard HighScalar.kind(of: scalar.value) == .letter else { break scan }
        block.foreignBytes += Int32(scalar.length)
        letters += 1
        at += scalar.length
      case .apostrophe:
        guard at + 1 < end, ByteKind.table[Int(bytes[at + 1])] == .letter else { break scan }
        at += 1
      default:
        guard byte == 0x26, let length = CharacterReference.letterLength(bytes, at: at, to: end)
        else { break scan }
        letters += 1
        at += length
      }
    }
    // A scalar that is no letter begins no word.
    at = max(at, start + 1)
    let hash = LoweredHash.of(start..<at, in: bytes)
    if letters == 0 {
      block.numbers += 1
      if digits == 4,
        bytes[start] == 0x31 && bytes[start + 1] == 0x39
          || bytes[start] == 0x32 && bytes[start + 1] == 0x30
      {
        block.hasYear = true
      }
      block.ending = .digit
      note(number: hash, &block)
    } else {
      let first = bytes[start]
      if first >= 0x41, first <= 0x5A { block.capitalized += 1 }
      if capitals > 1, capitals == letters { block.shouted += 1 }
      if block.words == 0, first >= 0x61 { block.startsSmall = first <= 0x7A }
      block.ending = .letter
      note(word: hash, &block)
    }
    return at
  }

  private mutating func note(word hash: UInt64, _ block: inout Block) {
    block.words += 1
    if isWordLink { block.linkWords += 1 }
    block.textHash = (block.textHash ^ hash) &* 0x9E37_79B9_7F4A_7C15
    block.textHash ^= block.textHash >> 29
    if words.count < most { words.append(hash) }
    noteThree(hash)
    if FunctionWords.shared.contains(hash) { block.functionWords += 1 }
    if title.contains(hash) { block.titleWords += 1 }
  }

  /// Numbers count as words, and all of them as the same one for the linear model.
  private mutating func note(number hash: UInt64, _ block: inout Block) {
    block.words += 1
    if isWordLink { block.linkWords += 1 }
    block.textHash = (block.textHash ^ hash) &* 0x9E37_79B9_7F4A_7C15
    block.textHash ^= block.textHash >> 29
    if words.count < most { words.append(7) }
    noteThree(hash)
    if title.contains(hash) { block.titleWords += 1 }
  }

  @inline(__always)
  private mutating func noteThree(_ hash: UInt64) {
    wordCount += 1
    if wordCount > 2, threes.count < Self.mostThrees {
      threes.append(((lastWords.x &* 31 &+ lastWords.y) &* 31 &+ hash) &* 0x9E37_79B9_7F4A_7C15)
    }
    lastWords = SIMD2(lastWords.y, hash)
  }

  private mutating func scalar(
    _ bytes: Span<UInt8>, at: Int, to end: Int, _ block: inout Block
  ) -> Int {
    let scalar = UTF8Scalar(at: at, in: bytes)
    switch HighScalar.kind(of: scalar.value) {
    case .letter: return word(bytes, from: at, to: end, &block)
    case .ideograph:
      block.foreignBytes += Int32(scalar.length)
      block.ending = .letter
      note(word: UInt64(scalar.value) &* 0x9E37_79B9_7F4A_7C15, &block)
    case .stop:
      block.stops += 1
      block.ending = .fullStop
    case .comma:
      block.commas += 1
      block.ending = .other
    case .bar:
      block.bars += 1
      block.ending = .other
    case .copyright:
      block.hasCopyright = true
      block.ending = .other
    case .closer: if block.ending != .fullStop { block.ending = .closer }
    case .blank: break
    case .other: block.ending = .other
    }
    return at + scalar.length
  }

  /// A character reference that is no part of a word.
  private mutating func reference(
    _ bytes: Span<UInt8>, at: Int, to end: Int, _ block: inout Block
  ) -> Int {
    if CharacterReference.letterLength(bytes, at: at, to: end) != nil {
      return word(bytes, from: at, to: end, &block)
    }
    var next = at + 1
    while next < end, next < at + 12,
      ByteKind.table[Int(bytes[next])].isAlphanumeric
        || bytes[next] == 0x23
    {
      next += 1
    }
    if next < end, bytes[next] == 0x3B {
      if bytes.has("copy", at: at + 1..<next) { block.hasCopyright = true }
      if bytes.has("raquo", at: at + 1..<next) || bytes.has("bull", at: at + 1..<next) {
        block.bars += 1
      }
      return next + 1
    }
    block.ending = .other
    return at + 1
  }
}
