import BoilerplateStage

/// Ways to decide that others use, on the same lines.
enum Baselines {
  /// C4 keeps lines that end with a terminal mark and have five words (Raffel et al., 2020; the
  /// number of words as in its published filter).
  static func c4(_ page: LabelledPage, least: Int = 5) -> [Bool] {
    page.lines.map { line in
      let text = line.text
      let isClosed = [".", "!", "?", "\"", "”", "。", "！", "？"].contains { text.hasSuffix($0) }
      return !isClosed || text.hasSuffix("...") || text.wordCount < least
    }
  }

  private enum Class {
    case good, bad, nearGood, short
  }

  /// jusText without tags: length and density of stop words, then the neighbours (Pomikálek,
  /// "Removing boilerplate and duplicate content from web corpora", 2011), with its defaults.
  static func justext(_ page: LabelledPage) -> [Bool] {
    let first = page.lines.map { line -> Class in
      let density = stopWordShare(line.text)
      if line.text.contains("©") { return .bad }
      if line.text.count < 70 { return .short }
      if density >= 0.32 { return line.text.count > 200 ? .good : .nearGood }
      return density >= 0.30 ? .nearGood : .bad
    }
    var second = first
    for index in first.indices where first[index] == .short || first[index] == .nearGood {
      let before = neighbour(first, index, by: -1)
      let after = neighbour(first, index, by: 1)
      let isGood =
        first[index] == .short
        ? before == .good && after == .good : before == .good || after == .good
      second[index] = isGood ? .good : .bad
    }
    return second.map { $0 != .good }
  }

  private static func neighbour(_ classes: [Class], _ index: Int, by step: Int) -> Class {
    var at = index + step
    while classes.indices.contains(at) {
      if classes[at] == .good || classes[at] == .bad { return classes[at] }
      at += step
    }
    return .bad
  }

  private static func stopWordShare(_ text: String) -> Double {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" }
    return Double(words.count { stopWords.contains($0) }) / Double(max(1, words.count))
  }

  private static let stopWords = Set(FunctionWords.lists.flatMap { $0.split(separator: " ") })
}
