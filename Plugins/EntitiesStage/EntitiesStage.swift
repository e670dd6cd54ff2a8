import TextMill
struct EntitiesStage: DocumentStage {
  static let manual = StageManual(name: "entities", summary: "x.")
  init(settings: NoSettings) {}
  func process(_ document: inout Document) {}
}
