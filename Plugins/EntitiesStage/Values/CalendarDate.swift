/// A day, a month or a year of the Gregorian calendar; a part that is 0 is not known.
struct CalendarDate: Sendable, Equatable {
  var year: Int
  var month: Int = 0
  var day: Int = 0

  /// A third of a month or year, as words such as "late" tell it.
  enum Part: String, Sendable { case early, mid, late }

  /// The notation of ISO 8601: `2011-03-11`, `2012-12`, `2014`.
  var notation: String {
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    if month == 0 { return padded }
    let whole = "\(padded)-\(twoDigits(month))"
    return day == 0 ? whole : "\(whole)-\(twoDigits(day))"
  }

  /// Whether the calendar has the day.
  var exists: Bool {
    (1...12).contains(month) && (1...Self.days(in: month, of: year)).contains(day)
  }

  /// The days of a month.
  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days since 1 March of the year 0, by which dates are told apart and weekdays counted.
  var dayNumber: Int {
    let shifted = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let (year, month) = shifted
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
  }

  /// The day of the week: 0 is Monday.
  var weekday: Int { (dayNumber + 2) % 7 }

  /// The day so many days later.
  func adding(days: Int) -> CalendarDate {
    let target = dayNumber + days
    var year = (10_000 * target + 14_780) / 3_652_425
    func rest(_ year: Int) -> Int { target - (365 * year + year / 4 - year / 100 + year / 400) }
    if rest(year) < 0 { year -= 1 }
    let month = (100 * rest(year) + 52) / 3060
    return CalendarDate(
      year: year + (month + 2) / 12, month: (month + 2) % 12 + 1,
      day: rest(year) - (month * 306 + 5) / 10 + 1)
  }
}

/// Reads dates that name no year or no month by the day that their document is from.
struct DateReference: Sendable {
  /// The document's date, a day; `nil` if it is not known.
  var today: CalendarDate?
  /// Whether the day comes first in dates of numbers; `nil` if that is not known.
  var dayFirst: Bool?

  /// How far from the document's date a day without a year may be, in days: what is further away may
  /// as well be of the year before or after.
  private static let nearest = 120

  /// The day of a month in the year that puts it nearest to the document's date.
  func day(_ day: Int, of month: Int) -> CalendarDate? {
    guard let today else { return nil }
    let candidates = (today.year - 1...today.year + 1).map {
      CalendarDate(year: $0, month: month, day: day)
    }
    return candidates.first {
      $0.exists && abs($0.dayNumber - today.dayNumber) <= Self.nearest
    }
  }

  /// The month in the year that puts it nearest to the document's: at most four months away.
  func month(_ month: Int) -> CalendarDate? {
    guard let today else { return nil }
    let here = today.year * 12 + today.month
    for year in today.year - 1...today.year + 1 where abs(year * 12 + month - here) <= 4 {
      return CalendarDate(year: year, month: month)
    }
    return nil
  }

  /// The last such month before the document's, or the first one after it.
  func month(_ month: Int, isPast: Bool) -> CalendarDate? {
    guard let today else { return nil }
    let year =
      isPast
      ? (month < today.month ? today.year : today.year - 1)
      : (month > today.month ? today.year : today.year + 1)
    return CalendarDate(year: year, month: month)
  }

  /// The last such weekday (0 is Monday) up to the document's date; with `isStrict`, before it.
  func weekday(_ weekday: Int, isStrict: Bool) -> CalendarDate? {
    guard let today else { return nil }
    let back = (today.weekday - weekday + 7) % 7
    return today.adding(days: back == 0 && isStrict ? -7 : -back)
  }

  /// The first such weekday after the document's date.
  func nextWeekday(_ weekday: Int) -> CalendarDate? {
    guard let today else { return nil }
    let ahead = (weekday - today.weekday + 7) % 7
    return today.adding(days: ahead == 0 ? 7 : ahead)
  }
}
