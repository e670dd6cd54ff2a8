import Testing
import TextMill

@testable import CleanStage

@Suite struct HostileTests {
  private static let pieces = [
    "a", "b", "the", "light", "house", "lighthouse", "Well", "é", "e\u{301}", "\u{301}", "\u{323}",
    " ", "  ", "\t", "\n", "\n\n\n", "\r", "\r\n", "\u{A0}", "\u{3000}", "\u{2028}", "\u{85}", "-",
    "-\n", "- ", "&", "&amp;", "&amp", "&lt;", "&#38;", "&#59;", "#", "59;", "x26;", ";", "amp",
    "copy",
    "&copy", "=", "?", ".", "\u{AD}", "&shy;", "\u{200B}", "\u{200C}", "\u{200D}", "&zwj;",
    "\u{FEFF}", "\u{1B}[0m", "\u{1B}", "[", "m", "\u{0}", "\u{7F}", "\u{C}", "ﬁ", "“", "”", "—",
    "…",
    "م", "ی", "👩", "💻", "\u{200F}", "\u{FF06}", "\u{37E}", "\u{2000}", "\u{1100}", "\u{1161}",
    "\u{11A8}", "가", "&#xFF06;", "&#13;", "&nbsp;", "&#769;", "ภ", "&rlm;", "\u{338}", "<",
    "Ã", "©", "Â", "â", "€", "™", "Ã ", "Â ", "â€™", "Ãƒ", "Р", "&Atilde;", "\u{92}", "\u{FFFD}",
    "www.", "a.b", "@", "://", "1\u{FE0F}\u{20E3}", "&A", "LT;", "＆", "６", "٣",
  ]

  private static let variants: [@Sendable (inout CleanStage.Settings) -> Void] = [
    { _ in },
    { $0.normalization = .nfkc },
    {
      $0.quotes = .straight
      $0.dashes = .straight
      $0.ligatures = .keep
    },
    { $0.spaces = .keep },
    {
      $0.control = false
      $0.normalization = .none
    },
    { $0.lines = false },
    { $0.entities = false },
    { $0.encoding = .keep },
    {
      $0.width = .usual
      $0.accents = .strip
      $0.capitals = .lower
      $0.digits = .zero
    },
    { ($0.emoji, $0.urls, $0.emails) = ("", "U", "E") },
  ]

  @Test(arguments: variants.indices)
  func cleaningTwiceIsCleaningOnce(variant: Int) throws {
    var random = SeededGenerator(seed: UInt64(variant))
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...24, using: &random) {
        text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }
      _ = try clean(text, Self.variants[variant])
    }
  }

  @Test(arguments: [
    "&", "&amp;", "&#59", "&a", "-\n", "ab-\ncd ", " ", "\n", "\u{301}", "\u{200D}", "\u{1B}[",
    "\u{1B}]",
    "\u{AD}\n", "a\u{323}\u{301}", "&copy ", "\r", "x", "a-b-",
    "Ã©", "Ã", "â€", "Ã ", "РР", "ÃƒÆ’", "\u{85}\u{92}", "&Atilde;&copy;",
  ])
  func longRepetitions(piece: String) throws {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    _ = try clean(text)
  }
}

/// The same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
