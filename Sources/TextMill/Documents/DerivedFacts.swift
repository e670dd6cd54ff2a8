/// What was computed from a document's present text on demand, kept until the text changes.
package struct DerivedFacts: Sendable {
  package var sentences: [TextRange]?
  package var wordCount: Int?
  /// What formulas of readability ask of the words.
  package var wordSums: (words: Int, letters: Int, syllables: Int, longWords: Int)?
  /// Measures that are found together, in an order that whoever measures knows.
  package var lineMeasures: [Double]?
  package var tokenMeasures: [Double]?
  package var gramMeasures: [Double]?
  /// The hash of each token and the characters before it, from when tokens are counted until their runs
  /// are: conditions mostly ask for both.
  package var tokens: (hashes: [UInt64], starts: [UInt32])?

  package init() {}
}
