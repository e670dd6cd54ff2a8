import TextMill
struct ExportStage: DocumentStage {
  static let manual = StageManual(name: "export", summary: "x.")
  init(settings: NoSettings) {}
  func process(_ document: inout Document) {}
}
