import TextMill
import TextMillLanguage

/// Whether a text is lists, menus or fragments, by the rules of FineWeb (Penedo and others, 2024).
struct FineWeb: Sendable {
  struct Settings: StageSettings {
    @Setting("The least share of lines that end with a mark that can end a sentence.")
    var minPunctuated: Double? = 0.12
    @Setting("The greatest share of short lines.") var maxShortLines: Double? = 0.67
    @Setting("The longest short line, in characters.", in: 0...10_000) var shortLine = 30
    @Setting("The greatest share of characters in lines that stood before.")
    var maxRepeated: Double? = 0.01
    @Setting("The most line ends for each token.") var maxLineEnds: Double? = 0.3
  }

  private let settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  func offence(_ lines: LineMeasures, _ tokens: () -> Int) -> Offence? {
    if lines.filled == 0 {
      return Offence(rule: "empty", value: 0, limit: 1, kind: .atLeast)
    }
    var check = Check()
    check.require(
      "min_punctuated", lines.share(ofFilled: lines.punctuated), atLeast: settings.minPunctuated)
    check.require(
      "max_short_lines", lines.share(ofFilled: lines.short), atMost: settings.maxShortLines)
    check.require("max_repeated", lines.repeatedCharacterShare, atMost: settings.maxRepeated)
    if check.offence == nil, settings.maxLineEnds != nil {
      check.require(
        "max_line_ends", Double(lines.lineEnds) / Double(max(tokens(), 1)),
        atMost: settings.maxLineEnds)
    }
    return check.offence
  }
}
