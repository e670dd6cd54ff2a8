/// The automata of one set matcher, made when they are needed; unchecked for the reason given at
/// `PatternScratch`.
final class PatternSetScratch: @unchecked Sendable {
  /// How many bytes of states an automaton of one pattern may keep in any case.
  private static let singleLimit = 256 << 10
  /// How many times the limit such automata may keep beyond that together.
  private static let sharedLimits = 4

  /// The automata of the patterns that the screen does not know.
  let unscreened: UnionAutomata
  /// Patterns that may match in a range; kept for its storage.
  private var candidates: [UInt32] = []

  /// The core keeps the scratch, so that the way back must not count.
  private unowned let core: PatternSetCore
  private let limit: Int
  private let reserve: StateReserve
  private var singles: [LazyDFA?]
  private var whole: UnionAutomata?

  init(_ core: PatternSetCore, limit: Int) {
    self.core = core
    self.limit = limit
    reserve = StateReserve(limit * Self.sharedLimits)
    unscreened = UnionAutomata(core.unscreened, limit: limit)
    singles = Array(repeating: nil, count: core.sources.count)
  }

  /// The list for patterns that may match, empty; to be given back.
  func takeCandidates() -> [UInt32] {
    var list: [UInt32] = []
    swap(&list, &candidates)
    list.removeAll(keepingCapacity: true)
    return list
  }

  func giveBack(_ list: consuming [UInt32]) { candidates = list }

  /// The automaton of one pattern.
  func single(_ index: Int) -> LazyDFA {
    if let known = singles[index] { return known }
    let automaton = LazyDFA(
      core.program(index), kind: .everyPattern, limit: min(limit, Self.singleLimit),
      reserve: reserve)
    singles[index] = automaton
    return automaton
  }

  /// The automata of all patterns together.
  var everything: UnionAutomata {
    if let whole { return whole }
    let automata = UnionAutomata(core.everything(), limit: limit)
    whole = automata
    return automata
  }
}
