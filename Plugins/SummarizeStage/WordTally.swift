/// How often the content words of a document occur, and their numbers: from 0, in the order of first
/// appearance.
///
/// An open-addressing table, since the hashes are good already and a dictionary would hash them
/// again. An entry holds for the document that made it, so that nothing need be cleared for the
/// next one; entries for function words hold always.
struct WordTally: Sendable {
  /// A word of the present document, a function word, or what an earlier document left.
  struct Entry {
    var hash: UInt64 = 0
    /// The document that it was made for; 0 for a function word.
    var document: UInt32 = .max
    var number: Int32 = 0
    var frequency: Int32 = 0
    /// The last sentence that it was seen in.
    var sentence: Int32 = -1
  }

  private var entries: [Entry]
  private var document: UInt32 = 1
  /// How many entries hold for every document.
  private let functionWords: Int
  /// How many words have numbers.
  private var count = 0
  /// The places of the entries, by number.
  private var places: [Int] = []

  /// A table in which some words never get a number.
  init(without functionWords: [UInt64]) {
    self.functionWords = functionWords.count
    entries = Array(repeating: Entry(), count: 4096)
    precondition(functionWords.count * 2 < entries.count)
    for hash in functionWords {
      entries[slot(of: hash)] = Entry(hash: hash, document: 0)
    }
  }

  /// Forgets all but the function words.
  mutating func beginDocument() {
    count = 0
    places.removeAll(keepingCapacity: true)
    document += 1
    // So rare that it may take its time.
    if document == .max {
      for index in entries.indices where entries[index].document != 0 { entries[index] = Entry() }
      document = 1
    }
  }

  /// How often a word occurs.
  func frequency(_ number: Int) -> Int { Int(entries[places[number]].frequency) }

  /// How many words there are.
  var numbers: Range<Int> { 0..<count }

  /// Counts a word of a sentence; its number if it is a content word and new in the sentence.
  @inline(__always)
  mutating func add(_ hash: UInt64, in sentence: Int32) -> Int32? {
    let slot = slot(of: hash)
    var entry = entries[slot]
    if entry.document == 0 { return nil }
    if entry.document != document { entry = begin(hash, at: slot) }
    entry.frequency += 1
    let isNew = entry.sentence != sentence
    entry.sentence = sentence
    entries[slot] = entry
    if entries.count < (count + functionWords) * 2 { grow() }
    return isNew ? entry.number : nil
  }

  private mutating func begin(_ hash: UInt64, at slot: Int) -> Entry {
    places.append(slot)
    count += 1
    return Entry(hash: hash, document: document, number: Int32(count - 1))
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = entries.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].hash != hash, holds(entries[slot]) { slot = (slot &+ 1) & mask }
    return slot
  }

  private func holds(_ entry: Entry) -> Bool { entry.document == document || entry.document == 0 }

  @inline(never)
  private mutating func grow() {
    let old = entries.filter(holds)
    entries = Array(repeating: Entry(), count: entries.count * 2)
    for entry in old {
      let slot = slot(of: entry.hash)
      entries[slot] = entry
      if entry.document != 0 { places[Int(entry.number)] = slot }
    }
  }
}
