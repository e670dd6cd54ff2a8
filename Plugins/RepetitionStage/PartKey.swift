import TextMill
import TextMillLanguage

/// A number for the words of a line: equal for lines that differ in case, digits, dates or
/// punctuation only.
struct PartKey {
  private static let calendarWord: UInt64 = 1
  private static let number: UInt64 = 2

  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var last: UInt64 = 0

  mutating func add(_ word: TextRange, in text: Span<UInt8>) {
    var hash = LoweredHash.of(word, in: text)
    if text[word.lowerBound] &- 0x30 < 10 {
      hash = Self.number
    } else if CalendarWords.contain(hash) {
      hash = Self.calendarWord
    }
    // 5:30 and 17 are one number, and `Monday, 3 May` is one date.
    if hash <= Self.number, last == hash { return }
    last = hash
    let product = (value ^ hash).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    value = product.high ^ product.low ^ hash
  }
}
