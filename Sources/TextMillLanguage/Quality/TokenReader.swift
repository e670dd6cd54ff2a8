public import TextMill
import TextMillBytes

/// Cuts texts into tokens and counts them; what it needs of memory it uses again for the next text.
public struct TokenReader: Sendable {
  /// What was counted in the text that was read last.
  public private(set) var counts = TokenCounts()
  /// A hash of each token.
  private(set) var hashes: [UInt64] = []
  /// The length of the text before each token, blanks aside, in Unicode scalars; at last, of all.
  private(set) var starts: [UInt32] = []
  private var stopWords: [UInt64] = []
  private var grams = GramTable()

  /// A reader of texts in which some words are common: Gopher's eight English ones by default.
  public init(
    stopWords: [String] = ["the", "be", "to", "of", "and", "that", "have", "with"]
  ) {
    let words = Set(stopWords).map { Array($0.utf8) }
    self.stopWords = words.map { ExactHash.of(0..<$0.count, in: $0.span) }
  }

  /// Reads a text.
  public mutating func read(_ text: Text) {
    counts = TokenCounts()
    hashes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    var length: UInt32 = 0
    var found: UInt64 = 0
    let bytes = text.utf8.span
    var walk = WordSegmentWalk(0..<bytes.count)
    var last = Token(
      range: 0..<0, characters: 0, isWord: false, hasLetter: false, isMark: false)
    var isRun = false
    while let segment = walk.next(in: bytes) {
      guard let token = Token(segment, in: bytes) else { continue }
      if token.isMark, token.repeats(last, in: bytes) {
        extend(&last, by: token)
        length &+= token.characters
        isRun = true
        continue
      }
      if isRun { closeRun(last, in: bytes) }
      isRun = false
      last = token
      starts.append(length)
      length &+= token.characters
      let hash = ExactHash.of(token.range, in: bytes)
      hashes.append(hash)
      if token.isWord {
        counts.words += 1
        counts.wordCharacters += Int(token.characters)
        if token.hasLetter {
          counts.alphabetic += 1
          if let index = stopWords.firstIndex(of: hash), index < 64 { found |= 1 << index }
        }
      }
    }
    if isRun { closeRun(last, in: bytes) }
    starts.append(length)
    counts.tokens = hashes.count
    counts.stopWords = found.nonzeroBitCount
    (counts.hashMarks, counts.ellipses) = Self.symbols(in: bytes)
  }

  /// The same mark again: the token grows.
  private mutating func extend(_ last: inout Token, by token: Token) {
    last = Token(
      range: last.range.lowerBound..<token.range.upperBound,
      characters: last.characters &+ token.characters, isWord: last.isWord,
      hasLetter: last.hasLetter, isMark: true)
    if last.isWord { counts.wordCharacters += Int(token.characters) }
  }

  /// The hash of a token that has grown, once for all of its marks.
  private mutating func closeRun(_ token: Token, in bytes: Span<UInt8>) {
    hashes[hashes.count - 1] = ExactHash.of(token.range, in: bytes)
  }

  /// What recurs in the text that was read last, in runs of 2 to 10 tokens.
  public mutating func repetition() -> RepeatedGrams {
    RepeatedGrams(hashes: hashes, starts: starts, table: &grams)
  }

  private static func symbols(in bytes: Span<UInt8>) -> (hashes: Int, ellipses: Int) {
    var (hashes, ellipses) = (0, 0)
    // The full stops in a row, and the offset behind them.
    var (stops, end) = (0, 0)
    for start in stride(from: 0, to: bytes.count, by: ByteWindow.count) {
      let window = ByteWindow(bytes, at: start)
      hashes += window.bits { $0.equal(0x23) }.nonzeroBitCount
      var rest = window.bits { $0.equal(0x2E) .| $0.equal(0xA6) }
      while rest != 0 {
        let at = start + rest.trailingZeroBitCount
        rest &= rest &- 1
        if bytes[at] == 0x2E {
          stops = at == end ? stops + 1 : 1
          end = at + 1
          if stops % 3 == 0 { ellipses += 1 }
        } else if at >= 2, bytes[at - 1] == 0x80, bytes[at - 2] == 0xE2 {
          // The last byte of U+2026, E2 80 A6.
          ellipses += 1
        }
      }
    }
    return (hashes, ellipses)
  }
}
