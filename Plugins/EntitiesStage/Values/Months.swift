/// Months and days of the week by their names.
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

  /// The number of a day of the week by its name's hash.
  ///
  /// 0 is Monday; plurals tell no day.
  static let weekdays: WordTable<Int> = {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return WordTable(names.enumerated().map { ($0.element, $0.offset) })
  }()

  /// The days of a month in a leap year.
  static func days(in month: UInt8) -> UInt8 {
    UInt8(CalendarDate.days(in: Int(month), of: 2000))
  }
}
