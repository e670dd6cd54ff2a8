import Foundation

/// Sets of marked texts: `train-NAME.jsonl.gz` to learn from, `dev-NAME.jsonl.gz` to be scored on.
struct TextSets {
  let folder: String

  /// How much documents of some sets count; those of others count 1.
  ///
  /// The labels of the Groningen Meaning Bank are partly automatic, and tweets are not like other
  /// texts.
  private static let weights: [String: Float] = ["gmb": 0.3, "btc": 0.5]

  /// All texts to learn from, in the order of the sets' names, and how much each counts.
  func training() throws -> [(text: TaggedText, weight: Float)] {
    try names("train-").flatMap { name in
      try TaggedText.read("\(folder)/train-\(name).jsonl.gz").map {
        ($0.repaired, Self.weights[name] ?? 1)
      }
    }
  }

  /// The texts of each set that is not learned from.
  func development() throws -> [(name: String, texts: [TaggedText])] {
    try names("dev-").map { ($0, try TaggedText.read("\(folder)/dev-\($0).jsonl.gz")) }
  }

  private func names(_ prefix: String) throws -> [String] {
    let ending = ".jsonl.gz"
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix(prefix) && $0.hasSuffix(ending) }
      .map { String($0.dropFirst(prefix.count).dropLast(ending.count)) }.sorted()
  }
}
