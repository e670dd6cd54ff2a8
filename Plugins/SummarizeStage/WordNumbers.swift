/// Numbers for the words of a document by their hashes, from 0 in the order of first appearance.
///
/// An open-addressing table, since the hashes are good already and a dictionary would hash them
/// again. An entry holds for the document that made it, so that nothing need be cleared for the
/// next one; entries for function words hold always.
struct WordNumbers: Sendable {
  private struct Entry {
    var hash: UInt64 = 0
    /// The document that it was made for; 0 for a function word.
    var document: UInt32 = .max
    var number: Int32 = 0
  }

  private var entries: [Entry]
  private var document: UInt32 = 1
  /// How many entries hold for every document.
  private let functionWords: Int
  /// How many words have numbers.
  private(set) var count = 0

  /// A table in which some words never get a number.
  init(without functionWords: [UInt64]) {
    self.functionWords = functionWords.count
    entries = Array(repeating: Entry(), count: 2048)
    precondition(functionWords.count * 2 < entries.count)
    for hash in functionWords {
      entries[slot(of: hash)] = Entry(hash: hash, document: 0)
    }
  }

  /// Forgets all but the function words.
  mutating func beginDocument() {
    count = 0
    document += 1
    // So rare that it may take its time.
    if document == .max {
      for index in entries.indices where entries[index].document != 0 { entries[index] = Entry() }
      document = 1
    }
  }

  /// The number of a hash, a new one if it has none yet; `nil` for a function word.
  mutating func number(of hash: UInt64) -> Int? {
    let slot = slot(of: hash)
    let entry = entries[slot]
    if entry.document == 0 { return nil }
    if entry.document == document { return Int(entry.number) }
    return add(hash, at: slot)
  }

  @inline(never)
  private mutating func add(_ hash: UInt64, at slot: Int) -> Int {
    let number = count
    entries[slot] = Entry(hash: hash, document: document, number: Int32(number))
    count += 1
    if (count + functionWords) * 4 >= entries.count * 3 { grow() }
    return number
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = entries.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while holds(entries[slot]), entries[slot].hash != hash { slot = (slot &+ 1) & mask }
    return slot
  }

  private func holds(_ entry: Entry) -> Bool { entry.document == document || entry.document == 0 }

  private mutating func grow() {
    let old = entries.filter(holds)
    entries = Array(repeating: Entry(), count: entries.count * 2)
    for entry in old { entries[slot(of: entry.hash)] = entry }
  }
}
