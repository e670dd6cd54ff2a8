/// Places in a row: "first", "2nd", "twenty-third".
extension ValueTagger {
  /// "2nd", "21st": the letters that belong to the number, and no name behind them.
  func numericOrdinal(_ index: Int) -> Mention? {
    guard let number = integer(index), isAttached(index + 1), token(index + 1).isWord,
      let suffix = Self.suffixes[token(index + 1).hash], suffix == Self.suffix(of: number),
      !isNamePart(index + 1)
    else { return nil }
    return ordinal(index..<index + 2, number)
  }

  /// "first", "twenty-third"; not "at first", nor thirds and seconds that are parts of a whole.
  func wordOrdinal(_ index: Int) -> Mention? {
    var (number, last) = (0, index)
    if case .ten(let ten)? = numberWords.roles[token(index).hash], isMark(index + 1, 0x2D),
      isAttached(index + 1), isAttached(index + 2)
    {
      (number, last) = (ten, index + 2)
    }
    guard let final = Self.ordinals[token(last).hash], number == 0 || final < 10 else { return nil }
    number += final
    if token(index).isCapital, !token(index).shape.contains(.sentenceStart) { return nil }
    if last == index, isOtherwiseMeant(index, final) || isMark(index - 1, 0x2D) && isAttached(index)
    {
      return nil
    }
    return isNamePart(last) ? nil : ordinal(index..<last + 1, number)
  }

  private func ordinal(_ range: Range<Int>, _ number: Int) -> Mention {
    Mention(range, .ordinal, 90, value: .number(DecimalNumber(number), nil, nil))
  }

  /// Whether a capitalized word goes on behind an ordinal: "5th Avenue", "First Lady".
  private func isNamePart(_ index: Int) -> Bool {
    isNameWord(index + 1) && isJoined(index + 1) && !classes(index + 1).has(.calendar)
  }

  private func isOtherwiseMeant(_ index: Int, _ number: Int) -> Bool {
    let before = token(index - 1)
    switch number {
    case 1: return Self.beforeFirst.contains(before.hash) || isWord(index + 1, word.of)
    // A second is a unit of time more often than not, and a verb too.
    case 2: return !Self.beforeSecond.contains(before.hash) && !before.shape.contains(.clitic)
    default: return before.isNumber || Self.beforePart.contains(before.hash)
    }
  }

  private static let beforeFirst = WordSet(["at", "At"])
  private static let beforeSecond = WordSet([
    "the", "The", "his", "her", "its", "their", "our", "my", "your", "His", "Her", "Its", "Their",
    "finished", "came", "placed", "ranked", "and", "or",
  ])
  private static let beforePart = WordSet(["one", "a", "One", "A", "per"])

  private static let suffixes = WordTable<UInt8>([("st", 1), ("nd", 2), ("rd", 3), ("th", 0)])

  private static func suffix(of number: Int) -> UInt8 {
    let last = number % 10
    return (11...13).contains(number % 100) || last > 3 ? 0 : UInt8(last)
  }

  /// Ordinals of one word.
  static let ordinalWords: [(word: String, number: Int)] = {
    let small = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth",
    ]
    let tens = [
      "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
      "ninetieth",
    ]
    let all =
      small.enumerated().map { ($0.element, $0.offset + 1) }
      + tens.enumerated().map { ($0.element, 20 + 10 * $0.offset) }
      + [("hundredth", 100), ("thousandth", 1000), ("millionth", 1_000_000)]
    return all + all.map { ($0.0.prefix(1).uppercased() + $0.0.dropFirst(), $0.1) }
  }()

  private static let ordinals = WordTable(ordinalWords.map { ($0.word, $0.number) })
}
