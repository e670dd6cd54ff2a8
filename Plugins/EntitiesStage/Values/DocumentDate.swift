import TextMill

/// The day that a document is from, as its metadata say it.
struct DocumentDate: Sendable {
  private let key: String
  private let parts: [String]
  private let readers = ScratchPool { DateReader() }

  /// The date under a key; in `article.published` the second part is a field of what is under the
  /// first, unless there is a key of the whole name.
  init(key: String) {
    self.key = key
    parts = key.split(separator: ".").map(String.init)
  }

  /// The day, if there is one and it is said in full.
  func day(_ metadata: Metadata) -> CalendarDate? {
    guard let text = value(in: metadata)?.string else { return nil }
    return readers.withScratch { $0.day(text) }
  }

  private func value(in metadata: Metadata) -> JSONValue? {
    if let value = metadata[key] { return value }
    guard parts.count > 1 else { return nil }
    var value = metadata[parts[0]]
    for part in parts.dropFirst() { value = value?[part] }
    return value
  }
}

/// Reads a date of its own, written as ISO 8601 or as people write dates.
struct DateReader: Sendable {
  private var tokenizer = Tokenizer()
  private var values = ValueTagger()
  private var block = Block()
  private var mentions: [Mention] = []

  /// Longer texts are no dates.
  private static let longest = 100

  /// The first whole date of a text.
  mutating func day(_ text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.longest else { return nil }
    if let date = Self.standardDay(bytes) { return date }
    block.text = bytes
    block.range = 0..<bytes.count
    tokenizer.cut(&block)
    var memory = WordFilter()
    WordMarks(table: Lexicon.shared.table).mark(&block, &memory)
    mentions.removeAll(keepingCapacity: true)
    values.tag(&block, into: &mentions)
    for mention in mentions {
      if case .date(let date, nil)? = mention.value, date.day > 0 { return date }
    }
    return nil
  }

  /// `2011-03-14`, alone or before a time.
  private static func standardDay(_ bytes: [UInt8]) -> CalendarDate? {
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].allSatisfy { $0 &- 0x30 < 10 }
        ? bytes[range].reduce(0) { $0 * 10 + Int($1 &- 0x30) } : nil
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      bytes.count == 10 || bytes[10] &- 0x30 >= 10
    else { return nil }
    let date = CalendarDate(year: year, month: month, day: day)
    return date.exists && year > 0 ? date : nil
  }
}
