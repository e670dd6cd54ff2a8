/// Searches for all patterns of a set at once, and keeps what it learns about texts.
///
/// One thread at a time may use a matcher; any number of matchers may be in use.
public final class PatternSetMatcher {
  /// How many patterns are searched for one by one in a range; more are searched for together.
  private static let mostCandidates = 40

  let core: PatternSetCore
  let scratch: PatternSetScratch
  var walk = PatternWalk()

  init(_ core: PatternSetCore) {
    self.core = core
    scratch = core.borrow()
  }

  init(_ core: PatternSetCore, limit: Int) {
    self.core = core
    scratch = PatternSetScratch(core, limit: limit)
  }

  deinit { core.giveBack(scratch) }

  /// The lowest number of a pattern that matches anywhere in `range`.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - range: The bytes to search, such as a line. They count as the whole text: `^`, `$` and
  ///     `\b` see nothing of what is around them.
  /// - Returns: The number; nil if no pattern matches.
  /// - Complexity: O(*n*) in the length of the range, however many patterns there are.
  public func firstPattern(in text: Span<UInt8>, within range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "range out of the text")
    if !core.longest.isEmpty {
      var all: [Int] = []
      patterns(in: text, within: range, into: &all)
      return all.first
    }
    var candidates = scratch.takeCandidates()
    defer { scratch.giveBack(candidates) }
    let holds = find(&candidates, in: text, range)
    Self.sort(&candidates)
    guard holds, candidates.count <= Self.mostCandidates else {
      let first = scratch.everything.first(in: text, range)
      return first == Int.max ? nil : first
    }
    var lowest = scratch.unscreened.first(in: text, range)
    for candidate in candidates where Int(candidate) < lowest {
      if matches(Int(candidate), in: text, range) {
        lowest = Int(candidate)
        break
      }
    }
    return lowest == Int.max ? nil : lowest
  }

  /// Puts the numbers of all patterns that match anywhere in `range` into `result`, ascending,
  /// in place of what was there.
  ///
  /// The cost is that of `firstPattern(in:within:)`.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - range: The bytes to search, which count as the whole text.
  ///   - limit: Of the patterns with lower numbers only the first that matches is asked for: others
  ///     may be left out.
  ///   - result: Receives the numbers.
  public func patterns(
    in text: Span<UInt8>, within range: Range<Int>, firstBelow limit: Int = 0,
    into result: inout [Int]
  ) {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "range out of the text")
    result.removeAll(keepingCapacity: true)
    if range.count > core.longestOfAll { return }
    var candidates = scratch.takeCandidates()
    let holds = find(&candidates, in: text, range)
    search(holds, &candidates, text, range, firstBelow: limit, into: &result)
  }

  /// Searches for candidates, or for all patterns if the screen does not hold; gives their list
  /// back.
  func search(
    _ holds: Bool, _ candidates: inout [UInt32], _ text: Span<UInt8>, _ range: Range<Int>,
    firstBelow limit: Int, into result: inout [Int]
  ) {
    if candidates.count > Self.mostCandidates { Self.sort(&candidates) }
    if holds, candidates.count <= Self.mostCandidates {
      if !core.isWhollyScreened { scratch.unscreened.all(in: text, range, into: &result) }
      Self.sort(&candidates)
      var least = 0
      for candidate in candidates.lazy.map(Int.init)
      where candidate >= least && matches(candidate, in: text, range) {
        result.append(candidate)
        if candidate < limit { least = limit }
      }
    } else {
      scratch.everything.all(in: text, range, into: &result)
    }
    scratch.giveBack(candidates)
    if !core.longest.isEmpty { result.removeAll { !core.applies($0, to: range.count) } }
    if result.count > 1 { result.sort() }
  }

  private func matches(_ pattern: Int, in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    scratch.single(pattern).matches(
      text, range, isSearching: !core.sources[pattern].isAnchored)
  }

  /// Notes the patterns whose words `range` has.
  ///
  /// - Returns: Whether the screen holds for the text.
  private func find(
    _ candidates: inout [UInt32], in text: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var cursor = ScreenCursor(range, lines: false)
    var holds = true
    while let place = cursor.next(in: text, core.screen) {
      let isHeld = core.add(&candidates, text, at: place, isFirst: cursor.foundFirst, range)
      holds = holds && isHeld
    }
    return holds
  }

  /// Sorts a list and leaves each number in it once.
  private static func sort(_ list: inout [UInt32]) {
    if list.count < 2 { return }
    list.sort()
    var count = 1
    for number in list where number != list[count - 1] {
      list[count] = number
      count += 1
    }
    list.removeLast(list.count - count)
  }
}
