/// One of the different names in a document, and the entity that it names.
struct NamedEntity: Sendable {
  /// The type's or user's label.
  var label: UInt16
  /// Its words, as a range of the linker's list: hashes, without marks.
  var words: Range<Int>
  /// Where it stands first, in bytes of the text.
  var range: Range<Int>
  /// Whether it is one word in capitals, as acronyms are.
  var isAcronym: Bool
  /// A name for the same entity that stands for it; its own number if it does so itself.
  var entity: Int
}
