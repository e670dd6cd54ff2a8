import TextMill
import TextMillLanguage

/// ROUGE as in Lin 2004: n-grams of words, and the longest common subsequence of words.
///
/// Words are those of TextMill in lower case, not stemmed; function words count. With several
/// references it is the mean over them.
struct RougeScore {
  /// Precision, recall and F1, from 0 to 1.
  struct Values: Equatable {
    var precision = 0.0
    var recall = 0.0
    var f1 = 0.0

    static func += (left: inout Values, right: Values) {
      left.precision += right.precision
      left.recall += right.recall
      left.f1 += right.f1
    }

    func divided(by count: Int) -> Values {
      let count = Double(max(count, 1))
      return Values(precision: precision / count, recall: recall / count, f1: f1 / count)
    }

    init(precision: Double = 0, recall: Double = 0, f1: Double = 0) {
      (self.precision, self.recall, self.f1) = (precision, recall, f1)
    }

    init(_ counts: Counts) {
      self.init(precision: counts.precision, recall: counts.recall, f1: counts.f1)
    }
  }

  /// The measures by their names.
  static let names = ["ROUGE-1", "ROUGE-2", "ROUGE-L"]

  private(set) var documents = 0
  private var sums = Array(repeating: Values(), count: names.count)

  /// The means over the documents, in the order of the names.
  var means: [Values] { sums.map { $0.divided(by: documents) } }

  /// Counts a document's summary.
  mutating func add(_ summary: String, references: [String]) {
    let words = Self.words(of: summary)
    var values = Array(repeating: Values(), count: Self.names.count)
    for reference in references {
      let other = Self.words(of: reference)
      values[0] += Values(Self.ngrams(words, other, 1))
      values[1] += Values(Self.ngrams(words, other, 2))
      values[2] += Values(
        Counts(
          right: Self.commonSubsequence(words, other), found: words.count, gold: other.count))
    }
    documents += 1
    for index in values.indices { sums[index] += values[index].divided(by: references.count) }
  }

  static func words(of text: String) -> [String] {
    let text = Text(text)
    return text.words.map { text[$0].lowercased() }
  }

  static func ngrams(_ summary: [String], _ reference: [String], _ length: Int) -> Counts {
    let (here, there) = (tally(summary, length), tally(reference, length))
    let right = here.reduce(0) { $0 + min($1.value, there[$1.key] ?? 0) }
    return Counts(
      right: right, found: max(summary.count - length + 1, 0),
      gold: max(reference.count - length + 1, 0))
  }

  private static func tally(_ words: [String], _ length: Int) -> [ArraySlice<String>: Int] {
    var tally: [ArraySlice<String>: Int] = [:]
    guard words.count >= length else { return tally }
    for start in 0...words.count - length { tally[words[start..<start + length], default: 0] += 1 }
    return tally
  }

  /// How many words the longest common subsequence has.
  static func commonSubsequence(_ left: [String], _ right: [String]) -> Int {
    var row = Array(repeating: 0, count: right.count + 1)
    for word in left {
      var diagonal = 0
      for (index, other) in right.enumerated() {
        let above = row[index + 1]
        row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
