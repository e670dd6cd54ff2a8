/// A change of a document's text that a stage asked for and that is not applied yet.
struct Edit: Sendable {
  /// What kind of change it is; decides whether and how it is shown afterwards.
  enum Kind: UInt8, Sendable {
    case removal
    case replacement
    case normalization
  }

  // Small, because a text can have millions of them: offsets fit in 32 bits, as the document sees
  // to, and the reason is a number in the document's list.
  private var start: UInt32
  private var end: UInt32
  private var replacementStart: UInt32
  private var replacementEnd: UInt32
  let reason: UInt32
  let kind: Kind

  init(range: TextRange, replacement: TextRange, kind: Kind, reason: UInt32) {
    (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
    replacementStart = UInt32(replacement.lowerBound)
    replacementEnd = UInt32(replacement.upperBound)
    self.kind = kind
    self.reason = reason
  }

  var range: TextRange {
    get { Int(start)..<Int(end) }
    set { (start, end) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }

  /// The new bytes, as a range of the document's replacement buffer: no allocation per edit.
  var replacement: TextRange { Int(replacementStart)..<Int(replacementEnd) }
}

/// A change of a document's text that happened.
public struct AppliedEdit: Sendable, Hashable {
  /// What kind of change it was.
  public enum Kind: String, Sendable {
    /// Text went away, as a stage that looks at content decided.
    case removal
    /// Text was replaced by other text.
    case replacement
    /// Text was written in another way that means the same, such as a composed accent. These are
    /// counted; only `Document.recordsNormalizations` has them kept one by one.
    case normalization
  }

  /// The label of the stage that asked for it.
  public let stage: String
  /// What kind of change it was.
  public let kind: Kind
  /// Why.
  public let reason: Reason
  /// Where it was in the text that the stage saw, in UTF-8 bytes.
  public let range: TextRange
  /// Where it was in the document's source, in UTF-8 bytes.
  public let sourceRange: TextRange
  /// The text that went away, as the stage saw it.
  public let old: Text
  /// What stands in its place.
  public let new: Text
}

/// An edit that a stage asked for and that the document refused: an error in the stage.
public struct InvalidEdit: Error, Sendable, Equatable, CustomStringConvertible {
  /// The range that was asked for, in UTF-8 bytes.
  public let range: TextRange
  /// The length of the text, in UTF-8 bytes.
  public let textLength: Int

  /// A sentence for a person.
  public var description: String {
    if textLength > UInt32.max { return "texts of more than 4 GiB cannot be edited" }
    let place = "bytes \(range.lowerBound)..<\(range.upperBound)"
    return range.upperBound > textLength || range.lowerBound < 0
      ? "it names \(place) of a text of \(textLength) bytes"
      : "it names \(place), which begins or ends inside a character"
  }
}
