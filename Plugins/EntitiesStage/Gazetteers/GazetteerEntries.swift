/// Named things by number: each with its label, its name and its id, whose bytes stand once in one
/// array.
struct GazetteerEntries: Sendable {
  private struct Entry {
    var label: UInt16
    var nameLength: UInt16
    var idLength: UInt16
    /// Where the name begins; the id follows it.
    var start: UInt32
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  /// The longest name or id, in bytes.
  static let longest = 4096

  /// How many there are.
  var count: Int { entries.count }

  /// Adds an entry; its number is the count before.
  mutating func add(_ label: UInt16, name: Span<UInt8>, id: Span<UInt8>) {
    entries.append(
      Entry(
        label: label, nameLength: UInt16(name.count), idLength: UInt16(id.count),
        start: UInt32(bytes.count)))
    for index in name.indices { bytes.append(name[index]) }
    for index in id.indices { bytes.append(id[index]) }
  }

  /// An entry's label.
  func label(_ number: UInt32) -> UInt16 { entries[Int(number)].label }

  /// An entry's name; `nil` for one that is known only as it is written.
  func name(_ number: UInt32) -> String? {
    let entry = entries[Int(number)]
    return text(Int(entry.start), Int(entry.nameLength))
  }

  /// An entry's id, if it has one.
  func id(_ number: UInt32) -> String? {
    let entry = entries[Int(number)]
    return text(Int(entry.start) + Int(entry.nameLength), Int(entry.idLength))
  }

  private func text(_ start: Int, _ length: Int) -> String? {
    length == 0 ? nil : String(decoding: bytes[start..<start + length], as: UTF8.self)
  }
}
