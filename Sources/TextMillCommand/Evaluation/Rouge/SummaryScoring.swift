/// ROUGE for the trainer of the summaries' weights; no promise to others.
@_spi(Learning)
public enum SummaryScoring {
  /// ROUGE-1, ROUGE-2 and ROUGE-Lsum, F1 from 0 to 1, means over the references.
  ///
  /// - Parameters:
  ///   - sentences: the summary's sentences
  ///   - references: what people wrote
  /// - Returns: the three figures, in that order
  public static func rouge(_ sentences: [String], _ references: [String]) -> [Double] {
    var score = RougeScore()
    score.add(RougeScore.text(of: sentences), references: references)
    return score.means.map(\.f1)
  }
}
