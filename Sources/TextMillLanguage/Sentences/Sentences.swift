public import TextMill

extension Text {
  /// The sentences of the text, in order, without the blank space around them.
  ///
  /// An empty line always ends a sentence, and so does a line that ends without a mark before a
  /// line that looks like a new paragraph or heading. Linear in the text.
  public var sentences: [TextRange] { SentenceSplitter(self).sentences() }
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
