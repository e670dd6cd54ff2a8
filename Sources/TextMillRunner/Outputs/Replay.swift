/// What is different when documents out of quarantine are run again.
package enum Replay {
  /// A name for what would overwrite the results of the first run: `news.replay.jsonl`.
  package static func name(beside path: String) -> String {
    let slash = path.unicodeScalars.lastIndex(of: "/") ?? path.startIndex
    guard let dot = path[slash...].firstIndex(of: "."), dot > path.startIndex else {
      return path + ".replay"
    }
    return "\(path[..<dot]).replay\(path[dot...])"
  }
}
