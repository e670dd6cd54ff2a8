import TextMill
struct FilterStage: DocumentStage {
  static let manual = StageManual(name: "filter", summary: "x.")
  init(settings: NoSettings) {}
  func process(_ document: inout Document) {}
}
