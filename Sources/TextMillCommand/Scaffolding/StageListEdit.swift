/// Puts a stage into a manifest's list `let stages = [`, in alphabetical order.
struct StageListEdit {
  /// The manifest with the stage; `nil` if it has no such list.
  let manifest: String?
  /// Whether the stage stands there already.
  let isThere: Bool

  init(_ manifest: String, adding module: String) {
    var lines = manifest.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: "let stages = ["),
      let end = lines[start...].firstIndex(of: "]")
    else {
      (self.manifest, isThere) = (nil, false)
      return
    }
    let line = "  \"\(module)\","
    isThere = lines[start..<end].contains(line)
    if !isThere {
      let place = lines[(start + 1)..<end].firstIndex { $0 > line } ?? end
      lines.insert(line, at: place)
    }
    self.manifest = lines.joined(separator: "\n")
  }
}
