/// Finds names among the tokens of a document's blocks.
struct NameTagger: Sendable {
  private let model: NameModel
  private var finder: NameFinder
  /// The words that stood in small letters in the document.
  private var smallWords = WordFilter()
  private var names: [NameFinder.Name] = []
  private let marks = WordMarks(table: Lexicon.shared.table)
  private let kinds = OtherNames()
  private let datelines: Datelines
  /// Whether the model knows the document's language, as far as its first block tells; `nil` before
  /// that.
  private(set) var knowsLanguage: Bool?

  init(_ model: NameModel) {
    self.model = model
    finder = NameFinder(model)
    datelines = Datelines(lexicon: model.lexicon)
  }

  /// Forgets what the last document said.
  ///
  /// The language is what others found out about it: a code such as "de" or "de-AT", or `nil`.
  mutating func beginDocument(language: String?) {
    smallWords.removeAll()
    finder.beginDocument()
    knowsLanguage = language.flatMap(knows)
  }

  private func knows(_ language: String) -> Bool? {
    let code = language.split { $0 == "-" || $0 == "_" }.first?.lowercased()
    return code == nil || code == "und" ? nil : code == model.language
  }

  /// Marks what is known of a block's words and lines.
  mutating func mark(_ block: inout Block) {
    marks.mark(&block, &smallWords)
    Layout(marks: marks).mark(&block)
  }

  /// Appends the names of a block that is marked: in order, without overlaps.
  ///
  /// None is over a token that is taken. In a language that the model does not know there are none.
  mutating func tag(_ block: borrowing Block, into mentions: inout [Mention]) {
    let knows = knowsLanguage ?? (model.language != "en" || EnglishWords.areIn(block))
    knowsLanguage = knows
    guard knows else { return }
    names.removeAll(keepingCapacity: true)
    finder.find(in: block, smallWords, into: &names)
    let first = mentions.count
    for index in names.indices { give(names[index], block, to: &mentions) }
    datelines.put(into: &mentions, from: first, in: block)
  }

  // It would be given a copy of all if it only read.
  private mutating func give(
    _ name: NameFinder.Name, _ block: borrowing Block, to mentions: inout [Mention]
  ) {
    guard name.tokens.lowerBound >= mentions.last?.end ?? 0 else { return }
    let certainty = model.weights.certainty.percent(name.margin)
    if let parts = CompoundNames.parts(of: name.tokens, in: block) {
      for part in parts {
        let isPeople = block.tokens[part].classes.has(.people)
        mentions.append(Mention(part..<part + 1, isPeople ? .nationality : .place, certainty))
      }
      return
    }
    let type: EntityType =
      switch name.type {
      case 0: .person
      case 1: .place
      case 2: .organization
      default: kinds.type(name.tokens, in: block)
      }
    mentions.append(Mention(name.tokens, type, certainty))
  }
}
