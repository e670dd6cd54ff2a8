/// A whole text as one block, its words, lines and addresses marked as the stage marks them.
struct MarkedBlock {
  private(set) var block = Block()
  private(set) var smallWords = WordFilter()
  private var tokenizer = Tokenizer()

  mutating func read(_ string: String) {
    block.text = Array(string.utf8)
    block.range = 0..<block.text.count
    tokenizer.cut(&block)
    var fixed: [(range: Range<Int>, type: EntityType)] = []
    if tokenizer.mayHaveAddresses { AddressRule().find(in: &block, into: &fixed) }
    smallWords.removeAll()
    let marks = WordMarks(table: Lexicon.shared.table)
    marks.mark(&block, &smallWords)
    Layout(marks: marks).mark(&block)
  }
}
