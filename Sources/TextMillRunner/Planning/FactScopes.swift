import TextMill

/// What is there at each entry of a definition, through switches and tees.
///
/// What a case makes is there in this case only, and behind the switch if every case makes it and
/// one of them takes what the others leave. What a tee's branch makes stays in the branch.
struct FactScopes {
  private struct Scope {
    let enclosure: Enclosure
    /// What was there before the switch or tee.
    let before: Set<Fact>
    /// How many cases the switch has, all of them together taking every document; 0 if some goes past.
    let completeCases: Int
    /// What was there at the end of each case so far.
    var ends: [Set<Fact>] = []
  }

  /// What is there for certain.
  private(set) var facts: Set<Fact> = []
  /// What some cases of switches made that ended.
  private(set) var partly: Set<Fact> = []
  private var scopes: [Scope] = []
  private var completeCases: [Int: Int] = [:]

  /// Notes what an entry makes.
  mutating func add(_ made: some Sequence<Fact>) {
    facts.formUnion(made)
  }

  /// Notes a switch before what stands in it.
  mutating func open(switch number: Int, cases: [SwitchCase]) {
    let isComplete = cases.contains { $0.condition == nil }
    completeCases[number] = isComplete ? cases.count : 0
  }

  /// Goes to an entry, given what it stands in.
  mutating func move(to enclosures: [Enclosure]) {
    // A case or branch has its own number, so that the innermost one tells where an entry stands.
    while let scope = scopes.last,
      !enclosures.dropFirst(scopes.count - 1).starts(with: [scope.enclosure])
    {
      leave(for: enclosures)
    }
    for enclosure in enclosures.dropFirst(scopes.count) { enter(enclosure) }
  }

  private mutating func enter(_ enclosure: Enclosure) {
    scopes.append(
      Scope(
        enclosure: enclosure, before: facts, completeCases: completeCases[enclosure.owner] ?? 0))
  }

  private mutating func leave(for enclosures: [Enclosure]) {
    guard var scope = scopes.popLast() else { return }
    let end = facts
    facts = scope.before
    guard case .switchCase(let owner, _) = scope.enclosure else { return }
    partly.formUnion(end.subtracting(facts))
    scope.ends.append(end)
    // On to a further case of the same switch, or out of it.
    let depth = scopes.count
    if enclosures.count > depth, case .switchCase(owner, _) = enclosures[depth] {
      scopes.append(
        Scope(
          enclosure: enclosures[depth], before: scope.before, completeCases: scope.completeCases,
          ends: scope.ends))
    } else if scope.ends.count == scope.completeCases, let first = scope.ends.first {
      facts = scope.ends.dropFirst().reduce(first) { $0.intersection($1) }
    }
  }
}
