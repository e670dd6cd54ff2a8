import TextMill

/// Says of each document which part of a corpus it belongs to.
struct SplitStage: DocumentStage {
  struct Settings: StageSettings {
    @Setting("The parts and their shares, which are 1 together.")
    var parts = ["train": 0.8, "validation": 0.1, "test": 0.1]
    @Setting("Another seed makes other parts.", in: 0...Int.max)
    var seed = 1
    @Setting("A metadata key: documents with the same value come into one part.")
    var by: String? = nil
    @Setting("The metadata key that the part's name is written to.")
    var key = "split"
  }

  static let manual = StageManual(
    name: "split",
    summary: "Divide documents into parts for training, validation and testing.",
    discussion: """
      The part's name goes into metadata, by which `filter`, `switch` and the names of exports can \
      tell the parts apart. It depends on the document's id and the seed alone, so that a corpus that \
      grows keeps its parts. With `by` it depends on a metadata value: texts of one author, site or \
      cluster of duplicates never stand in two parts.

      The shares are chances: of many documents about as many come into each part.
      """,
    usages: [
      "split", "split: { parts: { train: 0.9, test: 0.1 } }",
      "split: { parts: { a: 0.5, b: 0.5 }, by: author, key: half }",
    ])

  private let settings: Settings
  /// The parts by name, each with the number where it ends.
  private let ends: [(name: String, end: Double)]

  init(settings: Settings) throws {
    self.settings = settings
    let parts = settings.parts.sorted { $0.key < $1.key }
    if let negative = parts.first(where: { $0.value < 0 }) {
      throw SettingError(
        "parts", "the share of '\(negative.key)' is \(negative.value)",
        hint: "no share may be below 0")
    }
    let sum = parts.reduce(0) { $0 + $1.value }
    guard abs(sum - 1) < 1e-6 else {
      throw SettingError(
        "parts", "the shares are \(sum) together", hint: "they must be 1 together")
    }
    var end = 0.0
    ends = parts.map { part in
      end += part.value
      return (part.key, end)
    }
  }

  var provides: [Fact] { [.metadata(settings.key)] }

  func process(_ document: inout Document) {
    let number = document.groupNumber(by: settings.by, seed: UInt64(settings.seed))
    // 53 bits are a number from 0 up to 1 without rounding.
    let place = Double(number >> 11) * 0x1p-53
    let part = ends.first { place < $0.end } ?? ends.last { $0.end > 0 }
    if let part { document.metadata[settings.key] = .string(part.name) }
  }
}
