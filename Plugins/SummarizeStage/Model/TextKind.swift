import TextMill
import TextMillLanguage

/// What kind of text a document is: what a summary should say differs.
///
/// In news, the first sentence says most; in the abstract of a paper, the one that says what the authors
/// did; in a bill, the long ones that say who shall do what.
enum TextKind: String, SettingChoice {
  /// News, and all that is neither of the others.
  case general
  /// The abstract of a paper.
  case paper
  /// Bills and laws.
  case law

  /// The kind of a document, told by words that are common in one kind and rare elsewhere.
  static func of(_ terms: DocumentTerms) -> TextKind {
    if terms.offered <= 40, papers.fit(terms) { return .paper }
    return laws.fit(terms) ? .law : .general
  }

  /// Words by which a kind is told.
  private struct Signs {
    let words: HashSet64
    /// What share of all words they must be.
    let share: Double
    /// How many different ones there must be.
    let different: Int

    func fit(_ terms: DocumentTerms) -> Bool {
      var (found, different) = (0, 0)
      for (hash, term) in zip(terms.hashes, terms.wordTerms) where words.contains(hash) {
        found += Int(term.count)
        different += 1
      }
      return different >= self.different && Double(found) >= share * Double(terms.tokens.count)
    }
  }

  // In the development data 99 % of abstracts and 98 % of bills have so many, and no other text has but
  // some advertisements for software.
  private static let papers = Signs(
    words: HashSet64(Stem.hashes(of: paperWords)), share: 0.06, different: 5)
  private static let laws = Signs(
    words: HashSet64(Stem.hashes(of: lawWords)), share: 0.04, different: 4)

  private static let paperWords = """
    we our us paper propose proposed present introduce demonstrate show method approach model algorithm \
    result experiment experimental empirical empirically performance task dataset data training \
    learning network neural analysis novel framework existing evaluate evaluation baseline benchmark \
    accuracy problem theoretical representation deep study outperform achieve improve \
    parameters optimization function sample
    """

  private static let lawWords = """
    section subsection paragraph subparagraph act title shall secretary amended amendment amending \
    pursuant means federal term code inserting striking subchapter chapter clause provisions enacted \
    enactment authorized appropriated respect
    """
}
