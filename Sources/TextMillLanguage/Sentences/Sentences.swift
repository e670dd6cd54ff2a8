public import TextMill

extension Text {
  /// The sentences of the text, in order, without the blank space around them.
  ///
  /// An empty line always ends a sentence, and so does a line's end unless lines are broken at a width
  /// or the next line goes on. Inside a line rules decide what is sure, and weights learnt from
  /// texts of several languages the rest. Linear in the text.
  public var sentences: [TextRange] { sentences(by: LearnedJudge()) }

  func sentences(by judge: some SentenceJudge) -> [TextRange] {
    var blocks = SentenceBlocks(self)
    var splitter = SentenceSplitter(judge, capacity: count / 128 + blocks.lineCount)
    let utf8 = utf8.span
    while let block = blocks.next(in: utf8) { splitter.split(block, of: utf8) }
    return splitter.sentences
  }
}

extension Document {
  /// The sentences of the text; found once and kept until the text changes.
  public var sentences: [TextRange] {
    mutating get {
      if let sentences = derived.sentences { return sentences }
      let sentences = text.sentences
      derived.sentences = sentences
      return sentences
    }
  }
}
