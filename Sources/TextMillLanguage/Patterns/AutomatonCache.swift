import Synchronization

/// The automata of large sets, kept for the whole process: `\w` and `\p{Letter}` have hundreds of
/// ranges, take milliseconds to build, and stand in many patterns.
private let cache = Mutex<[AutomatonKey: ByteAutomaton]>([:])

struct AutomatonKey: Hashable {
  var set: ScalarSet
  var backwards: Bool
}

extension ByteAutomaton {
  /// How many ranges make a set large, and how many large sets are kept.
  private static let (largeRangeCount, greatestCacheCount) = (24, 64)

  /// The automaton for `set`, built if it is not known already.
  static func shared(_ set: ScalarSet, backwards: Bool) -> ByteAutomaton {
    if set.ranges.count < largeRangeCount { return ByteAutomaton(set, backwards: backwards) }
    if set == UnicodeClasses.word { return backwards ? .wordBackwards : .word }
    let key = AutomatonKey(set: set, backwards: backwards)
    if let known = cache.withLock({ $0[key] }) { return known }
    let automaton = ByteAutomaton(set, backwards: backwards)
    cache.withLock { if $0.count < greatestCacheCount { $0[key] = automaton } }
    return automaton
  }
}
