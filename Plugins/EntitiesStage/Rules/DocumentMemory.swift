/// What a document has said about words so far: as what it used them, and in which full names.
struct DocumentMemory {
  /// The points for each reading of a word.
  struct Votes {
    var person = 0
    var place = 0
    var organization = 0
  }

  private struct Entry {
    var hash: UInt64 = 0
    var person: Int16 = 0
    var place: Int16 = 0
    var organization: Int16 = 0
    var fullName: Int32 = -1
  }

  private var entries = [Entry](repeating: Entry(), count: 256)
  private var used = 0
  /// The full names of people, in order of appearance.
  private(set) var fullNames: [FullName] = []
  /// The words that stood in small letters.
  var smallWords = WordFilter()

  /// How many words are remembered at most; a document with more is not one text.
  private static let limit = 1 << 16

  mutating func removeAll() {
    if entries.count > 1024 {
      entries = Array(repeating: Entry(), count: 256)
    } else if used > 0 {
      for index in entries.indices { entries[index] = Entry() }
    }
    used = 0
    fullNames.removeAll(keepingCapacity: true)
    smallWords.removeAll()
  }

  /// Adds points for readings of a word.
  mutating func vote(_ hash: UInt64, person: Int = 0, place: Int = 0, organization: Int = 0) {
    guard let index = slot(for: hash) else { return }
    entries[index].person = sum(entries[index].person, person)
    entries[index].place = sum(entries[index].place, place)
    entries[index].organization = sum(entries[index].organization, organization)
  }

  private func sum(_ points: Int16, _ more: Int) -> Int16 {
    Int16(max(-40, min(40, Int(points) + more)))
  }

  /// The points of a word.
  func votes(_ hash: UInt64) -> Votes {
    let entry = entries[find(hash)]
    guard entry.hash == hash else { return Votes() }
    return Votes(
      person: Int(entry.person), place: Int(entry.place), organization: Int(entry.organization))
  }

  /// Remembers the full name that a word is a part of; the last such name counts.
  mutating func setFullName(_ name: Int, for hash: UInt64) {
    guard let index = slot(for: hash) else { return }
    entries[index].fullName = Int32(name)
  }

  /// Adds a full name.
  mutating func addFullName(_ name: FullName) -> Int? {
    guard fullNames.count < Self.limit else { return nil }
    fullNames.append(name)
    return fullNames.count - 1
  }

  /// The full name that a word is a part of.
  func fullName(of hash: UInt64) -> Int? {
    let entry = entries[find(hash)]
    return entry.hash == hash && entry.fullName >= 0 ? Int(entry.fullName) : nil
  }

  private func find(_ hash: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: hash) & (entries.count - 1)
    while entries[index].hash != 0, entries[index].hash != hash {
      index = (index + 1) & (entries.count - 1)
    }
    return index
  }

  private mutating func slot(for hash: UInt64) -> Int? {
    let index = find(hash)
    if entries[index].hash == hash { return index }
    guard used < Self.limit else { return nil }
    used += 1
    if used * 2 > entries.count {
      grow()
      return slotAfterGrowth(for: hash)
    }
    entries[index].hash = hash
    return index
  }

  private mutating func slotAfterGrowth(for hash: UInt64) -> Int {
    let index = find(hash)
    entries[index].hash = hash
    return index
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: old.count * 2)
    for entry in old where entry.hash != 0 { entries[find(entry.hash)] = entry }
  }
}
