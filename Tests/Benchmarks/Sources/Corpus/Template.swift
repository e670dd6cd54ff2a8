/// A sentence with gaps: `{noun}` stands for a word of that kind.
struct Template {
  enum Part {
    case text(String)
    case gap(String)
  }

  let parts: [Part]

  init(_ source: String) {
    var parts: [Part] = []
    for piece in source.split(separator: "{", omittingEmptySubsequences: false) {
      let halves = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2, let name = halves.first { parts.append(.gap(String(name))) }
      parts.append(.text(String(halves.last ?? "")))
    }
    self.parts = parts
  }

  static func list(_ text: String) -> [Template] {
    text.split(separator: "\n").map { Template(String($0)) }
  }
}
