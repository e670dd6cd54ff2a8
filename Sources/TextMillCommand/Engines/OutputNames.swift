import TextMill
import TextMillFormats
import TextMillRunner

/// The folders that an engine makes for the outputs of a run: by the last parts of the files' names.
struct OutputNames {
  /// Those that every run has.
  private static let own = ["quarantine", "ledger"]

  let exports: [String]
  private let reports: [String]

  init(_ plan: Plan) {
    let paths = plan.exports.isEmpty ? ["-"] : plan.exports
    exports = paths.map(Self.name)
    reports = plan.corpusStages.compactMap { $0.report.map(Self.name) }
  }

  static func name(of path: String) -> String {
    if path == "-" { return "documents.jsonl" }
    return (path.pathComponents.last ?? path)
      .replacing("-{shard}", with: "").replacing("{shard}", with: "documents")
  }

  /// Why the engine cannot write to them.
  func problem(isParquet: Bool) -> String? {
    var seen = Set(Self.own)
    if let twice = (exports + reports).first(where: { !seen.insert($0).inserted }) {
      return "there would be two outputs '\(twice)' in the engine's folder"
    }
    if let name = exports.first(where: { $0.hasSuffix(".zst") || $0.hasSuffix(".xz") }) {
      return "'\(name)': an engine compresses as .gz or .bz2 only"
    }
    let other = exports.first { name in
      ![".jsonl", ".ndjson"].contains { Compression.plainName(name).hasSuffix($0) }
    }
    if isParquet, let other { return "'\(other)' is no JSON Lines, which --parquet needs" }
    return nil
  }
}
