import TextMill

/// How often each of many phrases was seen, with a place where it stood.
///
/// Memory is bounded: when there are too many, the rarest go, so that a count may be too low for a
/// phrase that was rare for long.
package struct PhraseCounts: Sendable, Equatable {
  /// A phrase.
  package struct Phrase: Sendable, Equatable {
    /// The phrase, cut if it is long.
    package let text: String
    /// How often it was seen.
    package internal(set) var count: Int
    /// What stood before it where it was seen first.
    package let before: String
    /// What stood behind it there.
    package let after: String
    /// The document in which it was seen first.
    package let document: String
  }

  /// So many phrases are kept for certain.
  private static let capacity = 5000

  private var phrases: [String: Phrase] = [:]
  /// How many were seen in all.
  package private(set) var total = 0

  /// Adds phrases seen in another place.
  mutating func merge(_ other: PhraseCounts) {
    total += other.total
    for (text, phrase) in other.phrases {
      if phrases[text] == nil {
        phrases[text] = phrase
      } else {
        phrases[text]?.count += phrase.count
      }
    }
    prune()
  }

  /// Adds a phrase.
  mutating func add(_ text: String, in document: String, context: () -> (String, String)) {
    total += 1
    if phrases[text] != nil {
      phrases[text]?.count += 1
      return
    }
    let (before, after) = context()
    phrases[text] = Phrase(text: text, count: 1, before: before, after: after, document: document)
    prune()
  }

  private mutating func prune() {
    guard phrases.count > 2 * Self.capacity else { return }
    for phrase in sorted.dropFirst(Self.capacity) { phrases[phrase.text] = nil }
  }

  private var sorted: [Phrase] {
    phrases.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }

  /// The most frequent ones; of two as frequent the first by the order of their characters.
  package func top(_ count: Int) -> [Phrase] { Array(sorted.prefix(count)) }

  // MARK: As JSON

  /// The most frequent ones as JSON.
  func json(_ count: Int) -> JSONValue {
    .object([
      .init("total", .integer(total)),
      .init(
        "top",
        .array(
          top(count).map { phrase in
            .object([
              .init("text", .string(phrase.text)), .init("count", .integer(phrase.count)),
              .init("before", .string(phrase.before)), .init("after", .string(phrase.after)),
              .init("document", .string(phrase.document)),
            ])
          })),
    ])
  }

  init() {}

  init?(json: JSONValue) {
    guard let total = json["total"]?.int, case .array(let top)? = json["top"] else { return nil }
    self.total = total
    for value in top {
      guard let text = value["text"]?.string, let count = value["count"]?.int else { return nil }
      phrases[text] = Phrase(
        text: text, count: count, before: value["before"]?.string ?? "",
        after: value["after"]?.string ?? "", document: value["document"]?.string ?? "")
    }
  }
}
