import TextMill
import TextMillYAML

/// Scores as people and machines read them.
enum ScoreFormat {
  /// From 0 to 1 as a number of hundredths with one digit: `83.1`.
  static func percent(_ share: Double) -> String { Figures.decimal(share * 100) }

  /// Precision, recall and F1 in hundredths.
  static func cells(_ counts: Counts) -> [String] {
    [percent(counts.precision), percent(counts.recall), percent(counts.f1)]
  }

  /// The counts and what follows from them; shares from 0 to 1 with four digits.
  static func json(_ counts: Counts) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("gold", .integer(counts.gold)), .init("found", .integer(counts.found)),
      .init("right", .integer(counts.right)),
    ]
    if counts.recalled != counts.right {
      members.append(.init("recalled", .integer(counts.recalled)))
    }
    return .object(members + shares(counts.precision, counts.recall, counts.f1))
  }

  static func shares(_ precision: Double, _ recall: Double, _ f1: Double) -> [JSONValue.Member] {
    [
      .init("precision", share(precision)), .init("recall", share(recall)), .init("f1", share(f1)),
    ]
  }

  static func share(_ value: Double) -> JSONValue { .double((value * 10_000).rounded() / 10_000) }

  /// A place in a text with what stands around it, in one line: `… of «Rio» and …`.
  static func excerpt(_ range: TextRange, of text: Text, around width: Int = 30) -> String {
    var (start, end) = (
      max(range.lowerBound - width, 0), min(range.upperBound + width, text.count)
    )
    while !text.isScalarBoundary(start) { start -= 1 }
    while !text.isScalarBoundary(end) { end += 1 }
    let before = Visible.line(text[start..<range.lowerBound], atMost: 200)
    let after = Visible.line(text[range.upperBound..<end], atMost: 200)
    return (start > 0 ? "…" : "") + before + "«\(Visible.line(text[range], atMost: 200))»" + after
      + (end < text.count ? "…" : "")
  }
}
