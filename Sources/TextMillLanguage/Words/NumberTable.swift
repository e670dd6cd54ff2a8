/// Gives the things of a document numbers from 0, in the order of first appearance, by their hashes.
///
/// An open-addressing table, since the hashes are good already and a dictionary would hash them
/// again. An entry holds for the document that made it, so that nothing need be cleared for the next
/// one.
package struct NumberTable: Sendable {
  @usableFromInline package struct Entry: Sendable {
    @usableFromInline package var hash: UInt64 = 0
    /// The document that it was made for; 0 for none.
    @usableFromInline package var document: UInt32 = 0
    @usableFromInline package var number: Int32 = 0

    @usableFromInline
    package init(hash: UInt64 = 0, document: UInt32 = 0, number: Int32 = 0) {
      (self.hash, self.document, self.number) = (hash, document, number)
    }
  }

  @usableFromInline package var entries = Array(repeating: Entry(), count: 1024)
  @usableFromInline package var document: UInt32 = 1
  /// How many numbers are given.
  @usableFromInline package var count = 0

  /// An empty table.
  package init() {}

  /// Forgets all numbers.
  package mutating func beginDocument() {
    count = 0
    document += 1
    // So rare that it may take its time.
    if document == .max {
      for index in entries.indices { entries[index] = Entry() }
      document = 1
    }
  }

  /// The number of a hash; a new one if it has none.
  @inlinable @inline(__always)
  package mutating func number(of hash: UInt64) -> (number: Int32, isNew: Bool) {
    let slot = slot(of: hash)
    if entries[slot].document == document { return (entries[slot].number, false) }
    let number = Int32(truncatingIfNeeded: count)
    entries[slot] = Entry(hash: hash, document: document, number: number)
    count += 1
    if entries.count < count * 2 { grow() }
    return (number, true)
  }

  /// The number of a hash, if it has one.
  package func known(_ hash: UInt64) -> Int32? {
    let entry = entries[slot(of: hash)]
    return entry.document == document ? entry.number : nil
  }

  @inlinable @inline(__always)
  package func slot(of hash: UInt64) -> Int {
    let mask = entries.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].document == document, entries[slot].hash != hash {
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  @inline(never) @usableFromInline
  package mutating func grow() {
    let old = entries.filter { $0.document == document }
    entries = Array(repeating: Entry(), count: entries.count * 2)
    for entry in old { entries[slot(of: entry.hash)] = entry }
  }
}

/// A hash of two hashes or numbers in order.
package enum PairHash {
  /// The same on every machine.
  @inlinable @inline(__always)
  package static func of(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let mixed = (left &* 0x9E37_79B9_7F4A_7C15) ^ (right &+ 0xD6E8_FEB8_6659_FD93)
    let product = mixed.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
