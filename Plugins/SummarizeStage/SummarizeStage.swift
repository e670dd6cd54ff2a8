import TextMill
struct SummarizeStage: DocumentStage {
  static let manual = StageManual(name: "summarize", summary: "x.")
  init(settings: NoSettings) {}
  func process(_ document: inout Document) {}
}
