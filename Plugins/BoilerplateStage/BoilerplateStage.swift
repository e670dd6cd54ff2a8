import TextMill
struct BoilerplateStage: DocumentStage {
  static let manual = StageManual(name: "boilerplate", summary: "x.")
  init(settings: NoSettings) {}
  func process(_ document: inout Document) {}
}
