import TextMill

/// Documents with entities anywhere, the same on every run.
enum RandomDocuments {
  private static let pieces = [
    "Ada ", "the ", "Rio", " ", "\n", "\r\n", "\t", ". ", "-", "\\", "é", "e\u{301}", "日本語", "한국",
    "👍🏽", "👩‍👩‍👧", "❤️", "🇯🇵", "\u{200B}", "\u{FEFF}", "\u{0}", "\u{1}", "\u{1F}", "\u{B}", "\u{85}",
    "\u{A0}", "\u{2028}", "עברית", "हिन्दी", "#", "_", "|", "'", "\n\n",
  ]

  static func document(_ seed: UInt64) -> Document {
    var random = Seeded(state: seed)
    let count = Int.random(in: 0..<40, using: &random)
    let text = Text((0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
    var document = Document(id: "\(seed)", text: text)
    let places = (0...text.count).filter(text.isScalarBoundary)
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      let first = Int.random(in: 0..<places.count, using: &random)
      let last = min(first + Int.random(in: 0..<12, using: &random), places.count - 1)
      let label = ["person", "place", "a_b", "x->y"].randomElement(using: &random) ?? ""
      document.annotate(Annotation(places[first]..<places[last], label: label), in: .entities)
    }
    return document
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// A span as a reader of a form knows it, in Unicode scalars.
struct ReadSpan: Hashable, Comparable {
  let start: Int
  let end: Int
  let label: String

  static func < (left: ReadSpan, right: ReadSpan) -> Bool {
    (left.start, -left.end, left.label) < (right.start, -right.end, right.label)
  }

  init(_ start: Int, _ end: Int, _ label: String) {
    (self.start, self.end, self.label) = (start, end, label)
  }

  /// What a form has to say of a document: entities without blank space at their ends, found here in
  /// another way than the forms do.
  static func expected(_ document: Document) -> [ReadSpan] {
    let scalars = Array(document.text.string.unicodeScalars)
    return document.annotations(in: .entities).compactMap { entity in
      var start = document.text[0..<entity.range.lowerBound].unicodeScalars.count
      var end = document.text[0..<entity.range.upperBound].unicodeScalars.count
      while start < end, isBlank(scalars[start]) { start += 1 }
      while start < end, isBlank(scalars[end - 1]) { end -= 1 }
      return start == end ? nil : ReadSpan(start, end, entity.label)
    }.sorted()
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }
}
