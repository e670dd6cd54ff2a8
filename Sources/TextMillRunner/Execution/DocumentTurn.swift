import TextMill

extension Document {
  /// Lets a stage work on the document, checks what it may not do, and counts what it did.
  ///
  /// One access to the document for all of it: to read a property of a document in a list copies the
  /// whole document.
  ///
  /// - Throws: What the stage throws, and what it did against the rules.
  mutating func takeTurn(
    at label: String, _ tally: inout StageTally, _ body: (inout Document) throws -> Void
  ) throws -> Fate {
    let (edits, rules) = (edits.count, normalizations.count)
    let sourceLength = source.count
    stage = label
    forgetRemarks()
    try body(&self)
    let isReplaced =
      self.edits.count < edits || normalizations.count < rules || source.count != sourceLength
    if isReplaced { throw DocumentWasReplaced() }
    if case .split = fate {
      let isEdited = self.edits.count > edits || normalizations.count > rules
      if isEdited { throw SplitDocumentWasEdited() }
    }
    tally.count(self, editsFrom: edits, rulesFrom: rules)
    return fate
  }
}

/// A stage made a document anew instead of editing it: what was known of it is lost.
private struct DocumentWasReplaced: Error, CustomStringConvertible {
  let description =
    "it put another document in the place of this one; text changes only by 'remove', 'replace' and "
    + "'normalize'"
}

/// A stage split a document and changed its text, too: the places of the parts are of no text.
private struct SplitDocumentWasEdited: Error, CustomStringConvertible {
  let description = "it split a document that it edited; another stage must do one of the two"
}
