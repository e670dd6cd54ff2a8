import TextMill

extension EntitiesStage {
  static let manual = StageManual(
    name: "entities", summary: "Tag people, organizations, places, dates, amounts and addresses.",
    provides: [.layer(.entities)])
}
