public import TextMill

/// What an input gave: a document, or something that is none.
public enum InputItem: Sendable {
  /// A document.
  case document(Document)
  /// Something that could not be made a document.
  case rejected(RejectedInput)
}

/// Input that could not be made a document, with all that is known of it.
public struct RejectedInput: Sendable {
  /// The id that the document would have had.
  public let id: String
  /// The file it came from; `-` is standard input.
  public let path: String
  /// The line in a file of records, from 1.
  public let line: Int?
  /// What is wrong with it, a sentence.
  public let reason: String
  /// The bytes, unless they are a whole file that can be read again.
  public let bytes: [UInt8]?
  /// What it is a piece of.
  public var kind: Kind { piece ?? (line == nil ? .file : .line) }

  /// What is rejected together.
  public enum Kind: String, Sendable {
    /// A whole file that is one document.
    case file
    /// A whole file of records.
    case records
    /// A line of JSON Lines.
    case line
    /// A row of a table.
    case row
    /// An element of a JSON array.
    case element
    /// A record of a web archive.
    case capture
  }

  private let piece: Kind?

  /// Rejects a file, a line of it if there is one, or another piece.
  init(
    id: String, path: String, line: Int?, reason: String, bytes: [UInt8]?, piece: Kind? = nil
  ) {
    self.id = id
    self.path = path
    self.line = line
    self.reason = reason
    self.bytes = bytes
    self.piece = piece
  }
}

extension RejectedInput {
  /// A file that cannot be read at all: one document, or one of records.
  init(unreadable path: String, _ error: FileError, _ kind: Kind = .file) {
    self.init(
      id: DocumentID.ofFile(path), path: path, line: nil,
      reason: "it cannot be read: \(error.reason)", bytes: nil, piece: kind)
  }
}

/// A piece of input that is not looked at yet, so that reading is quick and workers do the rest.
public enum InputChunk: Sendable {
  /// A file that holds one document.
  case file(path: String)
  /// The whole of standard input as one document.
  case text(path: String, bytes: [UInt8])
  /// Whole records of one file.
  case records(RecordBlock)
  /// Input that was rejected while it was cut into pieces.
  case rejected(RejectedInput)
}
