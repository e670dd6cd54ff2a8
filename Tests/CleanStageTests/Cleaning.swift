import Testing
import TextMill

@testable import CleanStage

/// Cleans a text and checks what must hold for every text: kept bytes map to equal source bytes,
/// and cleaning the result changes nothing.
func clean(
  _ input: String, _ change: (inout CleanStage.Settings) -> Void = { _ in },
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Document {
  var settings = CleanStage.Settings()
  change(&settings)
  let stage = try CleanStage(settings: settings)
  var document = Document(id: "test", text: Text(input))
  try stage.process(&document)
  try document.applyEdits()
  expectKeptBytesMatch(document, sourceLocation)
  var again = Document(id: "again", text: document.text)
  try stage.process(&again)
  try again.applyEdits()
  if again.text != document.text {
    #expect(
      again.text.string.debugDescription == document.text.string.debugDescription,
      "cleaning \(input.debugDescription) twice", sourceLocation: sourceLocation)
  }
  #expect(
    again.normalizations.isEmpty || again.text != document.text, sourceLocation: sourceLocation)
  return document
}

private func expectKeptBytesMatch(_ document: Document, _ sourceLocation: SourceLocation) {
  for segment in document.alignment.segments {
    let now = document.text.utf8[segment.current..<segment.current + segment.length]
    let then = document.source.utf8[segment.source..<segment.source + segment.length]
    if !now.elementsEqual(then) {
      Issue.record("\(segment) does not match", sourceLocation: sourceLocation)
    }
  }
}

/// A pair of texts whose description shows invisible characters.
struct Pair: Sendable, CustomTestStringConvertible {
  let input: String
  let output: String

  init(_ input: String, _ output: String? = nil) {
    self.input = input
    self.output = output ?? input
  }

  var testDescription: String { input.debugDescription }
}

/// Expects a text to become another, byte for byte.
func expectClean(
  _ pair: Pair, _ change: (inout CleanStage.Settings) -> Void = { _ in },
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let document = try clean(pair.input, change, sourceLocation: sourceLocation)
  #expect(
    document.text.utf8 == Array(pair.output.utf8),
    "got \(document.text.string.debugDescription)", sourceLocation: sourceLocation)
  if pair.input.utf8.elementsEqual(pair.output.utf8) {
    #expect(document.alignment.isIdentity, "no edit at all", sourceLocation: sourceLocation)
  }
}
