import TextMill

@testable import EntitiesStage

/// What the stage finds in a text, as `text (label)`.
func tags(
  _ text: String, types: [EntityType] = EntityType.allCases, gazetteers: [String: [String]] = [:]
) throws -> [String] {
  try annotations(text, types: types, gazetteers: gazetteers).map {
    "\(Text(text)[$0.range]) (\($0.label))"
  }
}

/// The annotations that the stage makes.
func annotations(
  _ text: String, types: [EntityType] = EntityType.allCases, gazetteers: [String: [String]] = [:]
) throws -> [Annotation] {
  try annotations(Text(text), types: types, gazetteers: gazetteers)
}

/// The annotations that the stage makes.
func annotations(
  _ text: Text, types: [EntityType] = EntityType.allCases, gazetteers: [String: [String]] = [:]
) throws -> [Annotation] {
  var settings = EntitiesStage.Settings()
  settings.types = types
  settings.gazetteers = gazetteers
  var document = Document(id: "test", text: text)
  try EntitiesStage(settings: settings).process(&document)
  try document.applyEdits()
  return document.annotations(in: .entities)
}
