/// Sound lines changed as sound text often is: all capitals, words in quotes and before marks.
///
/// Interfaces have few such words, and a capital before a closing quote looks like damage.
struct Wrapping {
  /// What a variant counts.
  static let weight = 0.05

  private static let marks: [(String, String)] = [
    ("“", "”"), ("„", "“"), ("«", "»"), ("«\u{A0}", "\u{A0}»"), ("‘", "’"), ("»", "«"), ("‹", "›"),
    ("", "…"), ("", "™"), ("", "®"), ("", "’"), ("", "”"), ("", "»"), ("", "“"), ("“", ""),
    ("", "\u{A0}»"), ("", " …"), ("", "\u{A0}:"), ("", "°"), ("", "²"), ("", "©"), ("", "–"),
    ("", "—"), ("", "¹"), ("", "‘"), ("", "«"), ("", "·"), ("", "†"), ("", "•"), ("", "\u{A0}€"),
    ("", "€"),
  ]
  /// With these letters damaged ones begin; they hardly end a word.
  private static let leads: Set<UInt32> = [0xC2, 0xC3, 0xC5]

  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// A line's variants.
  mutating func variants(of line: [UInt32]) -> [[UInt32]] {
    var variants: [[UInt32]] = []
    if next(10) < 3 { variants.append(Self.capitals(line)) }
    for _ in 0..<2 {
      var words = line.split(separator: 0x20, omittingEmptySubsequences: false).map { Array($0) }
      let place = next(words.count)
      let (before, after) = Self.marks[next(Self.marks.count)]
      var word = words[place]
      if next(10) < 3 { word = Self.capitals(word) }
      if let last = word.last, Self.leads.contains(last) { continue }
      words[place] = before.unicodeScalars.map(\.value) + word + after.unicodeScalars.map(\.value)
      variants.append(Array(words.joined(separator: [0x20])))
    }
    return variants
  }

  private static func capitals(_ line: [UInt32]) -> [UInt32] {
    line.flatMap { scalar in
      Unicode.Scalar(scalar)?.properties.uppercaseMapping.unicodeScalars.map(\.value) ?? [scalar]
    }
  }

  private mutating func next(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % count
  }
}
