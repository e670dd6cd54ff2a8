/// The names of a new stage: `word count`, `WordCount` and `word_count` mean the same.
struct StageName {
  /// The module and the type: `WordCountStage`.
  let module: String
  /// The name in definitions: `word_count`.
  let name: String

  /// The names for what a person wrote; `nil` if no name can be made of it.
  init?(_ text: String) {
    var words: [String] = []
    var isInside = false
    for scalar in text.unicodeScalars {
      let isLetter = "a"..."z" ~= scalar || "A"..."Z" ~= scalar
      let isDigit = "0"..."9" ~= scalar
      guard isLetter || isDigit else {
        guard scalar == " " || scalar == "-" || scalar == "_" else { return nil }
        isInside = false
        continue
      }
      let startsWord = !isInside || "A"..."Z" ~= scalar && words.last?.last?.isLowercase == true
      if startsWord { words.append("") }
      words[words.count - 1].unicodeScalars.append(scalar)
      isInside = true
    }
    if words.count > 1, words.last?.lowercased() == "stage" { words.removeLast() }
    guard let first = words.first?.unicodeScalars.first, !("0"..."9" ~= first) else { return nil }
    module = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Stage"
    name = words.map { $0.lowercased() }.joined(separator: "_")
  }

  /// The name of its test: `wordCountConforms`.
  var test: String {
    let base = module.dropLast(5)
    return base.prefix(1).lowercased() + base.dropFirst() + "Conforms"
  }
}
