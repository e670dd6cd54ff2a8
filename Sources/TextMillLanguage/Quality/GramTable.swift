/// Counts hashes, in a table with open addressing that is used again for the next text.
struct GramTable: Sendable {
  struct Entry {
    let hash: UInt64
    /// Where it stood first.
    let first: UInt32
    var count: UInt32 = 1
    var isSeen = false
  }

  /// In the order in which the hashes came first.
  private(set) var entries: [Entry] = []
  /// The number of each entry, from 1.
  private var slots: [UInt32] = []
  private var mask = 0

  /// Makes room for a number of hashes, of which none is known yet.
  mutating func reset(for count: Int) {
    var size = 64
    while size < count * 2 { size *= 2 }
    entries.removeAll(keepingCapacity: true)
    if slots.count < size {
      slots = Array(repeating: 0, count: size)
    } else {
      for slot in 0..<size { slots[slot] = 0 }
    }
    mask = size - 1
  }

  /// Counts a hash that stands at a place; returns the number of its entry.
  @inline(__always)
  mutating func add(_ hash: UInt64, at place: UInt32) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if entries[Int(number)].hash == hash {
        entries[Int(number)].count += 1
        return number
      }
      slot = (slot &+ 1) & mask
    }
    entries.append(Entry(hash: hash, first: place))
    slots[slot] = UInt32(entries.count)
    return UInt32(entries.count - 1)
  }

  /// Whether an entry was asked for before.
  @inline(__always)
  mutating func wasSeen(_ number: UInt32) -> Bool {
    if entries[Int(number)].isSeen { return true }
    entries[Int(number)].isSeen = true
    return false
  }
}
