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

/// What one text of a kind says beside its label: `value=2011-03-11 part=late`, in order.
func facts(
  _ text: String, _ type: EntityType, date: String? = nil,
  _ change: (inout EntitiesStage.Settings) -> Void = { _ in }
) throws -> [String] {
  var settings = EntitiesStage.Settings()
  settings.types = [type]
  change(&settings)
  var metadata = Metadata()
  if let date { metadata["date"] = .string(date) }
  var document = Document(id: "test", text: Text(text), metadata: metadata)
  try EntitiesStage(settings: settings).process(&document)
  return document.annotations(in: .entities).map { annotation in
    let facts = annotation.attributes.map { "\($0.name)=\($0.value.string ?? $0.value.json)" }
    return ([document.text[annotation.range]] + facts).joined(separator: " ")
  }
}
