import TextMill
import TextMillLanguage

/// A list of words and phrases, by any of which C4 drops a page.
///
/// They are found without regard to case and as whole words, but for those in scripts that leave no
/// blanks between words, which are found anywhere.
struct BadWords: Sendable {
  private let patterns: PatternSet

  /// Reads a list with a word or phrase a line; lines that begin with `#` are remarks.
  ///
  /// - Throws: `SettingError` for the setting `name` if there is none in it.
  init(_ file: SettingFile, setting name: String) throws {
    let words = String(decoding: file.bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace) }
      .filter { !($0.first?.hasPrefix("#") ?? true) }
    if words.isEmpty {
      throw SettingError(
        name, "there is no word in '\(file.name)'", hint: "it has a word or phrase a line")
    }
    do throws(PatternSetError) {
      patterns = try PatternSet(words.map(Self.pattern), ignoringCase: true)
    } catch {
      throw SettingError(name, "line \(error.index + 1) cannot be searched for: \(error.error)")
    }
  }

  /// Whether some ranges of a text have any of the words; each range counts as a text of its own.
  func areIn(_ ranges: some Sequence<TextRange>, of text: Text) -> Bool {
    let matcher = patterns.matcher()
    return ranges.contains { matcher.firstPattern(in: text.utf8.span, within: $0) != nil }
  }

  private static func pattern(_ words: [Substring]) -> String {
    let scalars = words.map { $0.unicodeScalars }
    let pattern = scalars.map { $0.map(escaped).joined() }.joined(separator: #"\s+"#)
    let start = scalars.first?.first.map(isOfWord) ?? false ? #"\b"# : ""
    let end = scalars.last?.last.map(isOfWord) ?? false ? #"\b"# : ""
    return start + pattern + end
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let isMark = scalar.isASCII && !isOfWord(scalar)
    return (isMark ? #"\"# : "") + String(scalar)
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    let isLetter = properties.isAlphabetic || properties.numericType != nil || scalar == "_"
    return isLetter && !isWithoutBlanks(scalar)
  }

  /// Whether a letter is of Thai, Lao, Khmer, Burmese, Chinese or Japanese.
  private static func isWithoutBlanks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x30FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }
}
