/// ROUGE as in Lin 2004 and as the Python package `rouge-score` computes it with stemming: n-grams of
/// words, and the longest common subsequences of words, sentence by sentence (ROUGE-Lsum).
///
/// Words are those of `RougeWords`; function words count. A summary and a reference have a sentence on
/// each line. With several references it is the mean over them.
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
    let lines = RougeWords.lines(of: summary)
    let words = Array(lines.joined())
    var values = Array(repeating: Values(), count: Self.names.count)
    for reference in references {
      let others = RougeWords.lines(of: reference)
      let other = Array(others.joined())
      values[0] += Values(Self.ngrams(words, other, 1))
      values[1] += Values(Self.ngrams(words, other, 2))
      let common = CommonWords.count(lines, others)
      values[2] += Values(Counts(right: common, found: words.count, gold: other.count))
    }
    documents += 1
    for index in values.indices { sums[index] += values[index].divided(by: references.count) }
  }

  /// Sentences as `add` wants them: one on each line, whatever line ends are in them.
  static func text(of sentences: [String]) -> String {
    sentences.map { sentence in
      String(sentence.map { $0.isNewline ? " " : $0 })
    }.joined(separator: "\n")
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
}
