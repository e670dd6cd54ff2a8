import TextMill

/// Keeps a share or a number of the documents, the same ones every time.
struct SampleStage: CorpusStage {
  struct Settings: StageSettings {
    static let shorthand: String? = "share"

    @Setting("The share of documents that stay.", in: 0...1)
    var share = 0.1
    @Setting("How many documents stay, instead of a share; fewer if there are fewer.")
    var count: Int? = nil
    @Setting("Another seed keeps other documents.", in: 0...Int.max)
    var seed = 1
    @Setting("A metadata key: documents with the same value stay or go together.")
    var by: String? = nil
  }

  static let manual = StageManual(
    name: "sample",
    summary: "Keep a share or a number of the documents, the same ones every time.",
    discussion: """
      Whether a document stays depends on its id and the seed alone, not on its place or on other \
      documents: so a corpus that grows keeps its sample, two machines keep the same documents, and a \
      larger share keeps those of a smaller one, too. With `by` it depends on a metadata value, so \
      that a site or an author is in the sample as a whole or not at all.

      The share is a chance: of many documents about as many stay. With `count` exactly as many stay, \
      those that a small enough share would keep; for that all documents must be seen first, so that \
      everything is read twice, and 16 bytes are kept for each that stays. `count` is of documents, so \
      that it cannot stand beside `by`.
      """,
    usages: [
      "sample: 0.01", "sample: { share: 0.1, seed: 7 }", "sample: { share: 0.2, by: site }",
      "sample: { count: 1000 }",
    ])

  private let settings: Settings
  /// Documents whose number is below it stay; `nil` if all do.
  private let limit: UInt64?

  init(settings: Settings) throws {
    self.settings = settings
    limit = settings.share < 1 ? UInt64(settings.share * 0x1p64) : nil
    if let count = settings.count {
      guard 0...1_000_000_000 ~= count else {
        throw SettingError("count", "it can be 0 to 1,000,000,000, not \(count)")
      }
      if settings.by != nil {
        throw SettingError(
          "count", "groups stay whole, so that their documents are no exact number",
          hint: "leave 'by' away, or give a share")
      }
    }
  }

  /// The share, where a number is given.
  var unusedSettings: [UnusedSetting] {
    settings.count == nil ? [] : [UnusedSetting("share", because: "'count' is given")]
  }

  /// Only to keep an exact number.
  var needsEvidence: Bool { settings.count != nil }

  var gatheringSettings: [String: String] {
    ["count": settings.count.notation, "seed": settings.seed.notation]
  }

  func observe(_ document: borrowing Document, into evidence: inout LeastNumbers) {
    evidence.add(number(of: document), size: settings.count ?? 0)
  }

  func conclude(_ evidence: LeastNumbers) -> [UInt64] { evidence.least }

  func process(_ document: inout Document, given least: [UInt64]) {
    let number = number(of: document)
    let stays =
      settings.count == nil ? limit.map { number < $0 } ?? true : Self.holds(least, number)
    if !stays { document.drop(because: Reason("not in the sample")) }
  }

  private func number(of document: borrowing Document) -> UInt64 {
    document.groupNumber(by: settings.by, seed: UInt64(settings.seed))
  }

  private static func holds(_ numbers: [UInt64], _ number: UInt64) -> Bool {
    guard let last = numbers.last else { return false }
    return number <= last
  }
}
