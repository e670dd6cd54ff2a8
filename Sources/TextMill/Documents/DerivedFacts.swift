/// What was computed from a document's present text on demand, kept until the text changes.
package struct DerivedFacts: Sendable {
  package var sentences: [TextRange]?
  package var wordCount: Int?
  /// Measures that are found together, in an order that whoever measures knows.
  package var lineMeasures: [Double]?
  package var tokenMeasures: [Double]?
  package var gramMeasures: [Double]?

  package init() {}
}
