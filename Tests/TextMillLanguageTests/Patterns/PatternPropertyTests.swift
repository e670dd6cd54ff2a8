import Testing

@testable import TextMillLanguage

/// Random small patterns over random small texts, against a matcher that tries everything.
@Suite struct PatternPropertyTests {
  static let atoms = [
    "a", "b", "é", "д", "中", "😀", " ", "\\n", ".", "[ab]", "[^a]", "[а-я]", "\\w", "\\W", "\\d",
    "\\s", "\\b", "\\B", "^", "$", "(?m:^)", "(?m:$)", "(?s:.)", "(?i:É)", "\\p{L}", "\\A", "\\z",
    "[^\\w]", "k", "(?i:k)", "(?:)",
  ]
  static let letters = ["a", "b", "é", "É", "д", "中", "😀", " ", "\n", "1", "k", "K", "_", "’"]
  static let repetitions = ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "{2,}"]

  static func pattern(_ depth: Int, _ generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<(depth == 0 ? 1 : 6), using: &generator) {
    case 0, 1: return atoms.randomElement(using: &generator) ?? "a"
    case 2:
      return pattern(depth - 1, &generator) + "|" + pattern(depth - 1, &generator)
    case 3:
      let sign = repetitions.randomElement(using: &generator) ?? "*"
      return "(" + pattern(depth - 1, &generator) + ")" + sign
    default:
      return "(?:" + pattern(depth - 1, &generator) + ")" + pattern(depth - 1, &generator)
    }
  }

  static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<9, using: &generator))
      .map { _ in letters.randomElement(using: &generator) ?? "a" }.joined()
  }

  @Test(arguments: 1...8)
  func agreesWithTryingEverything(seed: Int) throws {
    var generator = SeededGenerator(UInt64(seed))
    for _ in 0..<250 {
      let source = Self.pattern(4, &generator)
      let pattern = try Pattern(source)
      var parser = PatternParser(source, ignoringCase: false)
      let node = try parser.parse()
      let matcher = pattern.matcher()
      let simulated = pattern.matcher()
      simulated.simulates = true
      let crowded = PatternMatcher(pattern.core, limit: 1)
      for _ in 0..<8 {
        let text = Self.text(&generator)
        let bytes = Array(text.utf8)
        let whole = 0..<bytes.count
        let expected = NaiveMatcher(node, text).matches()
        let place = "\(source.debugDescription) in \(text.debugDescription)"
        let found = matcher.matches(in: bytes.span, within: whole)
        if node.loopsOverNothing {
          #expect(found.first?.lowerBound == expected.first?.lowerBound, "\(place)")
        } else {
          #expect(found == expected, "\(place)")
        }
        #expect(simulated.matches(in: bytes.span, within: whole) == found, "\(place)")
        #expect(crowded.matches(in: bytes.span, within: whole) == found, "\(place)")
        for match in found.prefix(1) {
          let groups = matcher.captures(in: bytes.span, of: match, within: whole)
          let inside = groups.allSatisfy { group in
            group.map { $0.lowerBound >= match.lowerBound && $0.upperBound <= match.upperBound }
              ?? true
          }
          #expect(inside, "\(place)")
        }
      }
    }
  }

  @Test(arguments: 1...6)
  func listsOfWordsKeepTheirOrder(seed: Int) throws {
    var generator = SeededGenerator(UInt64(seed) &+ 3000)
    for _ in 0..<60 {
      let words = (0..<Int.random(in: 2..<12, using: &generator)).map { _ in
        (0..<Int.random(in: 0..<5, using: &generator)).map { _ in
          ["a", "b", "é", "É", "к", "(?i:k)", "[ab]", "\\b", "(b)"].randomElement(using: &generator)
            ?? ""
        }.joined()
      }
      let tail = ["", "c", "\\b", "$"].randomElement(using: &generator) ?? ""
      let source = "(" + words.joined(separator: "|") + ")" + tail
      var parser = PatternParser(source, ignoringCase: false)
      let node = try parser.parse()
      let pattern = try Pattern(source)
      let simulated = pattern.matcher()
      simulated.simulates = true
      for _ in 0..<10 {
        let text = (0..<Int.random(in: 0..<9, using: &generator)).map { _ in
          ["a", "b", "a", "b", "é", "É", "к", "k", "K", "\u{212A}", "c"]
            .randomElement(using: &generator) ?? ""
        }.joined()
        let bytes = Array(text.utf8)
        let expected = NaiveMatcher(node, text).matches()
        #expect(pattern.matches(in: bytes.span) == expected, "\(source) in \(text)")
        #expect(simulated.matches(in: bytes.span, within: 0..<bytes.count) == expected)
      }
    }
  }

  @Test(arguments: 1...6)
  func aSetFindsWhatItsPatternsFind(seed: Int) throws {
    var generator = SeededGenerator(UInt64(seed) &+ 1000)
    for _ in 0..<80 {
      let sources = (0..<Int.random(in: 1..<9, using: &generator)).map { _ in
        Self.pattern(3, &generator)
      }
      let matcher = try PatternSet(sources).matcher()
      let patterns = try sources.map { source in try Pattern(source) }
      for _ in 0..<10 {
        let bytes = Array(("x" + Self.text(&generator) + "y").utf8)
        let line = 1..<(bytes.count - 1)
        let expected = patterns.indices.filter {
          patterns[$0].matcher().firstMatch(in: bytes.span, within: line) != nil
        }
        var found: [Int] = []
        matcher.patterns(in: bytes.span, within: line, into: &found)
        #expect(found == expected, "\(sources)")
        #expect(matcher.firstPattern(in: bytes.span, within: line) == expected.first)
      }
    }
  }

  @Test(arguments: 1...4)
  func bytesThatAreNoTextDoNoHarm(seed: Int) throws {
    var generator = SeededGenerator(UInt64(seed) &+ 2000)
    for _ in 0..<200 {
      let pattern = try Pattern(Self.pattern(3, &generator))
      let bytes = (0..<20).map { _ in
        [0x61, 0x20, 0xC3, 0xA9, 0xE2, 0x80, 0x99, 0xF0, 0xFF, 0xED].randomElement(
          using: &generator) ?? UInt8(0)
      }
      var last = 0
      for match in pattern.matches(in: bytes.span) {
        #expect(match.lowerBound >= last && match.upperBound <= bytes.count)
        last = match.upperBound
      }
    }
  }
}
