/// Searches for one pattern, and keeps what it learns about texts for the next one.
///
/// One thread at a time may use a matcher; any number of matchers may be in use.
public final class PatternMatcher {
  private let core: PatternCore
  let scratch: PatternScratch
  /// Whether to search without an automaton's states, as tests do to compare.
  package var simulates = false

  init(_ core: PatternCore) {
    self.core = core
    scratch = core.borrow()
  }

  init(_ core: PatternCore, limit: Int) {
    self.core = core
    scratch = PatternScratch(core, limit: limit)
  }

  /// A matcher that keeps few states of its automata, as tests want it.
  package convenience init(_ pattern: Pattern, limit: Int) {
    self.init(pattern.core, limit: limit)
  }

  deinit { core.giveBack(scratch) }

  /// The leftmost match within `range`, which counts as the whole text: `^`, `$` and `\b` see
  /// nothing of what is around it.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - range: The bytes to search; both ends should lie between two scalars.
  /// - Returns: The bytes of the match, counted from the start of `text`; nil if there is none.
  /// - Complexity: O(*n*) in the length of the range.
  public func firstMatch(in text: Span<UInt8>, within range: Range<Int>) -> Range<Int>? {
    firstMatch(in: text, within: range, from: range.lowerBound)
  }

  /// The leftmost match within `range` that begins at `start` or further on.
  ///
  /// Assertions at `start` see what is before it in the range.
  public func firstMatch(
    in text: Span<UInt8>, within range: Range<Int>, from start: Int
  ) -> Range<Int>? {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "range out of the text")
    precondition(start >= range.lowerBound && start <= range.upperBound, "start out of the range")
    var start = start
    while true {
      if core.isAnchored && start != range.lowerBound { return nil }
      let search = AutomatonSearch(
        start: start, end: range.upperBound, range: range, surroundings: core.surroundings,
        isSearching: !core.isAnchored, prefilter: core.prefilter)
      guard let end = run(search, scratch.forwards, in: text) else { return nil }
      if core.isAnchored || end == start { return start..<end }
      let back = AutomatonSearch(
        start: end, end: start, range: range, surroundings: core.surroundings,
        isSearching: false, prefilter: nil)
      if let begin = run(back, scratch.backwards, in: text) { return begin..<end }
      // Only bytes that are no UTF-8 can look different from the two sides.
      start = end
    }
  }

  /// All matches within `range` that do not overlap, from left to right.
  ///
  /// An empty match does not count right behind another match.
  public func matches(in text: Span<UInt8>, within range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    while let match = firstMatch(in: text, within: range, from: start) {
      if !match.isEmpty {
        result.append(match)
        start = match.upperBound
        continue
      }
      if match.lowerBound != result.last?.upperBound { result.append(match) }
      guard match.upperBound < range.upperBound else { break }
      start = match.upperBound + 1
      while start < range.upperBound, text[start] & 0xC0 == 0x80 { start += 1 }
    }
    return result
  }

  /// The bytes that each group of the pattern took in `match`; nil for a group that took no part.
  ///
  /// - Parameters:
  ///   - text: The text that was searched.
  ///   - match: A match that a search in the same range has found.
  ///   - range: The range that was searched.
  /// - Returns: One element for each group, all nil if `match` is no match.
  /// - Complexity: O(*n* · *m*) for a match of *n* bytes and a pattern of the size *m*.
  public func captures(
    in text: Span<UInt8>, of match: Range<Int>, within range: Range<Int>
  ) -> [Range<Int>?] {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "range out of the text")
    precondition(
      match.lowerBound >= range.lowerBound && match.upperBound <= range.upperBound,
      "match out of the range")
    if core.groupCount == 0 { return [] }
    return scratch.captures.captures(
      in: text, of: match, within: range, surroundings: core.surroundings)
  }

  private func run(
    _ search: AutomatonSearch, _ automaton: LazyDFA, in text: Span<UInt8>
  ) -> Int? {
    simulates ? search.simulate(&automaton.stepper, in: text) : search.run(automaton, in: text)
  }
}
