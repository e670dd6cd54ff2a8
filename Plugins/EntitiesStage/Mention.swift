/// A span that a tagger found: tokens as a half-open range, and what it is.
struct Mention {
  /// The first token.
  var first: Int
  /// The token behind the last one.
  var end: Int
  /// What it names.
  var type: EntityType
  /// How sure the tagger is, in hundredths.
  var certainty: UInt8
  /// The value that the words stand for, where they say it exactly.
  var value: Value?

  /// A value read from the words.
  enum Value: Sendable, Equatable {
    /// A day, a month or a year, and which part of it: "late October".
    case date(CalendarDate, part: CalendarDate.Part? = nil)
    /// From one day, month or year to another, both included.
    case period(CalendarDate, CalendarDate)
    /// A time of day.
    case time(ClockTime)
    /// An amount of money, or the two ends of a range, and its currency where that is clear.
    case money(DecimalNumber, DecimalNumber?, Currency?)
    /// A number, or the two ends of a range, and its unit; none where the text is not clear.
    case number(DecimalNumber?, DecimalNumber?, MeasureUnit?)
  }

  init(_ range: Range<Int>, _ type: EntityType, _ certainty: UInt8, value: Value? = nil) {
    first = range.lowerBound
    end = range.upperBound
    self.type = type
    self.certainty = certainty
    self.value = value
  }
}
