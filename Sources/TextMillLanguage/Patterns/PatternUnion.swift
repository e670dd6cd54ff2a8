/// Patterns that are searched for together, in one pass over a text.
struct PatternUnion: Sendable {
  /// The patterns that can only match where a text begins, apart, because a text has decided about
  /// them after a few bytes.
  let anchored: Program?
  let unanchored: Program?
  /// The lowest number of a pattern in `unanchored`.
  let lowestUnanchored: Int

  /// The union of patterns that are known not to be too large.
  init(checked sources: [PatternSource]) {
    let loose = sources.filter { !$0.isAnchored }
    let bound = sources.filter { $0.isAnchored }
    anchored = bound.isEmpty ? nil : Program(checked: bound)
    unanchored = loose.isEmpty ? nil : Program(checked: loose)
    lowestUnanchored = loose.first?.index ?? Int.max
  }
}

/// The automata of a union.
struct UnionAutomata {
  /// How many bytes of states each of the two automata may keep.
  static let defaultLimit = 4 << 20

  let anchored: LazyDFA?
  let unanchored: LazyDFA?
  private let lowestUnanchored: Int

  init(_ union: PatternUnion, limit: Int) {
    anchored = union.anchored.map { LazyDFA($0, kind: .everyPattern, limit: limit) }
    unanchored = union.unanchored.map { LazyDFA($0, kind: .everyPattern, limit: limit) }
    lowestUnanchored = union.lowestUnanchored
  }

  /// The lowest number of a pattern that matches in `range`; `Int.max` if none does.
  func first(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var lowest = Int.max
    anchored?.scan(text, range, isSearching: false) { patterns in
      for pattern in patterns { lowest = min(lowest, Int(pattern)) }
      return lowest == 0
    }
    let least = lowestUnanchored
    guard lowest > least else { return lowest }
    unanchored?.scan(text, range, isSearching: true) { patterns in
      for pattern in patterns { lowest = min(lowest, Int(pattern)) }
      return lowest <= least
    }
    return lowest
  }

  /// Adds the numbers of all patterns that match in `range` and are not there yet.
  func all(in text: Span<UInt8>, _ range: Range<Int>, into result: inout [Int]) {
    func add(_ patterns: ArraySlice<UInt32>) -> Bool {
      for pattern in patterns where !result.contains(Int(pattern)) { result.append(Int(pattern)) }
      return false
    }
    anchored?.scan(text, range, isSearching: false) { add($0) }
    unanchored?.scan(text, range, isSearching: true) { add($0) }
  }
}

extension LazyDFA {
  /// Calls `report` with the patterns of each place where some match, until it returns true.
  func scan(
    _ text: Span<UInt8>, _ range: Range<Int>, isSearching: Bool,
    report: (ArraySlice<UInt32>) -> Bool
  ) {
    var position = range.lowerBound
    var entry = start(behind: .textEdge, isSearching: isSearching)
    while true {
      if entry >= LazyDFA.specialBit {
        let record = record(entry)
        if record.matchDelay != nil, report(matched(by: record)) { return }
        if record.isDead { return }
      }
      if position == range.upperBound { break }
      (position, entry) = TableScan.forwards(
        text, from: position, to: range.upperBound, table: table, classes: classes, state: entry)
      if position == range.upperBound { break }
      entry = next(entry, byte: text[position])
      position += 1
    }
    if end(entry, ahead: .textEdge) != nil { _ = report(stepper.matched[...]) }
  }

  /// Whether a pattern matches in `range`.
  func matches(_ text: Span<UInt8>, _ range: Range<Int>, isSearching: Bool) -> Bool {
    var position = range.lowerBound
    var entry = start(behind: .textEdge, isSearching: isSearching)
    let classes = classes
    while true {
      if entry >= LazyDFA.specialBit {
        let record = record(entry)
        if record.matchDelay != nil { return true }
        if record.isDead { return false }
      }
      if position == range.upperBound { break }
      (position, entry) = TableScan.forwards(
        text, from: position, to: range.upperBound, table: table, classes: classes, state: entry)
      if position == range.upperBound { break }
      entry = next(entry, byte: text[position])
      position += 1
    }
    return end(entry, ahead: .textEdge) != nil
  }
}
