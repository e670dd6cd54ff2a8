import TextMill
import TextMillLanguage

/// The lines and pages that C4 leaves out (Raffel and others, 2020, section 2.2), with what its
/// program adds.
struct C4Rules: Sendable {
  struct Settings: StageSettings {
    @Setting(
      "Remove lines that do not end with . ? ! or a straight quotation mark, or that end with '...'."
    )
    var terminalPunctuation = true
    @Setting("The fewest words of a line.") var minLineWords: Int? = 3
    @Setting("The longest word that a line may have, in characters.")
    var maxWordLength: Int? = 1000
    @Setting("Remove lines that mention JavaScript.") var javascript = true
    @Setting("Remove lines that mention cookies, terms of use or a privacy policy.")
    var policy = true
    @Setting("Remove the references of Wikipedia, such as [3] and [citation needed].")
    var citations = true
    @Setting("Drop documents with 'lorem ipsum'.") var loremIpsum = true
    @Setting("Drop documents with a curly bracket.") var curlyBracket = true
    @Setting("The fewest sentences in the lines that stay.") var minSentences: Int? = 5
    @Setting("A list, a word or phrase a line: drop documents with one in a line that stays.")
    var badWords: SettingFile? = nil
  }

  /// What becomes of a line.
  enum Verdict: Equatable {
    case stays
    case goes(String)
    /// The whole document goes.
    case dooms(String)
  }

  /// The settings, which are costly to ask for each line.
  private let terminalPunctuation, javascript, policy, citations, loremIpsum, curlyBracket: Bool
  private let minLineWords, maxWordLength, minSentences: Int?
  private let badWords: BadWords?

  /// - Throws: `SettingError` if a list of words has none.
  init(_ settings: Settings) throws {
    terminalPunctuation = settings.terminalPunctuation
    javascript = settings.javascript
    policy = settings.policy
    citations = settings.citations
    loremIpsum = settings.loremIpsum
    curlyBracket = settings.curlyBracket
    minLineWords = settings.minLineWords
    maxWordLength = settings.maxWordLength
    minSentences = settings.minSentences
    badWords = try settings.badWords.map { try BadWords($0, setting: "c4.bad_words") }
  }

  /// Removes lines from a document, or says why it goes as a whole.
  func apply(to document: inout Document, _ scratch: inout C4Scratch) -> Offence? {
    scratch.reset()
    let text = document.text
    for line in text.lines {
      let range = BlankScan.trimmed(line, in: text.utf8.span)
      if range.isEmpty { continue }
      let verdict = judge(range, in: text, &scratch)
      if case .dooms(let rule) = verdict {
        return Offence(rule: rule, value: 1, limit: 0, kind: .atMost)
      }
      scratch.add(range, verdict)
    }
    if let least = minSentences {
      let count = sentences(of: text, scratch, atMost: least)
      if count < least {
        return Offence(
          rule: "min_sentences", value: Double(count), limit: Double(least), kind: .atLeast)
      }
    }
    if let badWords, badWords.areIn(scratch.staying, of: text) {
      return Offence(rule: "bad_words", value: 1, limit: 0, kind: .atMost)
    }
    scratch.edit(&document)
    return nil
  }

  private func judge(_ line: TextRange, in text: Text, _ scratch: inout C4Scratch) -> Verdict {
    let utf8 = text.utf8.span
    let words = C4Line.words(line, in: utf8)
    if let most = maxWordLength, words.longest > most { return .goes("max_word_length") }
    let citations = self.citations ? C4Line.citations(line, in: utf8) : []
    if terminalPunctuation, !C4Line.isClosed(line, without: citations, in: utf8) {
      return .goes("terminal_punctuation")
    }
    if let least = minLineWords, words.count < least { return .goes("min_line_words") }
    // A phrase that a reference interrupts is one where the reference goes.
    let found = C4Line.phrases(line, without: citations, in: utf8)
    if loremIpsum, found.loremIpsum { return .dooms("lorem_ipsum") }
    if javascript, found.javascript { return .goes("javascript") }
    if curlyBracket, found.curlyBracket { return .dooms("curly_bracket") }
    if policy, found.policy { return .goes("policy") }
    scratch.citations += citations
    return .stays
  }

  /// The sentences of the lines that stay, each line for itself; no more than are asked for.
  private func sentences(of text: Text, _ scratch: C4Scratch, atMost most: Int) -> Int {
    var count = 0
    for line in scratch.staying where count < most {
      count += Text(text[line]).sentences.count
    }
    return count
  }
}
