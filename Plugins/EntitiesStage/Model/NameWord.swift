/// What the model sees of a word by itself, wherever it stands.
struct NameWord: Sendable {
  /// The word as written, and in small letters.
  var exact: UInt64
  var lower: UInt64
  /// What its letters look like, runs of a kind shortened.
  var shape: UInt64
  /// Marks of the place that a word's features are joined with.
  var place: UInt64
  /// First and last letters, in small letters, one to four of them.
  var prefixes: SIMD4<UInt32>
  var suffixes: SIMD4<UInt32>
  /// The path of its cluster, and that of its small-letter form.
  var path: UInt32
  var lowerPath: UInt32
  var lists: UInt64
  var casing: UInt64
  var lowerCasing: UInt64
  var classes: UInt64
  /// Whether it may stand in a name by how it is written: with a capital, or in small letters though
  /// nearly always with a capital elsewhere.
  var mayName = false

  /// What stands beyond the ends of a text.
  static let outside = NameWord(
    exact: 1, lower: 1, shape: 1, place: 0, prefixes: .zero, suffixes: .zero, path: 0,
    lowerPath: 0, lists: 0, casing: 0, lowerCasing: 0, classes: 0)
}

extension NameWord {
  /// The classes of the rules' lexicon that the model looks at.
  private static let seen: WordClasses = [
    .given, .family, .place, .organization, .people, .event, .otherName, .title, .role, .speech,
    .placePreposition, .direction, .organizationHead, .organizationLead, .headBeforeOf, .placeHead,
    .placeLead, .eventHead, .eventLead, .companyForm, .abbreviation, .particle, .calendar,
    .function, .common,
  ]

  /// Reads a token.
  init(_ token: Token, in text: Span<UInt8>, _ lexicon: NameLexicon) {
    let range = Int(token.start)..<Int(token.end)
    place =
      (token.shape.contains(.sentenceStart) ? 1 : 0) | (token.shape.contains(.headline) ? 2 : 0)
    classes = UInt64(token.classes.intersection(Self.seen).rawValue)
    (prefixes, suffixes) = (.zero, .zero)
    (path, lowerPath, lists, casing, lowerCasing) = (0, 0, 0, 0, 0)
    shape = Self.shape(text, range)
    guard token.isWord else {
      exact = token.isNumber ? shape : token.hash
      lower = exact
      return
    }
    exact = token.hash
    mayName = !token.shape.isDisjoint(with: [.capital, .inner])
    lower =
      token.isCapital || token.shape.contains(.inner)
      ? WordHash.lowered(text, range) : token.hash
    setAffixes(text, range)
    setFacts(token, text, range, lexicon)
  }

  private mutating func setFacts(
    _ token: Token, _ text: Span<UInt8>, _ range: Range<Int>, _ lexicon: NameLexicon
  ) {
    var facts = lexicon[exact]
    if facts.bits == 0 || (facts.cluster == 0 && facts.lists == 0), token.isCapital {
      let titled = lexicon[WordHash.titled(text, range)]
      if titled.bits != 0 { facts = titled }
    }
    path = lexicon.path(of: facts.cluster)
    lists = UInt64(facts.lists)
    casing = UInt64(facts.casing)
    guard lower != exact else {
      guard casing >= 6 else { return }
      let titled = lexicon[WordHash.titledFirst(text, range)]
      lists = UInt64(titled.lists)
      if titled.cluster != 0 { path = lexicon.path(of: titled.cluster) }
      if range.count >= 4 { mayName = true }
      return
    }
    let small = lexicon[lower]
    lowerPath = lexicon.path(of: small.cluster)
    lowerCasing = UInt64(small.casing)
    if casing == 0 { casing = lowerCasing }
  }

  private mutating func setAffixes(_ text: Span<UInt8>, _ range: Range<Int>) {
    var (first, last): (UInt32, UInt32) = (0, 0)
    for index in 0..<min(4, range.count) {
      first = first << 8 | UInt32(Self.small(text[range.lowerBound + index]))
      last = last << 8 | UInt32(Self.small(text[range.upperBound - 1 - index]))
      prefixes[index] = first
      suffixes[index] = last
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Capitals, small letters, digits, wide characters and marks; a run of one kind counts up to
  /// twice, and a run of digits up to four times.
  private static func shape(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var (shape, last, run): (UInt64, UInt64, Int) = (1, 0, 0)
    for index in range {
      let byte = text[index]
      let kind: UInt64 =
        switch Letters.kind(of: byte) {
        case .lower: 1
        case .upper: 2
        case .digit: 3
        case .wide: byte & 0xC0 == 0x80 ? last : 4
        default: UInt64(byte) | 0x80
        }
      run = kind == last ? run + 1 : 1
      last = kind
      if run <= (kind == 3 ? 4 : 2) { shape = (shape &* 31) &+ kind }
    }
    return shape
  }
}
