/// The classes of all scalars; unpacked when they are first asked for.
struct WordBreakTable: Sendable {
  /// The table of the version of Unicode that `WordBreakData` holds.
  static let shared = WordBreakTable()

  /// What is known about a scalar.
  struct Entry {
    let rawValue: UInt8

    /// Its class.
    var wordClass: WordBreakClass { WordBreakClass(rawValue: rawValue & 31) ?? .other }

    /// Whether it is a pictograph that others may be joined to.
    var isPictograph: Bool { rawValue & 32 != 0 }
  }

  private var blockOfScalar = [UInt16](repeating: 0, count: 0x110000 >> 7)
  /// Blocks of 128 scalars; the first is for all scalars without a class.
  private var entries = [UInt8](repeating: 0, count: 128)

  private init() {
    var numbers = PackedNumbers(WordBreakData.classes)
    var scalar: UInt32 = 0
    while let gap = numbers.next(), let length = numbers.next(), let entry = numbers.next() {
      scalar += gap
      for member in scalar...scalar + length { set(member, to: UInt8(entry)) }
      scalar += length
    }
  }

  private mutating func set(_ scalar: UInt32, to entry: UInt8) {
    let index = Int(scalar >> 7)
    if blockOfScalar[index] == 0 {
      blockOfScalar[index] = UInt16(entries.count >> 7)
      entries.append(contentsOf: repeatElement(0, count: 128))
    }
    entries[Int(blockOfScalar[index]) << 7 | Int(scalar & 127)] = entry
  }

  /// What is known about a scalar (by its value).
  @inline(__always)
  subscript(scalar: UInt32) -> Entry {
    let block = Int(blockOfScalar[Int(scalar >> 7)])
    return Entry(rawValue: entries[block << 7 | Int(scalar & 127)])
  }
}
