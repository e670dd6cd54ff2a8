import Testing
import TextMill

@testable import TextMillLanguage

/// That the screen in front of a set of patterns passes every line in which one of them matches.
@Suite struct PatternScreenTests {
  static let words = [
    "read", "more", "share", "this", "abonnez", "été", "über", "sign up", "(c)", "news ?letters?",
    "e-?mail", "re[ao]d", "\\d+ ways", "ask", "[cs]ite", "\\$5", "©", "like|enjoy", "is", "kiosk",
  ]
  static let fronts = ["^\\W*", "\\b", "", "(^\\W*|[.!?:] )(please )?", "\\W", "^", "(?m)^", "é"]
  static let backs = ["\\b", "", "$", "\\W*$", ".{0,5}\\bend\\b", "( (now|here))?"]
  static let pieces = [
    "read", "More", "SHARE", "this", "Abonnez", "été", "ÉTÉ", "Über", "sign up", "(c)", "(C)",
    "newsletter", "news letters", "e-mail", "Email", "road", "12 ways", "aſk", "ask", "cite", "$5",
    "©", "like", "enjoy", "is", "\u{212A}iosk", "kioſk", " ", " ", " ", "\n", "\r\n", "\r", ". ",
    "end", "—", "“", "please ", "now", "中", "é", "x", "\u{A0}", ".",
  ]

  static func pattern(_ generator: inout SeededGenerator) -> String {
    func any(_ list: [String]) -> String { list.randomElement(using: &generator) ?? "" }
    let choice = (0..<Int.random(in: 1..<4, using: &generator)).map { _ in any(words) }
    return any(fronts) + "(" + choice.joined(separator: "|") + ")" + any(backs)
  }

  static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<40, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test(arguments: 1...8)
  func aSetFindsWhatItsPatternsFind(seed: Int) throws {
    var generator = SeededGenerator(UInt64(seed) &+ 5000)
    for _ in 0..<20 {
      let sources = (0..<12).map { _ in Self.pattern(&generator) }
      let isFolded = Bool.random(using: &generator)
      let set = try PatternSet(sources, ignoringCase: isFolded)
      let patterns = try sources.map { source in try Pattern(source, ignoringCase: isFolded) }
      let (matcher, singles) = (set.matcher(), patterns.map { $0.matcher() })
      for _ in 0..<12 {
        let text = Text(Self.text(&generator))
        var found: [Int] = []
        for line in text.lines {
          let expected = singles.indices.filter {
            singles[$0].firstMatch(in: text.utf8.span, within: line) != nil
          }
          matcher.patterns(in: text.utf8.span, within: line, into: &found)
          #expect(found == expected, "\(sources) in \(text[line].debugDescription)")
          matcher.patterns(in: text.utf8.span, within: line, firstBelow: 6, into: &found)
          #expect(found.first == expected.first && Set(found).isSubset(of: expected))
          #expect(found.filter { $0 >= 6 } == expected.filter { $0 >= 6 })
          #expect(matcher.firstPattern(in: text.utf8.span, within: line) == expected.first)
          if expected.isEmpty { continue }
          let place = set.nextCandidate(in: text.utf8.span, from: line.lowerBound)
          #expect(place ?? Int.max <= max(line.lowerBound, line.upperBound - 1))
        }
      }
    }
  }

  /// A walk that also stops at lines for which nothing speaks.
  @Test(arguments: 1...4)
  func aWalkFindsWhatEachLineHas(seed: Int) throws {
    var generator = SeededGenerator(UInt64(seed) &+ 6000)
    for _ in 0..<20 {
      let sources = (0..<8).map { _ in Self.pattern(&generator) }
      let longest = sources.map { _ in Int.random(in: 5..<40, using: &generator) }
      let matcher = try PatternSet(sources, longest: longest).matcher()
      let other = try PatternSet(sources, longest: longest).matcher()
      for _ in 0..<12 {
        let text = Text((0..<6).map { _ in Self.text(&generator) }.joined(separator: "\n"))
        var (walked, found): ([Int], [Int]) = ([], [])
        matcher.walk(over: text.utf8.span, from: 0)
        for line in text.lines {
          let next = matcher.nextCandidate(in: text.utf8.span) ?? text.count
          other.patterns(in: text.utf8.span, within: line, into: &found)
          let isCandidate = next <= max(line.lowerBound, line.upperBound - 1)
          #expect(isCandidate || found.isEmpty)
          guard isCandidate || Bool.random(using: &generator) else { continue }
          matcher.walkedPatterns(in: text.utf8.span, within: line, into: &walked)
          #expect(walked == found, "\(sources) in \(text[line].debugDescription)")
        }
      }
    }
  }

  @Test func limitsHold() throws {
    let set = try PatternSet(["\\bshare\\b", "[aeiou]", "\\bthis\\b"], longest: [10, 5, 100])
    let text = Array("share this".utf8)
    var found: [Int] = []
    let matcher = set.matcher()
    matcher.patterns(in: text.span, within: 0..<10, into: &found)
    #expect(found == [0, 2])
    #expect(matcher.firstPattern(in: text.span, within: 0..<5) == 0)
    #expect(matcher.firstPattern(in: text.span, within: 1..<5) == 1)
    matcher.patterns(in: (text + text).span, within: 0..<20, into: &found)
    #expect(found == [2])
  }

  @Test func patternsThatNoWordSpeaksForAreSearchedForEverywhere() throws {
    let set = try PatternSet(["[0-9]{3}", "\\bshare\\b"])
    #expect(set.nextCandidate(in: Array("nothing".utf8).span, from: 0) == 0)
    let words = try PatternSet(["\\bshare\\b"])
    let text = Array("nothing\nhere\nthey share it".utf8)
    #expect(words.nextCandidate(in: text.span, from: 0) == 18)
    #expect(words.nextCandidate(in: text.span, from: text.count) == nil)
  }

  @Test(arguments: [
    String(repeating: "(", count: 90) + "a" + String(repeating: "+)", count: 90) + "+",
    String(repeating: "(?:", count: 12) + "\\b" + String(repeating: "){2}", count: 12),
    String(repeating: "(?:", count: 12) + "a?" + String(repeating: "){2}", count: 12),
    String(repeating: "(a|b)?", count: 200),
  ])
  func nestedPatternsAreLookedAtOnce(source: String) throws {
    _ = try PatternSet([source])
  }

  @Test func aPatternThatIsTooLargeIsRefusedAtOnce() {
    #expect(throws: PatternSetError.self) {
      try PatternSet(["a", "\\bread (?:x{1000}){1000}"])
    }
  }
}
