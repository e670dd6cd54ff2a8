/// A search with a lazy automaton over one text, forwards or backwards.
struct AutomatonSearch {
  /// From where to where positions go; `end` is the smaller one when the program reads backwards.
  var start: Int
  var end: Int
  /// What counts as the whole text.
  var range: Range<Int>
  var surroundings: Surroundings
  /// Whether a match may begin after `start`.
  var isSearching: Bool
  /// Finds where a match may begin, for programs that read forwards.
  var prefilter: Prefilter?

  /// How often the states may be dropped in one search before it goes on without states.
  static let greatestDropCount = 3

  /// Where the match ends that the automaton's kind of search asks for; nil if there is none.
  ///
  /// - Complexity: O(*n*) in the bytes read, times the size of the program at worst.
  func run(_ automaton: LazyDFA, in text: Span<UInt8>) -> Int? {
    let backwards = automaton.stepper.program.backwards
    let drops = automaton.dropCount
    var position = start
    var entry = automaton.start(
      behind: behind(start, in: text, backwards), isSearching: isSearching)
    var found: Int?
    while true {
      if entry >= LazyDFA.specialBit {
        let record = automaton.record(entry)
        if let delay = record.matchDelay { found = backwards ? position + delay : position - delay }
        if record.isDead { return found }
        if record.isFresh, let prefilter {
          guard let next = prefilter.next(in: text, from: position, to: end) else { return found }
          if next > position {
            position = next
            entry = automaton.start(
              behind: behind(position, in: text, backwards), isSearching: isSearching)
          }
        }
      }
      if position == end { break }
      (position, entry) =
        backwards
        ? TableScan.backwards(
          text, from: position, to: end, table: automaton.table, classes: automaton.classes,
          state: entry)
        : TableScan.forwards(
          text, from: position, to: end, table: automaton.table, classes: automaton.classes,
          state: entry)
      if position == end { break }
      entry = automaton.next(entry, byte: text[backwards ? position - 1 : position])
      position += backwards ? -1 : 1
      if automaton.dropCount - drops >= Self.greatestDropCount {
        return simulate(&automaton.stepper, in: text)
      }
    }
    let ahead = ahead(in: text, backwards)
    guard let delay = automaton.end(entry, ahead: ahead) else { return found }
    return backwards ? end + delay : end - delay
  }

  /// The same without states, for texts that lead to ever new ones.
  func simulate(_ stepper: inout ThreadStepper, in text: Span<UInt8>) -> Int? {
    let backwards = stepper.program.backwards
    var position = start
    var found: Int?
    stepper.start(behind: behind(start, in: text, backwards), isSearching: isSearching)
    while true {
      if let delay = stepper.matchDelay {
        found = backwards ? position + delay : position - delay
      }
      let threads = stepper.threads
      if threads.isEmpty && !stepper.isSearching { return found }
      if position == end {
        let delay = stepper.end(
          threads[...], tracker: stepper.trackerState, ahead: ahead(in: text, backwards))
        guard let delay else { return found }
        return backwards ? end + delay : end - delay
      }
      stepper.step(
        threads[...], tracker: stepper.trackerState, isSearching: stepper.isSearching,
        byte: text[backwards ? position - 1 : position])
      position += backwards ? -1 : 1
    }
  }

  /// What the reader has behind it at `position`.
  private func behind(_ position: Int, in text: Span<UInt8>, _ backwards: Bool) -> Behind {
    backwards
      ? surroundings.after(position, in: text, range)
      : surroundings.before(position, in: text, range)
  }

  /// What comes after the last byte to be read.
  private func ahead(in text: Span<UInt8>, _ backwards: Bool) -> Behind {
    backwards
      ? surroundings.before(end, in: text, range) : surroundings.after(end, in: text, range)
  }
}
