import TextMill
import TextMillLanguage

/// Which ways the documents of a batch take: the cases of switches, the branches of tees.
struct BatchBranches: Sendable {
  /// The case that each document took, by switch and by position in the batch.
  private var cases: [Int: [Int?]] = [:]
  /// The documents of the branches that are not the current one.
  private var parked: [Int: [Batch.Slot]] = [:]
  /// The branch whose documents the stages see now.
  private(set) var current = 0

  /// Whether a document took a case.
  func took(_ route: Route, _ position: Int) -> Bool {
    cases[route.owner]?[position] == route.number
  }

  /// Begins to note which case of a switch each of `count` documents takes.
  mutating func open(_ owner: Int, for count: Int) {
    cases[owner] = Array(repeating: nil, count: count)
  }

  /// Notes which case a document took.
  mutating func take(_ number: Int, of owner: Int, _ position: Int) {
    cases[owner]?[position] = number
  }

  /// Lets a document of the next position follow another one through the switches that it came through.
  mutating func follow(_ position: Int) {
    // In place: who holds the dictionary meanwhile lets every list be copied.
    for owner in Array(cases.keys) {
      let taken = cases[owner]?[position] ?? nil
      cases[owner]?.append(taken)
    }
  }

  /// Begins a branch with copies of documents.
  mutating func begin(_ branch: Int, with slots: [Batch.Slot]) {
    parked[branch] = slots
  }

  /// Puts the documents of a branch in place of the current ones.
  mutating func select(_ branch: Int, _ slots: inout [Batch.Slot]) {
    if branch == current { return }
    parked[current] = slots
    slots = parked.removeValue(forKey: branch) ?? []
    current = branch
  }
}

extension Batch {
  /// Lets each document take the first case of a switch whose condition holds.
  mutating func route(in context: LinkContext, index: Int, through link: SwitchLink) {
    enter(context)
    guard failure == nil else { return }
    let start = ContinuousClock.now
    var tally = StageTally()
    branches.open(link.number, for: positions)
    for at in slots.indices {
      guard meets(context, at: at) else {
        tally.skipped += 1
        continue
      }
      let taken = link.cases.firstIndex {
        $0.condition?.holds(for: &slots[at].document) ?? true
      }
      guard let taken else {
        tally.skipped += 1
        continue
      }
      branches.take(taken, of: link.number, slots[at].position)
      tally.cases[link.cases[taken].name, default: 0] += 1
    }
    tally.documentsIn = slots.count
    tally.documentsOut = slots.count
    tally.duration = ContinuousClock.now - start
    tallies[index] = tally
  }

  /// Begins a branch with a copy of each document.
  mutating func fork(in context: LinkContext, index: Int, into branch: Int) {
    enter(context)
    guard failure == nil else { return }
    let start = ContinuousClock.now
    var copies: [Slot] = []
    for at in slots.indices where meets(context, at: at) { copies.append(slots[at]) }
    var tally = StageTally()
    tally.documentsIn = slots.count
    tally.documentsOut = slots.count
    tally.skipped = slots.count - copies.count
    tally.duration = ContinuousClock.now - start
    tallies[index] = tally
    branches.begin(branch, with: copies)
  }

  /// Brings the documents of a stage's branch to the front.
  mutating func enter(_ context: LinkContext) {
    branches.select(context.branch, &slots)
  }

  /// Whether a document took the case that a stage stands in.
  func isOnWay(to context: LinkContext, at index: Int) -> Bool {
    guard let route = context.route else { return true }
    return branches.took(route, slots[index].position)
  }

  /// Whether a stage sees a document: it came to the stage's case and meets its condition.
  mutating func meets(_ context: LinkContext, at index: Int) -> Bool {
    guard isOnWay(to: context, at: index) else { return false }
    return context.condition?.holds(for: &slots[index].document) ?? true
  }
}
