/// Numbers for hashes, from 0 in the order of first appearance: an open-addressing table, since the
/// hashes are good already and a dictionary would hash them again.
struct WordNumbers: Sendable {
  private var keys: [UInt64]
  private var numbers: [Int32]
  private(set) var count = 0

  /// A table for about `expected` different hashes.
  init(expecting expected: Int) {
    var capacity = 64
    while capacity < expected * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    numbers = Array(repeating: -1, count: capacity)
  }

  /// The number of a hash, a new one if it has none yet.
  mutating func number(of hash: UInt64) -> Int {
    if count * 4 >= keys.count * 3 { grow() }
    let slot = slot(of: hash)
    if numbers[slot] < 0 {
      keys[slot] = hash
      numbers[slot] = Int32(count)
      count += 1
    }
    return Int(numbers[slot])
  }

  /// Whether a hash has a number.
  func contains(_ hash: UInt64) -> Bool { numbers[slot(of: hash)] >= 0 }

  private func slot(of hash: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while numbers[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = WordNumbers(expecting: keys.count)
    larger.count = count
    for old in keys.indices where numbers[old] >= 0 {
      let slot = larger.slot(of: keys[old])
      larger.keys[slot] = keys[old]
      larger.numbers[slot] = numbers[old]
    }
    self = larger
  }
}
