/// Gives the things of a document numbers from 0, in the order of first appearance, by their hashes.
///
/// An open-addressing table, since the hashes are good already and a dictionary would hash them
/// again. An entry holds for the document that made it, so that nothing need be cleared for the next
/// one.
struct NumberTable: Sendable {
  private struct Entry {
    var hash: UInt64 = 0
    /// The document that it was made for; 0 for none.
    var document: UInt32 = 0
    var number: Int32 = 0
  }

  private var entries = Array(repeating: Entry(), count: 1024)
  private var document: UInt32 = 1
  /// How many numbers are given.
  private(set) var count = 0

  /// Forgets all numbers.
  mutating func beginDocument() {
    count = 0
    document += 1
    // So rare that it may take its time.
    if document == .max {
      for index in entries.indices { entries[index] = Entry() }
      document = 1
    }
  }

  /// The number of a hash; a new one if it has none.
  @inline(__always)
  mutating func number(of hash: UInt64) -> (number: Int32, isNew: Bool) {
    let slot = slot(of: hash)
    if entries[slot].document == document { return (entries[slot].number, false) }
    let number = Int32(truncatingIfNeeded: count)
    entries[slot] = Entry(hash: hash, document: document, number: number)
    count += 1
    if entries.count < count * 2 { grow() }
    return (number, true)
  }

  /// The number of a hash, if it has one.
  func known(_ hash: UInt64) -> Int32? {
    let entry = entries[slot(of: hash)]
    return entry.document == document ? entry.number : nil
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = entries.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].document == document, entries[slot].hash != hash { slot = (slot &+ 1) & mask }
    return slot
  }

  @inline(never)
  private mutating func grow() {
    let old = entries.filter { $0.document == document }
    entries = Array(repeating: Entry(), count: entries.count * 2)
    for entry in old { entries[slot(of: entry.hash)] = entry }
  }
}
