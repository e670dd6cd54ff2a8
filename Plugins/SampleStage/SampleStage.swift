import TextMill

/// Keeps a share of the documents, the same ones every time.
struct SampleStage: DocumentStage {
  struct Settings: StageSettings {
    static let shorthand: String? = "share"

    @Setting("The share of documents that stay.", in: 0...1)
    var share = 0.1
    @Setting("Another seed keeps other documents.", in: 0...Int.max)
    var seed = 1
    @Setting("A metadata key: documents with the same value stay or go together.")
    var by: String? = nil
  }

  static let manual = StageManual(
    name: "sample",
    summary: "Keep a share of the documents, the same ones every time.",
    discussion: """
      Whether a document stays depends on its id and the seed alone, not on its place or on other \
      documents: so a corpus that grows keeps its sample, two machines keep the same documents, and a \
      larger share keeps those of a smaller one, too. With `by` it depends on a metadata value, so \
      that a site or an author is in the sample as a whole or not at all.

      The share is a chance: of many documents about as many stay.
      """,
    usages: ["sample: 0.01", "sample: { share: 0.1, seed: 7 }", "sample: { share: 0.2, by: site }"])

  private let settings: Settings
  /// Documents whose number is below it stay; `nil` if all do.
  private let limit: UInt64?

  init(settings: Settings) throws {
    self.settings = settings
    limit = settings.share < 1 ? UInt64(settings.share * 0x1p64) : nil
  }

  func process(_ document: inout Document) {
    guard let limit else { return }
    let number = document.groupNumber(by: settings.by, seed: UInt64(settings.seed))
    if number >= limit { document.drop(because: Reason("not in the sample")) }
  }
}
