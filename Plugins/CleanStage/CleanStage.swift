import TextMill
struct CleanStage: DocumentStage {
  static let manual = StageManual(name: "clean", summary: "x.")
  init(settings: NoSettings) {}
  func process(_ document: inout Document) {}
}
