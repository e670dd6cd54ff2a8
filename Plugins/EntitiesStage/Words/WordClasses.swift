/// What a word or phrase may be, as bits.
struct WordClasses: OptionSet {
  let rawValue: UInt32

  // What it may name.
  static let given = WordClasses(rawValue: 1 << 0)
  static let family = WordClasses(rawValue: 1 << 1)
  static let place = WordClasses(rawValue: 1 << 2)
  static let organization = WordClasses(rawValue: 1 << 3)
  static let people = WordClasses(rawValue: 1 << 4)
  static let event = WordClasses(rawValue: 1 << 5)
  static let otherName = WordClasses(rawValue: 1 << 6)

  // What it makes of the words around it.
  static let title = WordClasses(rawValue: 1 << 7)
  static let role = WordClasses(rawValue: 1 << 8)
  static let speech = WordClasses(rawValue: 1 << 9)
  static let placePreposition = WordClasses(rawValue: 1 << 10)
  static let direction = WordClasses(rawValue: 1 << 11)
  static let organizationHead = WordClasses(rawValue: 1 << 12)
  static let organizationLead = WordClasses(rawValue: 1 << 13)
  static let headBeforeOf = WordClasses(rawValue: 1 << 14)
  static let placeHead = WordClasses(rawValue: 1 << 15)
  static let placeLead = WordClasses(rawValue: 1 << 16)
  static let eventHead = WordClasses(rawValue: 1 << 17)
  static let eventLead = WordClasses(rawValue: 1 << 18)
  static let companyForm = WordClasses(rawValue: 1 << 19)
  static let abbreviation = WordClasses(rawValue: 1 << 20)
  static let particle = WordClasses(rawValue: 1 << 21)

  // Dates and amounts.
  /// Months and days of the week.
  static let calendar = WordClasses(rawValue: 1 << 22)
  static let scale = WordClasses(rawValue: 1 << 24)
  static let unit = WordClasses(rawValue: 1 << 25)
  static let currency = WordClasses(rawValue: 1 << 26)
  static let currencyMark = WordClasses(rawValue: 1 << 27)
  static let dateModifier = WordClasses(rawValue: 1 << 28)
  static let datePreposition = WordClasses(rawValue: 1 << 29)

  // What it mostly is.
  /// Never part of a name.
  static let function = WordClasses(rawValue: 1 << 23)
  static let common = WordClasses(rawValue: 1 << 30)
  /// Longer phrases begin with it.
  static let phraseStart = WordClasses(rawValue: 1 << 31)

  /// The classes that name something.
  static let names: WordClasses = [
    .given, .family, .place, .organization, .people, .event, .otherName,
  ]

  /// Whether any of some classes is among these.
  @inline(__always)
  func has(_ classes: WordClasses) -> Bool { rawValue & classes.rawValue != 0 }
}
