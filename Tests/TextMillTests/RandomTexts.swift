import TextMill

/// Pseudo-random numbers that are the same on every run: SplitMix64 (Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Texts of the kinds that break offsets.
struct RandomTexts {
  private static let pieces = [
    "a", "Zebra ", "the ", " ", "\n", "\r\n", "\t", ".", "é", "e\u{301}", "ñ", "ö\u{323}", "日本語",
    "。",
    "한국", "👍🏽", "👩‍👩‍👧", "🇯🇵", "\u{200B}", "“", "”", "—", "ﬁ", "\u{FEFF}", "\u{0}", "عربي", "हिन्दी",
  ]

  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed)
  }

  mutating func text(pieces count: Int) -> Text {
    Text((0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined())
  }

  mutating func piece() -> String { Self.pieces.randomElement(using: &generator) ?? "" }

  /// A range between two scalars of the text.
  mutating func range(in text: Text) -> TextRange {
    let boundaries = (0...text.count).filter(text.isScalarBoundary)
    let first = boundaries.randomElement(using: &generator) ?? 0
    let near = boundaries.filter { abs($0 - first) < 30 }
    let second = near.randomElement(using: &generator) ?? first
    return min(first, second)..<max(first, second)
  }

  mutating func chance(_ one: Int, in many: Int) -> Bool {
    Int.random(in: 0..<many, using: &generator) < one
  }
}
