/// The bytes of whole records of one file, not parsed yet.
public struct RecordBlock: Sendable {
  /// How records stand in the bytes.
  public enum Kind: Sendable {
    /// One JSON object a line; lines end with LF or CRLF.
    case lines
    /// JSON values, with commas and blanks between them.
    case elements
    /// Rows of a table.
    case rows(TableHeader)
    /// Records of a web archive.
    case captures
  }

  /// The file they come from; `-` is standard input.
  public var path: String
  /// The records.
  public var bytes: [UInt8]
  /// The number of the first record, from 1: a line (the first one of a row) or an element.
  public var firstRecord: Int
  /// How the records stand in the bytes.
  public var kind: Kind

  /// Records of a file.
  public init(path: String, bytes: [UInt8], firstRecord: Int = 1, kind: Kind = .lines) {
    self.path = path
    self.bytes = bytes
    self.firstRecord = firstRecord
    self.kind = kind
  }
}
