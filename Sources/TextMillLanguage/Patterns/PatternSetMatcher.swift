/// Searches for all patterns of a set at once, and keeps what it learns about texts.
///
/// One thread at a time may use a matcher; any number of matchers may be in use.
public final class PatternSetMatcher {
  private let core: PatternSetCore
  let scratch: PatternSetScratch

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
    var lowest = Int.max
    if let anchored = scratch.anchored {
      scan(anchored, in: text, range, isSearching: false) { patterns in
        for pattern in patterns { lowest = min(lowest, Int(pattern)) }
        return lowest == 0
      }
    }
    if let unanchored = scratch.unanchored, lowest > core.lowestUnanchored {
      let least = core.lowestUnanchored
      scan(unanchored, in: text, range, isSearching: true) { patterns in
        for pattern in patterns { lowest = min(lowest, Int(pattern)) }
        return lowest <= least
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
    for (automaton, isSearching) in [(scratch.anchored, false), (scratch.unanchored, true)] {
      guard let automaton else { continue }
      scan(automaton, in: text, range, isSearching: isSearching) { patterns in
        for pattern in patterns where !result.contains(Int(pattern)) {
          result.append(Int(pattern))
        }
        return false
      }
    }
    result.sort()
  }

  /// Calls `report` with the patterns of each place where some match, until it returns true.
  private func scan(
    _ automaton: LazyDFA, in text: Span<UInt8>, _ range: Range<Int>, isSearching: Bool,
    report: (ArraySlice<UInt32>) -> Bool
  ) {
    var position = range.lowerBound
    var entry = automaton.start(behind: .textEdge, isSearching: isSearching)
    while true {
      if entry >= LazyDFA.specialBit {
        let record = automaton.record(entry)
        if record.matchDelay != nil, report(automaton.matched(by: record)) { return }
        if record.isDead { return }
      }
      if position == range.upperBound { break }
      (position, entry) = TableScan.forwards(
        text, from: position, to: range.upperBound, table: automaton.table,
        classes: automaton.classes, state: entry)
      if position == range.upperBound { break }
      entry = automaton.next(entry, byte: text[position])
      position += 1
    }
    if automaton.end(entry, ahead: .textEdge) != nil {
      _ = report(automaton.stepper.matched[...])
    }
  }
}
