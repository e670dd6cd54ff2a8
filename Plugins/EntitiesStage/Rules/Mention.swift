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
  /// Which of the tagger's full names it is a short form of; `nil` if of none.
  var fullName: Int?
  /// The value that the words stand for, where they say it exactly.
  var value: Value?

  /// A value read from the words.
  enum Value: Sendable, Equatable {
    /// A day (`day` above 0), a month (`month` above 0) or a year.
    case date(year: UInt16, month: UInt8, day: UInt8)
    /// An amount of money as a decimal number, and its currency's three letters where they are clear.
    case money(mantissa: Int, exponent: Int, currency: Currency?)
  }

  init(_ range: Range<Int>, _ type: EntityType, _ certainty: UInt8, value: Value? = nil) {
    first = range.lowerBound
    end = range.upperBound
    self.type = type
    self.certainty = certainty
    self.value = value
  }
}
