import TextMill
import TextMillLanguage

/// Marks the sentences and words of a document.
struct SegmentStage: DocumentStage {
  /// What is marked; each is a layer of its name.
  enum Part: String, SettingChoice {
    case sentences
    case words

    var layer: Layer { Layer(rawValue) }
  }

  struct Settings: StageSettings {
    static let shorthand: String? = "into"

    @Setting("What to mark: sentences, words, or both.")
    var into: [Part] = [.sentences]
  }

  static let manual = StageManual(
    name: "segment",
    summary: "Mark sentences and words, each with its place.",
    discussion: """
      Sentences go into the layer 'sentences', words into the layer 'words', where an export finds them. \
      An empty line ends a sentence, and so does the end of a line, unless lines are broken at a \
      width. Abbreviations, initials, numbers, quotations, ellipses and lists are known in many \
      languages.

      Words are cut as Unicode says (UAX #29); the type of each is word, number, ideograph or kana. \
      Blanks and punctuation are left out. Scripts without blanks between words come character by \
      character.
      """,
    examples: [
      Example(
        "Dr. Roe left at 3 p.m. on Friday. “Too early!” said Mr. Poe.",
        marks: [
          "Dr. Roe left at 3 p.m. on Friday.": "", "“Too early!” said Mr. Poe.": "",
        ]),
      Example(
        "It's 3.5 km.", settings: "words",
        marks: ["It's": "word", "3.5": "number", "km": "word"]),
      Example(
        "雨だ。Go home.", settings: "[sentences, words]",
        marks: [
          "雨だ。": "", "Go home.": "", "雨": "ideograph", "だ": "kana", "Go": "word", "home": "word",
        ]),
    ],
    usages: ["segment", "segment: words", "segment: { into: [sentences, words] }"],
    provides: [.layer(Part.sentences.layer), .layer(Part.words.layer)])

  private let parts: [Part]

  init(settings: Settings) throws {
    // In one order, whatever the setting's is.
    parts = Part.allCases.filter(settings.into.contains)
    if parts.isEmpty { throw SettingError("into", "there is nothing to mark") }
  }

  var provides: [Fact] { parts.map { .layer($0.layer) } }

  func process(_ document: inout Document) {
    for part in parts {
      document.declare(part.layer)
      switch part {
      case .sentences:
        document.annotate(document.sentences.map { Annotation($0) }, in: part.layer)
      case .words: document.annotate(words(of: document.text), in: part.layer)
      }
    }
  }

  private func words(of text: Text) -> [Annotation] {
    var words: [Annotation] = []
    var walk = WordSegmentWalk(text.range)
    let utf8 = text.utf8.span
    while let segment = walk.next(in: utf8) {
      if segment.isWord { words.append(Annotation(segment.range, label: segment.kind.rawValue)) }
    }
    return words
  }
}
