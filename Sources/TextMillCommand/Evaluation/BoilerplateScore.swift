import TextMill
import TextMillLanguage

/// How well boilerplate was removed, and content kept.
///
/// Words are those of TextMill; a line without any counts as one. A word is gone if its first byte is;
/// a line is gone if all its words are.
struct BoilerplateScore {
  /// Words of boilerplate that went.
  private(set) var words = Counts()
  /// Lines of boilerplate that went.
  private(set) var lines = Counts()
  private(set) var contentWords = 0
  private(set) var contentWordsLost = 0
  private(set) var documents = 0
  /// Documents of which every line is as it should be.
  private(set) var perfectDocuments = 0

  /// The share of content words that stayed; 1 if there are none.
  var keptContent: Double {
    contentWords == 0 ? 1 : 1 - Double(contentWordsLost) / Double(contentWords)
  }

  /// Counts a document of which ranges (bytes of its text) went.
  ///
  /// Gives the lines that went or stayed against their labels.
  @discardableResult
  mutating func add(_ gold: BoilerplateGold, removed: [TextRange]) -> [LabelledLine] {
    let gone = SpanSet(removed)
    var wrong: [LabelledLine] = []
    for line in gold.lines where line.label != .unscored {
      var all = Array(gold.text.words(in: line.range))
      if all.isEmpty { all = [line.range] }
      let lost = all.count { gone.overlaps($0.lowerBound..<$0.lowerBound + 1) }
      let isGone = lost == all.count
      let isBoilerplate = line.label == .boilerplate
      words += Counts(
        right: isBoilerplate ? lost : 0, found: lost, gold: isBoilerplate ? all.count : 0)
      lines += Counts(
        right: isBoilerplate && isGone ? 1 : 0, found: isGone ? 1 : 0, gold: isBoilerplate ? 1 : 0)
      if !isBoilerplate {
        contentWords += all.count
        contentWordsLost += lost
      }
      if isGone != isBoilerplate { wrong.append(line) }
    }
    documents += 1
    if wrong.isEmpty { perfectDocuments += 1 }
    return wrong
  }
}

/// A line of a text and what it is.
struct LabelledLine: Equatable {
  enum Label: String {
    case content
    case boilerplate
    /// Nobody can say, or nobody did.
    case unscored
  }

  /// In bytes of the text.
  let range: TextRange
  let label: Label
}
