/// A word with its letters, as the model sees it by itself wherever it stands.
struct WordForm {
  var word: NameWord
  /// The word as written.
  var exact: UInt64
  /// First and last letters, in small letters, one to four of them.
  var prefixes = SIMD4<UInt32>.zero
  var suffixes = SIMD4<UInt32>.zero
  /// The path of its small-letter form's cluster.
  var smallPath: UInt32 = 0

  /// What stands beyond the ends of a text.
  static let outside = WordForm(word: .outside, exact: 1)
}

extension WordForm {
  /// The classes of the rules' lexicon that the model looks at.
  private static let seen: WordClasses = [
    .given, .family, .place, .organization, .people, .event, .otherName, .title, .role, .speech,
    .placePreposition, .direction, .organizationHead, .organizationLead, .headBeforeOf, .placeHead,
    .placeLead, .eventHead, .eventLead, .companyForm, .abbreviation, .particle, .calendar,
    .function, .common,
  ]

  /// What a form depends on, beside a word's letters and its length.
  private static let kinds: Token.Shape = [
    .word, .number, .capital, .allCaps, .dotted, .initial, .shouted, .inner, .sentenceStart,
    .headline,
  ]

  /// A number for all that a form depends on: tokens with one key have one form.
  @inline(__always)
  static func key(_ token: Token, in text: Span<UInt8>) -> UInt64 {
    let hash = token.isNumber ? shape(text, token.bytes) : token.hash
    let kind = UInt64(token.shape.intersection(kinds).rawValue)
    let length = UInt64(UInt16(truncatingIfNeeded: token.length))
    let classes = UInt64(token.classes.intersection(seen).rawValue)
    return WordHash.chain(hash, WordHash.chain(classes << 32 | length << 16 | kind, hash))
  }

  /// Reads a token.
  init(_ token: Token, in text: Span<UInt8>, _ lexicon: NameLexicon) {
    let range = token.bytes
    word = NameWord(
      lower: token.hash, shape: Self.shape(text, range),
      classes: token.classes.intersection(Self.seen).rawValue,
      place: (token.shape.contains(.sentenceStart) ? 1 : 0)
        | (token.shape.contains(.headline) ? 2 : 0))
    exact = token.isNumber ? word.shape : token.hash
    word.lower = exact
    guard token.isWord else { return }
    word.mayName = !token.shape.isDisjoint(with: [.capital, .inner])
    if word.mayName { word.lower = WordHash.lowered(text, range) }
    setAffixes(text, range)
    setFacts(token, text, range, lexicon)
  }

  private mutating func setFacts(
    _ token: Token, _ text: Span<UInt8>, _ range: Range<Int>, _ lexicon: NameLexicon
  ) {
    var facts = lexicon[exact]
    word.beginsPhrase = facts.beginsPhrase || token.classes.has(.phraseStart)
    if facts.bits == 0 || (facts.cluster == 0 && facts.lists == 0), token.isCapital {
      let titled = lexicon[WordHash.titled(text, range)]
      if titled.bits != 0 { facts = titled }
    }
    word.path = lexicon.path(of: facts.cluster)
    word.lists = UInt16(facts.lists)
    word.casing = UInt8(facts.casing)
    guard word.lower != exact else {
      guard word.casing >= 6 || (word.casing == 0 && !token.classes.has(.common)) else { return }
      let titled = lexicon[WordHash.titledFirst(text, range)]
      if word.casing == 0, !titled.isPlace { return }
      word.lists = UInt16(titled.lists)
      if titled.cluster != 0 { word.path = lexicon.path(of: titled.cluster) }
      if range.count >= 4 { word.mayName = true }
      return
    }
    let small = lexicon[word.lower]
    smallPath = lexicon.path(of: small.cluster)
    if word.casing == 0 { word.casing = UInt8(small.casing) }
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
