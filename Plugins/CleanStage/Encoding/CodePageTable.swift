/// For each scalar of the code pages, the bytes that stand for it in them.
///
/// What a byte can be in UTF-8 is a bit in a mask of code pages: so one look tells in which of them
/// two neighbours begin a sequence.
struct CodePageTable: Sendable {
  /// A scalar's row; the first row is that of scalars that no page has.
  struct Row {
    /// The pages where it is a byte that begins two, three or four.
    var leadsTwo: UInt16 = 0
    var leadsThree: UInt16 = 0
    var leadsFour: UInt16 = 0
    /// The pages where it is a byte behind the first of a sequence.
    var continues: UInt16 = 0
    /// The pages that have it.
    var pages: UInt16 = 0

    /// The pages where it begins a sequence.
    var leads: UInt16 { leadsTwo | leadsThree | leadsFour }
  }

  /// All code pages.
  static let all = CodePageTable(CodePage.allCases)

  /// The scalars below this one have their rows in a table, the few others in a list.
  private static let tabled: UInt32 = 0x2600

  private(set) var rows = [Row()]
  /// The pages where a scalar of the table begins a sequence, and those where it goes one on.
  private(set) var leads = [UInt16](repeating: 0, count: Int(tabled))
  private(set) var continuations = [UInt16](repeating: 0, count: Int(tabled))
  private(set) var bytes = [UInt8](repeating: 0, count: 16)
  private var rowNumbers = [UInt16](repeating: 0, count: Int(tabled))
  private var others: [(scalar: UInt32, row: UInt16)] = []

  /// The table of some code pages, which keep their numbers.
  init(_ pages: [CodePage]) {
    for page in pages {
      for (index, letter) in page.upperHalf.unicodeScalars.enumerated() where letter != "_" {
        let byte = UInt8(0x80 + index)
        add(letter == "." ? UInt32(byte) : letter.value, as: byte, in: page)
      }
    }
  }

  /// The pages where two scalars begin a sequence.
  @inline(__always)
  func begins(_ first: UInt32, _ second: UInt32) -> UInt16 {
    if first < Self.tabled, second < Self.tabled {
      return leads[Int(first)] & continuations[Int(second)]
    }
    return rows[row(of: first)].leads & rows[row(of: second)].continues
  }

  /// The number of a scalar's row; 0 if no page has it.
  @inline(__always)
  func row(of scalar: UInt32) -> Int {
    if scalar < Self.tabled { return Int(rowNumbers[Int(scalar)]) }
    return scalar < 0xF000 ? 0 : rowOfOther(scalar)
  }

  /// The byte that stands for a row's scalar in a page; 0 if none does.
  @inline(__always)
  func byte(_ row: Int, _ page: Int) -> UInt8 { bytes[row << 4 | page] }

  private func rowOfOther(_ scalar: UInt32) -> Int {
    for other in others where other.scalar == scalar { return Int(other.row) }
    return 0
  }

  private mutating func add(_ scalar: UInt32, as byte: UInt8, in page: CodePage) {
    let row = existingRow(of: scalar)
    let bit: UInt16 = 1 << UInt16(page.number)
    bytes[row << 4 | page.number] = byte
    rows[row].pages |= bit
    switch byte {
    case 0x80...0xBF: rows[row].continues |= bit
    case 0xC2...0xDF: rows[row].leadsTwo |= bit
    case 0xE0...0xEF: rows[row].leadsThree |= bit
    case 0xF0...0xF4: rows[row].leadsFour |= bit
    default: break
    }
    guard scalar < Self.tabled else { return }
    leads[Int(scalar)] = rows[row].leads
    continuations[Int(scalar)] = rows[row].continues
  }

  private mutating func existingRow(of scalar: UInt32) -> Int {
    let known = row(of: scalar)
    if known != 0 { return known }
    rows.append(Row())
    bytes += [UInt8](repeating: 0, count: 16)
    if scalar < Self.tabled {
      rowNumbers[Int(scalar)] = UInt16(rows.count - 1)
    } else {
      others.append((scalar, UInt16(rows.count - 1)))
    }
    return rows.count - 1
  }
}
