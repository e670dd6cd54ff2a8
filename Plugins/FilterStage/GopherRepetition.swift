import TextMill
import TextMillLanguage

/// Whether a text repeats itself, by the rules of Gopher (Rae and others, 2021, table A1).
struct GopherRepetition: Sendable {
  struct Settings: StageSettings {
    @Setting("The greatest share of lines that stood before.") var maxLines: Double? = 0.3
    @Setting("The greatest share of paragraphs that stood before.")
    var maxParagraphs: Double? = 0.3
    @Setting("The greatest share of characters in such lines.")
    var maxLineCharacters: Double? = 0.2
    @Setting("The greatest share of characters in such paragraphs.")
    var maxParagraphCharacters: Double? = 0.2
    @Setting(
      "The greatest share of characters in the most frequent run of 2, 3, 4 tokens (numbers from 2 to 10)."
    )
    var top: [String: Double] = ["2": 0.2, "3": 0.18, "4": 0.16]
    @Setting("The greatest share of characters in runs of 5 to 10 tokens that stood before.")
    var duplicates: [String: Double] = [
      "5": 0.15, "6": 0.14, "7": 0.13, "8": 0.12, "9": 0.11, "10": 0.1,
    ]
  }

  /// A limit for runs of one size.
  private struct Limit: Sendable {
    let size: Int
    let share: Double
  }

  private let settings: Settings
  private let top: [Limit]
  private let duplicates: [Limit]

  init(_ settings: Settings) throws {
    self.settings = settings
    top = try Self.limits(settings.top, "top")
    duplicates = try Self.limits(settings.duplicates, "duplicates")
  }

  private static func limits(_ shares: [String: Double], _ name: String) throws -> [Limit] {
    try shares.map { key, share in
      guard let size = Int(key), RepeatedGrams.sizes.contains(size) else {
        throw SettingError(
          "gopher_repetition.\(name).\(key)", "runs have 2 to 10 tokens, not '\(key)'")
      }
      return Limit(size: size, share: share)
    }.sorted { $0.size < $1.size }
  }

  /// Whether tokens must be read.
  var needsTokens: Bool { !top.isEmpty || !duplicates.isEmpty }

  func offence(_ lines: LineMeasures) -> Offence? {
    if lines.characters == 0 {
      return Offence(rule: "empty", value: 0, limit: 1, kind: .atLeast)
    }
    var check = Check()
    check.require("max_paragraphs", lines.paragraphs.share, atMost: settings.maxParagraphs)
    check.require(
      "max_paragraph_characters", lines.share(ofCharacters: lines.paragraphs.characters),
      atMost: settings.maxParagraphCharacters)
    check.require("max_lines", lines.parts.share, atMost: settings.maxLines)
    check.require(
      "max_line_characters", lines.share(ofCharacters: lines.parts.characters),
      atMost: settings.maxLineCharacters)
    return check.offence
  }

  func offence(_ grams: RepeatedGrams, _ lines: LineMeasures) -> Offence? {
    var check = Check()
    for limit in top {
      let share = lines.share(ofCharacters: grams.topCharacters(limit.size))
      check.require("top.\(limit.size)", share, atMost: limit.share)
    }
    for limit in duplicates {
      let share = lines.share(ofCharacters: grams.duplicateCharacters(limit.size))
      check.require("duplicates.\(limit.size)", share, atMost: limit.share)
    }
    return check.offence
  }
}
