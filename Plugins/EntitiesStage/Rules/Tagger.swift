/// Finds names among the tokens of one block of text.
///
/// The stage owns the tokenizer and turns mentions into annotations; what is between is behind this
/// protocol.
protocol Tagger: Sendable {
  /// Forgets what was learned from the last document.
  mutating func beginDocument()

  /// Marks what is known of a block's words and lines: before values are found in it, so that they
  /// need not look up the words again.
  mutating func mark(_ block: inout Block)

  /// Appends the mentions of a block that is marked: in order, without overlaps, none over a token that is taken.
  mutating func tag(_ block: inout Block, into mentions: inout [Mention])

  /// A full name that mentions of this document refer to.
  func fullName(_ index: Int, in text: [UInt8]) -> String
}
