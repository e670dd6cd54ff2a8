/// Searches for all patterns of a set at once, and keeps what it learns about texts.
///
/// One thread at a time may use a matcher; any number of matchers may be in use.
public final class PatternSetMatcher {
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
  /// - Complexity: O(*n*) in the length of the range, times the number of patterns whose words it
  ///   has.
  public func firstPattern(in text: Span<UInt8>, within range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "range out of the text")
    if !core.longest.isEmpty {
      var all: [Int] = []
      patterns(in: text, within: range, into: &all)
      return all.first
    }
    guard findCandidates(in: text, range) else {
      let first = scratch.everything.first(in: text, range)
      return first == Int.max ? nil : first
    }
    var lowest = scratch.unscreened.first(in: text, range)
    for candidate in scratch.candidates where Int(candidate) < lowest {
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
  /// The parameters and the cost are those of `firstPattern(in:within:)`.
  public func patterns(in text: Span<UInt8>, within range: Range<Int>, into result: inout [Int]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "range out of the text")
    result.removeAll(keepingCapacity: true)
    if range.count > core.longestOfAll { return }
    search(findCandidates(in: text, range), text, range, into: &result)
  }

  /// Searches for the patterns that were noted, or for all if the screen does not hold.
  func search(
    _ holds: Bool, _ text: Span<UInt8>, _ range: Range<Int>, into result: inout [Int]
  ) {
    if holds {
      scratch.unscreened.all(in: text, range, into: &result)
      for candidate in scratch.candidates where matches(Int(candidate), in: text, range) {
        result.append(Int(candidate))
      }
    } else {
      scratch.everything.all(in: text, range, into: &result)
    }
    if !core.longest.isEmpty { result.removeAll { !core.applies($0, to: range.count) } }
    result.sort()
  }

  private func matches(_ pattern: Int, in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    scratch.single(pattern).matches(
      text, range, isSearching: !core.sources[pattern].isAnchored)
  }

  /// Notes the patterns whose words `range` has, ascending.
  ///
  /// - Returns: Whether the screen holds for the text.
  private func findCandidates(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    scratch.candidates.removeAll(keepingCapacity: true)
    var cursor = ScreenCursor(range, lines: false)
    var holds = true
    while let place = cursor.next(in: text, core.screen) {
      holds = addCandidates(text, at: place, isFirst: cursor.foundFirst, range) && holds
    }
    sortCandidates()
    return holds
  }

  /// Notes the patterns whose words begin at a place.
  ///
  /// - Returns: Whether the screen holds for the text there.
  func addCandidates(
    _ text: Span<UInt8>, at place: Int, isFirst: Bool, _ range: Range<Int>
  ) -> Bool {
    let (core, scratch) = (core, scratch)
    let bytes = ScreenCursor.folded(text, at: place, upTo: range.upperBound)
    return !core.screen.anySign(bytes, isFirst: isFirst) { pattern in
      if pattern == PatternScreen.outlandish { return true }
      if core.applies(Int(pattern), to: range.count) { scratch.candidates.append(pattern) }
      return false
    }
  }

  func sortCandidates() {
    if scratch.candidates.count < 2 { return }
    scratch.candidates.sort()
    var count = 1
    for candidate in scratch.candidates where candidate != scratch.candidates[count - 1] {
      scratch.candidates[count] = candidate
      count += 1
    }
    scratch.candidates.removeLast(scratch.candidates.count - count)
  }
}
