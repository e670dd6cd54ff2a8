/// Finds names among the tokens of a document's blocks.
struct NameTagger: Sendable {
  private var finder = NameFinder(lexicon: ShippedNames.lexicon, weights: ShippedNames.weights)
  /// The words that stood in small letters in the document.
  private var smallWords = WordFilter()
  private var names: [NameFinder.Name] = []
  private let marks = WordMarks(table: Lexicon.shared.table)
  private let kinds = OtherNames()

  /// Forgets what the last document said.
  mutating func beginDocument() {
    smallWords.removeAll()
    finder.beginDocument()
  }

  /// Marks what is known of a block's words and lines.
  mutating func mark(_ block: inout Block) {
    marks.mark(&block, &smallWords)
    Layout(marks: marks).mark(&block)
  }

  /// Appends the names of a block that is marked: in order, without overlaps, none over a token that
  /// is taken.
  mutating func tag(_ block: borrowing Block, into mentions: inout [Mention]) {
    names.removeAll(keepingCapacity: true)
    finder.find(in: block, smallWords, into: &names)
    for name in names { give(name, block, to: &mentions) }
  }

  private func give(
    _ name: NameFinder.Name, _ block: borrowing Block, to mentions: inout [Mention]
  ) {
    guard name.tokens.lowerBound >= mentions.last?.end ?? 0 else { return }
    let certainty = ShippedNames.weights.certainty.percent(name.margin)
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
