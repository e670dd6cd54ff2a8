import TextMill
struct ReplaceStage: DocumentStage {
  static let manual = StageManual(name: "replace", summary: "x.")
  init(settings: NoSettings) {}
  func process(_ document: inout Document) {}
}
