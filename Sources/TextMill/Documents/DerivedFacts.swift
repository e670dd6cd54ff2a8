/// What was computed from a document's present text on demand, kept until the text changes.
package struct DerivedFacts: Sendable {
  package var sentences: [TextRange]?
  package var wordCount: Int?

  package init() {}
}
