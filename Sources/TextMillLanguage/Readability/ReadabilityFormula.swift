/// A formula that says how hard an English text is to read, from its counts.
public enum ReadabilityFormula: String, Sendable, CaseIterable {
  /// Flesch, "A new readability yardstick" (1948): from 100, easy, to 0, hard, and beyond.
  case fleschReadingEase = "flesch_reading_ease"
  /// Kincaid, Fishburne, Rogers and Chissom (1975): a school grade.
  case fleschKincaid = "flesch_kincaid"
  /// Gunning, "The technique of clear writing" (1952): a school grade.
  case gunningFog = "gunning_fog"
  /// McLaughlin, "SMOG grading" (1969): a school grade.
  case smog
  /// The automated readability index of Senter and Smith (1967): a school grade.
  case automatedReadability = "automated_readability"
  /// Coleman and Liau, "A computer readability formula" (1975): a school grade.
  case colemanLiau = "coleman_liau"

  /// What the formula gives.
  ///
  /// - Parameter counts: a text's counts
  /// - Returns: the formula's value; 0 if there is no sentence or no word
  public func value(of counts: ReadabilityCounts) -> Double {
    guard counts.sentences > 0, counts.words > 0 else { return 0 }
    let (sentences, words) = (Double(counts.sentences), Double(counts.words))
    let length = words / sentences
    let syllables = Double(counts.syllables) / words
    let letters = Double(counts.letters) / words
    let long = Double(counts.longWords)
    switch self {
    case .fleschReadingEase: return 206.835 - 1.015 * length - 84.6 * syllables
    case .fleschKincaid: return 0.39 * length + 11.8 * syllables - 15.59
    case .gunningFog: return 0.4 * (length + 100 * long / words)
    case .smog: return 1.043 * (30 * long / sentences).squareRoot() + 3.1291
    case .automatedReadability: return 4.71 * letters + 0.5 * length - 21.43
    case .colemanLiau: return 5.88 * letters - 29.6 / length - 15.8
    }
  }
}
