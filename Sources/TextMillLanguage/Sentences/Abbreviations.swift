import TextMill

/// Abbreviations that are written with a period, and what may follow them.
struct Abbreviations: Sendable {
  /// What an abbreviation means for the period behind it.
  enum Kind: UInt8 {
    /// None that is known.
    case none
    /// A title or the like, which a name follows.
    case title
    /// A number follows, or else it may be a word.
    case number
    /// The sentence goes on behind it.
    case inside
    /// The sentence may end with it.
    case anywhere
    /// A single capital, as in names.
    case initial
    /// Letters with periods between them, as `U.S`.
    case initials
  }

  static let shared = Abbreviations()

  private var kinds: [UInt64: Kind] = [:]
  /// The same words again: most are none, which this tells more quickly.
  private let hashes: HashSet64
  /// In bytes.
  private static let lengths = 1...16

  private init() {
    for (list, kind) in [
      (AbbreviationLists.anywhere, Kind.anywhere), (AbbreviationLists.inside, .inside),
      (AbbreviationLists.numbers, .number), (AbbreviationLists.smallTitles, .title),
      (AbbreviationLists.titles, .title),
    ] {
      for hash in LoweredHash.ofWords(in: list) { kinds[hash] = kind }
    }
    hashes = HashSet64(kinds.keys.sorted())
  }

  /// What a word is, without the period behind it; small letters stand for capitals, too, save
  /// that titles must be written as they are.
  func kind(of range: TextRange, shape: WordShape, in text: Span<UInt8>) -> Kind {
    if shape.isInitial { return .initial }
    if let listed = listed(range, shape, text) { return listed }
    if shape.isInitials { return .initials }
    // `d'Avv`, `l'Ing`: what follows the apostrophe counts.
    if let apostrophe = range.dropLast().last(where: { text[$0] == 0x27 || text[$0] == 0x99 }) {
      let rest = apostrophe + 1..<range.upperBound
      return listed(rest, WordShape(rest, in: text), text) ?? .none
    }
    return .none
  }

  private func listed(_ range: TextRange, _ shape: WordShape, _ text: Span<UInt8>) -> Kind? {
    guard Self.lengths.contains(range.count) else { return nil }
    let hash = LoweredHash.of(range, in: text)
    guard hashes.contains(hash), let kind = kinds[hash] else { return nil }
    if kind == .title, shape.first == .small, !Self.smallTitles.contains(range, text) {
      return Self.smallPlaces.contains(range, text) ? .anywhere : Kind.none
    }
    return kind
  }

  private static let smallPlaces = WordSet("st ft mt")
  private static let smallTitles = WordSet(AbbreviationLists.smallTitles)
}

/// Words, found by their hashes.
struct WordSet: Sendable {
  private let hashes: HashSet64

  init(_ list: String) { hashes = HashSet64(LoweredHash.ofWords(in: list)) }

  /// Whether a word is one of them; capitals of ASCII count as small letters.
  func contains(_ range: TextRange, _ text: Span<UInt8>) -> Bool {
    hashes.contains(LoweredHash.of(range, in: text))
  }
}

extension LoweredHash {
  /// The hashes of a list's words, between which are blanks.
  fileprivate static func ofWords(in list: String) -> [UInt64] {
    let utf8 = Array(list.utf8)
    return utf8.indices.split { utf8[$0] <= 0x20 }.map {
      of($0.startIndex..<$0.endIndex, in: utf8.span)
    }
  }
}
