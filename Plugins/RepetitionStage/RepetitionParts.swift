import TextMill
import TextMillLanguage

/// What is compared across documents.
enum RepetitionUnit: String, SettingChoice, CustomStringConvertible {
  case line
  case paragraph

  var description: String { rawValue }
}

/// The lines or paragraphs of a text, each with a number for what it says.
struct RepetitionParts {
  struct Part {
    let range: TextRange
    /// The same for two parts whose words are the same; `nil` without words.
    let key: UInt64?
    /// How many words it has.
    let words: Int
    /// Whether it has the looks of an article's prose: long, and closed by a full stop.
    let isProse: Bool
    /// Whether it stands among the first or last parts of its text.
    let isAtEdge: Bool
  }

  /// How many parts at the start and at the end of a text may be its header and its footer.
  private static let (header, footer) = (3, 8)
  /// Shorter lines are titles, labels and links, whatever they end with.
  private static let proseWords = 12

  let all: [Part]

  init(_ text: Text, _ unit: RepetitionUnit) {
    let ranges = Self.ranges(of: text, unit)
    all = ranges.enumerated().map { index, range in
      let isAtEdge = index < Self.header || index >= ranges.count - Self.footer
      return Self.part(range, in: text.utf8.span, isAtEdge: isAtEdge)
    }
  }

  private static func ranges(of text: Text, _ unit: RepetitionUnit) -> [TextRange] {
    let lines = TextLines(text)
    return unit == .line ? lines.lines.map(\.range) : lines.paragraphs
  }

  private static func part(_ range: TextRange, in text: Span<UInt8>, isAtEdge: Bool) -> Part {
    var key = PartKey()
    var words = 0
    var walk = WordWalk(range)
    while let word = walk.next(in: text) {
      key.add(word, in: text)
      words += 1
    }
    return Part(
      range: range, key: words > 0 ? key.value : nil, words: words,
      isProse: words >= proseWords && endsSentence(range, in: text), isAtEdge: isAtEdge)
  }

  /// Whether the last character that is no quotation mark or bracket ends a sentence.
  private static func endsSentence(_ range: TextRange, in text: Span<UInt8>) -> Bool {
    var at = range.upperBound
    while at > range.lowerBound {
      at -= 1
      switch text[at] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): continue
      // The bytes of … ” ’ » and of the full stops of other scripts.
      case 0x80...: if range.upperBound - at > 6 { return false }
      default: return range.upperBound - at > 1 && isWideStop(at + 1..<range.upperBound, in: text)
      }
    }
    return false
  }

  /// Whether one of 。！？।۔… stands in a range.
  private static func isWideStop(_ range: TextRange, in text: Span<UInt8>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      if [0x3002, 0xFF01, 0xFF1F, 0x964, 0x6D4, 0x2026].contains(scalar.value) { return true }
      at += scalar.length
    }
    return false
  }
}
