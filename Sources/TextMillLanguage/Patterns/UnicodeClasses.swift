/// The scalar sets that `\d`, `\w`, `\s` and `\p{…}` stand for.
enum UnicodeClasses {
  /// `\d`: decimal digits of any script.
  static let digit = unpacked(UnicodeClassData.digit)

  /// `\w`: letters, marks, decimal digits and connector punctuation.
  static let word = unpacked(UnicodeClassData.word)

  /// `\s`: the property White_Space, which Unicode keeps stable.
  static let space = ScalarSet(
    0x09...0x0D, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A,
    0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000)

  static let notDigit = digit.inverted
  static let notWord = word.inverted
  static let notSpace = space.inverted
  static let newline = ScalarSet(0x0A...0x0A)
  static let notNewline = newline.inverted

  private static func unpacked(_ data: String) -> ScalarSet {
    var numbers = PackedNumbers(data)
    var ranges: [ScalarRange] = []
    var end: UInt32 = 0
    while let distance = numbers.next(), let length = numbers.next() {
      ranges.append(ScalarRange(lower: end + distance, upper: end + distance + length))
      end += distance + length
    }
    return ScalarSet(sorted: ranges)
  }

  /// All scalars whose general category is one of `categories`.
  static func set(of categories: [Unicode.GeneralCategory]) -> ScalarSet {
    ScalarSet(categories.flatMap { rangesByCategory[$0] ?? [] })
  }

  // Planes 4 to 13 hold no assigned scalar and 15 and 16 only private ones, so that the walk
  // stops after plane 3 and takes the tag and variation block of plane 14 with it.
  private static let walked: [ClosedRange<UInt32>] = [
    0...0xD7FF, 0xE000...0x3FFFF, 0xE0000...0xE0FFF,
  ]

  private static let rangesByCategory: [Unicode.GeneralCategory: [ScalarRange]] = {
    var result: [Unicode.GeneralCategory: [ScalarRange]] = [
      .privateUse: [
        ScalarRange(lower: 0xF0000, upper: 0xFFFFD), ScalarRange(lower: 0x100000, upper: 0x10FFFD),
      ],
      .unassigned: [
        ScalarRange(lower: 0x40000, upper: 0xDFFFF), ScalarRange(lower: 0xE1000, upper: 0xEFFFF),
        ScalarRange(lower: 0xFFFFE, upper: 0xFFFFF), ScalarRange(lower: 0x10FFFE, upper: 0x10FFFF),
      ],
    ]
    for stretch in walked {
      var lower = stretch.lowerBound
      var category = UnicodeClasses.category(lower)
      for value in stretch.dropFirst() {
        let next = UnicodeClasses.category(value)
        if next == category { continue }
        result[category, default: []].append(ScalarRange(lower: lower, upper: value - 1))
        (lower, category) = (value, next)
      }
      result[category, default: []].append(
        ScalarRange(lower: lower, upper: stretch.upperBound))
    }
    return result
  }()

  private static func category(_ value: UInt32) -> Unicode.GeneralCategory {
    Unicode.Scalar(value)?.properties.generalCategory ?? .surrogate
  }
}
