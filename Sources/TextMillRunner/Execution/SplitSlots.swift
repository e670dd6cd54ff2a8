/// The parts of documents that a stage split, with the places where they go among the others.
struct SplitSlots {
  private var groups: [(place: Int, slots: [Batch.Slot])] = []

  /// Notes parts that stand before the `place`-th of the documents that stay whole.
  mutating func put(_ slots: [Batch.Slot], before place: Int) {
    groups.append((place, slots))
  }

  /// Puts all of them where they belong.
  func join(_ slots: inout [Batch.Slot]) {
    if groups.isEmpty { return }
    var joined: [Batch.Slot] = []
    joined.reserveCapacity(slots.count + groups.reduce(0) { $0 + $1.slots.count })
    var next = 0
    for group in groups {
      joined += slots[next..<group.place]
      joined += group.slots
      next = group.place
    }
    joined += slots[next...]
    slots = joined
  }
}
