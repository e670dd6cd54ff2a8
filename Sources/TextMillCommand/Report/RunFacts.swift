import TextMill

/// What was run on what, as tables of a page.
struct RunFacts {
  private static let mostFiles = 50

  let manifest: JSONValue

  var html: String { settings + files("inputs", "Inputs") + files("outputs", "Outputs") }

  private var settings: String {
    let rows = elements(manifest["stages"]).map { stage -> [String] in
      var words: [String] = []
      if let condition = stage["when"]?.string { words.append("when: \(condition)") }
      if case .object(let settings)? = stage["settings"] {
        words += settings.map { "\($0.name): \($0.value.string ?? $0.value.json)" }
      }
      return [stage["stage"]?.string ?? "", words.joined(separator: " · ")]
    }
    return HTMLTable(
      caption: "Settings, defaults included", header: ["stage", "settings"], rows: rows
    ).html
  }

  private func files(_ name: String, _ title: String) -> String {
    let files = elements(manifest[name])
    let rows = files.prefix(Self.mostFiles).map { file in
      [
        file["path"]?.string ?? "", file["bytes"]?.double.map { Figures.grouped(Int($0)) } ?? "",
        file["xxh64"]?.string ?? "",
      ]
    }
    let more = files.count - rows.count
    return HTMLTable(
      caption: more > 0 ? "\(title), without \(Figures.grouped(more)) further ones" : title,
      header: ["file", "bytes", "xxh64"], rows: Array(rows)
    ).html
  }

  private func elements(_ value: JSONValue?) -> [JSONValue] {
    if case .array(let elements)? = value { elements } else { [] }
  }
}
