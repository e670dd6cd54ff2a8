import TextMill

@testable import ExtractStage

/// A page as the stage leaves it.
func extracted(
  _ html: String, _ change: (inout ExtractSettings) -> Void = { _ in }
) throws -> Document {
  var settings = ExtractSettings()
  change(&settings)
  var document = Document(id: "x", text: Text(html))
  try ExtractStage(settings: settings).process(&document)
  try document.applyEdits()
  return document
}
