/// Numbers words, given by their hashes, in the order of their appearance.
///
/// Its table is used again for the next text.
struct HashNumbers: Sendable {
  private var slots = [Slot](repeating: Slot(), count: 256)
  private(set) var count = 0

  private struct Slot {
    var hash: UInt64 = 0
    var number: Int32 = -1
  }

  mutating func removeAll() {
    if slots.count > 4096 {
      slots = Array(repeating: Slot(), count: 256)
    } else if count > 0 {
      for index in slots.indices { slots[index] = Slot() }
    }
    count = 0
  }

  /// The number of a word that was seen.
  subscript(hash: UInt64) -> Int? {
    let number = slots[find(hash)].number
    return number < 0 ? nil : Int(number)
  }

  /// The number of a word; a new one gets `count`.
  mutating func number(of hash: UInt64) -> Int {
    let index = find(hash)
    if slots[index].number >= 0 { return Int(slots[index].number) }
    slots[index] = Slot(hash: hash, number: Int32(count))
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func find(_ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].number >= 0, slots[index].hash != hash { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.number >= 0 { slots[find(slot.hash)] = slot }
  }
}
