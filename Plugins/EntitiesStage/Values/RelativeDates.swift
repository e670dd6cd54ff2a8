/// Dates that only the document's date makes exact.
extension ValueTagger {
  /// "today", "yesterday", "tomorrow".
  func relativeDay(_ index: Int) -> Mention? {
    let days: Int
    if isWord(index, word.today) || isWord(index, word.capitalToday) {
      days = 0
    } else if isWord(index, word.yesterday) || isWord(index, word.capitalYesterday) {
      days = -1
    } else if isWord(index, word.tomorrow) || isWord(index, word.capitalTomorrow) {
      days = 1
    } else {
      return nil
    }
    // "today's students" are those of these days.
    let isClear = days != 0 || !token(index + 1).shape.contains(.clitic)
    let value = isClear ? reference.today?.adding(days: days) : nil
    return Mention(index..<index + 1, .date, 85, value: value.map { .date($0) })
  }

  /// The day that a weekday by itself means: the last one up to the document's date, unless the
  /// sentence speaks of what is to come.
  func weekdayValue(_ index: Int) -> Mention.Value? {
    guard reference.today != nil, let weekday = Months.weekdays[token(index).hash],
      !speaksOfFuture(index)
    else { return nil }
    return reference.weekday(weekday, isStrict: false).map { .date($0) }
  }

  /// How many words are looked at before a weekday, at most.
  private static let sight = 24

  private func speaksOfFuture(_ index: Int) -> Bool {
    var at = index
    while at > max(0, index - Self.sight) {
      if token(at).shape.contains(.sentenceStart) || !isJoined(at) { return false }
      at -= 1
      if token(at).isWord, Self.future.contains(token(at).hash) { return true }
    }
    return false
  }

  private static let future = WordSet([
    "will", "Will", "shall", "would", "going", "plans", "planned", "due", "scheduled", "expected",
    "won't", "he'll", "she'll", "it'll", "they'll", "we'll", "I'll", "until", "till", "by", "Until",
    "By", "every", "Every", "each", "ahead", "coming",
  ])

  /// The value of a date behind words such as "last", "next", "late".
  func modified(_ inner: Mention, at index: Int, by words: Range<Int>) -> Mention.Value? {
    var part: CalendarDate.Part?
    var turn: Turn?
    for at in words where token(at).isWord {
      switch Self.modifiers[token(at).hash] {
      case .part(let value)?: part = value
      case .turn(let value)?: turn = value
      case nil: return nil
      }
    }
    guard let turn else {
      guard case .date(let date, nil)? = inner.value, date.day == 0 else { return nil }
      return .date(date, part: part)
    }
    // "last May 2013" says two things at once.
    guard inner.end == index + 1 else { return nil }
    if isWeekday(index) {
      guard part == nil, let day = Months.weekdays[token(index).hash] else { return nil }
      switch turn {
      case .last: return reference.weekday(day, isStrict: true).map { .date($0) }
      case .next: return reference.nextWeekday(day).map { .date($0) }
      case .this: return nil
      }
    }
    guard let month = Months.numbers[token(index).hash] else { return nil }
    let date: CalendarDate? =
      switch turn {
      case .last: reference.month(Int(month), isPast: true)
      case .next: reference.month(Int(month), isPast: false)
      case .this: reference.today.map { CalendarDate(year: $0.year, month: Int(month)) }
      }
    return date.map { .date($0, part: part) }
  }

  /// Which of the months or weekdays of one name is meant.
  enum Turn: Sendable { case last, this, next }

  private enum Modifier: Sendable {
    case turn(Turn)
    case part(CalendarDate.Part)
  }

  private static let modifiers = WordTable<Modifier>([
    ("last", .turn(.last)), ("Last", .turn(.last)), ("next", .turn(.next)), ("Next", .turn(.next)),
    ("this", .turn(.this)), ("This", .turn(.this)), ("early", .part(.early)),
    ("Early", .part(.early)), ("mid", .part(.mid)), ("Mid", .part(.mid)), ("late", .part(.late)),
    ("Late", .part(.late)),
  ])
}
