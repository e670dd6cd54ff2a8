/// A fixed set of hashes, as a table with open addressing: a `Set` would hash them again.
package struct HashSet64: Sendable {
  @usableFromInline package var slots: [UInt64]

  package init(_ hashes: [UInt64]) {
    var size = 16
    while size < hashes.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for hash in hashes { slots[slot(of: hash)] = hash }
  }

  @inlinable @inline(__always)
  package func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] == hash }

  @inlinable @inline(__always)
  package func slot(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot &+ 1) & mask }
    return slot
  }
}
