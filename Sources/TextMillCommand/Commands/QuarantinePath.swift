import TextMill
import TextMillRunner

/// Where quarantined documents go if nobody says.
enum QuarantinePath {
  /// Beside the first file that the plan writes; else in the working folder.
  static func beside(_ plan: Plan) -> String {
    if let file = plan.destinations.first(where: { $0 != "-" && !$0.contains("{") }) {
      return stem(of: file) + ".quarantine.jsonl"
    }
    if let parts = plan.destinations.first(where: { $0.contains("{shard}") }) {
      let fixed = parts.prefix { $0 != "{" }
      let stem = fixed.reversed().drop { "-_.".contains($0) }.reversed()
      if let last = stem.last, last != "/" { return String(stem) + ".quarantine.jsonl" }
    }
    let name = plan.definition.name.pathComponents.last ?? "textmill"
    return "\(name).quarantine.jsonl"
  }

  /// The path without the extension, or without both if the last one says that it is compressed.
  private static func stem(of path: String) -> Substring {
    let path = Compression.plainName(path)
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return path[slash...].lastIndex(of: ".").map { path[..<$0] } ?? path
  }
}
