/// Months by their names.
enum Months {
  /// The number of a month by its name's hash.
  static let numbers: WordTable<UInt8> = {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    var result: [(String, UInt8)] = [("Sept", 9)]
    for (index, name) in names.enumerated() {
      result.append((name, UInt8(index + 1)))
      result.append((String(name.prefix(3)), UInt8(index + 1)))
    }
    return WordTable(result)
  }()

  /// The days of a month in a leap year.
  static func days(in month: UInt8) -> UInt8 {
    switch month {
    case 2: 29
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
