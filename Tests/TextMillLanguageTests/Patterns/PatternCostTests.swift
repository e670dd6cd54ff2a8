import Testing

@testable import TextMillLanguage

/// That time stays linear and memory bounded, by counting work instead of looking at a clock.
@Suite struct PatternCostTests {
  static let hard = ["(a+)+$", "(a|a)*b", "(a*)*$", "(?:a?){20}a{20}c", "(.*)(.*)(.*)x", "a.*b|c"]

  private func work(_ source: String, _ text: [UInt8], simulates: Bool) throws -> Int {
    let matcher = try Pattern(source).matcher()
    matcher.simulates = simulates
    _ = matcher.firstMatch(in: text.span, within: 0..<text.count)
    return matcher.scratch.forwards.stepper.work + matcher.scratch.backwards.stepper.work
  }

  @Test(arguments: hard)
  func automatonStatesDoNotGrowWithTheText(source: String) throws {
    for tail in ["", "b", "\n"] {
      let small = try work(
        source, [UInt8](repeating: 0x61, count: 1000) + tail.utf8, simulates: false)
      let large = try work(
        source, [UInt8](repeating: 0x61, count: 100_000) + tail.utf8, simulates: false)
      #expect(large == small)
    }
  }

  @Test(arguments: hard)
  func simulationIsLinear(source: String) throws {
    let small = try work(source, [UInt8](repeating: 0x61, count: 300) + [0x62], simulates: true)
    let large = try work(source, [UInt8](repeating: 0x61, count: 3000) + [0x62], simulates: true)
    #expect(large <= small * 11)
  }

  @Test func statesAreDroppedWhenTheyAreTooMany() throws {
    // Which of the last bytes were an a takes 2 ^ 13 states.
    let core = try Pattern("[ab]*a[ab]{12}c").core
    var generator = SeededGenerator(7)
    let text = (0..<6000).map { _ in Bool.random(using: &generator) ? UInt8(0x61) : 0x62 } + [0x63]
    let crowded = PatternMatcher(core, limit: 20_000)
    let roomy = PatternMatcher(core, limit: 64 << 20)
    let found = roomy.firstMatch(in: text.span, within: 0..<text.count)
    #expect(crowded.firstMatch(in: text.span, within: 0..<text.count) == found)
    #expect(crowded.scratch.forwards.dropCount == AutomatonSearch.greatestDropCount)
    #expect(roomy.scratch.forwards.dropCount == 0)
    #expect(crowded.scratch.forwards.byteCount <= 24_000)
  }

  @Test func aCrowdedSetFindsTheSame() throws {
    let core = try PatternSet(["[ab]*a[ab]{9}c", "b[ab]{8}a$", "^a[ab]+d"]).core
    let crowded = PatternSetMatcher(core, limit: 4000)
    let roomy = PatternSetMatcher(core, limit: 64 << 20)
    var generator = SeededGenerator(8)
    for _ in 0..<50 {
      let text = (0..<100).map { _ in
        [0x61, 0x62, 0x61, 0x62, 0x63].randomElement(using: &generator) ?? UInt8(0)
      }
      var (few, many): ([Int], [Int]) = ([], [])
      crowded.patterns(in: text.span, within: 0..<text.count, into: &few)
      roomy.patterns(in: text.span, within: 0..<text.count, into: &many)
      #expect(few == many)
      #expect(crowded.firstPattern(in: text.span, within: 0..<text.count) == many.first)
    }
    #expect(crowded.scratch.unscreened.unanchored?.dropCount ?? 0 > 0)
  }

  @Test func anAutomatonTakesOfAReserveAndGivesItBack() throws {
    let source = try PatternSource("[ab]*a[ab]{12}c", index: 0, ignoringCase: false)
    let reserve = StateReserve(3 * StateReserve.portion)
    var generator = SeededGenerator(9)
    let text = (0..<60_000).map { _ in Bool.random(using: &generator) ? UInt8(0x61) : 0x62 }
    let alone = LazyDFA(source.program(), kind: .everyPattern, limit: 20_000)
    let helped = LazyDFA(source.program(), kind: .everyPattern, limit: 20_000, reserve: reserve)
    for automaton in [alone, helped] {
      let isFound = automaton.matches(text.span, 0..<text.count, isSearching: true)
      #expect(!isFound)
    }
    #expect(helped.dropCount > 0 && helped.dropCount < alone.dropCount)
    #expect(helped.byteCount <= 20_000 + 3 * StateReserve.portion)
    // What the automaton has not taken is there for others.
    var taken = 0
    while let portion = reserve.take() { taken += portion }
    #expect(taken + helped.byteCount >= 2 * StateReserve.portion)
    #expect(taken + helped.byteCount <= 20_000 + 4 * StateReserve.portion)
  }

  @Test func anchoredPatternsOfASetStopEarly() throws {
    let matcher = try PatternSet(["^.bc", "^.bd$"]).matcher()
    let text = Array("xyz".utf8) + [UInt8](repeating: 0x61, count: 1000)
    #expect(matcher.firstPattern(in: text.span, within: 0..<text.count) == nil)
    #expect(matcher.scratch.unscreened.unanchored == nil)
    #expect(matcher.scratch.unscreened.anchored?.stepper.work ?? 0 < 40)
  }

  @Test func aLongListOfWordsCostsNoMoreThanAShortOne() throws {
    var generator = SeededGenerator(11)
    func word() -> String {
      String((0..<6).map { _ in "abcdefghij".randomElement(using: &generator) ?? "a" })
    }
    let words = (0..<2000).map { _ in word() }
    let text = Array((0..<500).map { _ in word() }.joined(separator: " ").utf8)
    func work(_ count: Int) throws -> Int {
      let matcher = try Pattern("\\b(" + words.prefix(count).joined(separator: "|") + ")\\b")
        .matcher()
      matcher.simulates = true
      _ = matcher.matches(in: text.span, within: 0..<text.count)
      return matcher.scratch.forwards.stepper.work
    }
    #expect(try work(2000) < 4 * work(20))
  }

  @Test func scratchSpaceIsUsedAgain() throws {
    let pattern = try Pattern("a+b")
    var first: PatternMatcher? = pattern.matcher()
    let scratch = first?.scratch
    first = nil
    #expect(pattern.matcher().scratch === scratch)
    let (one, other) = (pattern.matcher(), pattern.matcher())
    #expect(one.scratch !== other.scratch)
  }

  @Test func manyTasksMaySearchAtOnce() async throws {
    let pattern = try Pattern("\\b\\w+ing\\b")
    let text = Array("singing and going and нечтоing".utf8)
    let expected = pattern.matches(in: text.span)
    await withTaskGroup(of: [Range<Int>].self) { group in
      for _ in 0..<20 { group.addTask { pattern.matches(in: text.span) } }
      for await found in group { #expect(found == expected) }
    }
  }

  @Test(arguments: ["the", "t", "(?i)x", "é", "\\bthe\\b", "’s"])
  func skippingAheadLosesNothing(source: String) throws {
    var generator = SeededGenerator(9)
    var parser = PatternParser(source, ignoringCase: false)
    let node = try parser.parse()
    for _ in 0..<60 {
      let text = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
        ["the", "t", "th", "X", "é", " ", "’", "’s"].randomElement(using: &generator) ?? ""
      }.joined()
      #expect(try Pattern(source).look(in: text).ranges == NaiveMatcher(node, text).matches())
    }
  }
}
