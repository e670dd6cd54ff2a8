/// How far a run has read: the next document to read.
///
/// From a batch's `end` reading goes on with exactly the documents behind that batch.
public struct InputPosition: Sendable, Hashable, Codable {
  /// The file's place in the list of paths, from 0; the list's length is the end of all input.
  public var file: Int
  /// How many bytes of the file's decoded stream come before the next record; 0 is its start.
  public var offset: Int
  /// How many records come before it: lines of JSON Lines and of tables, elements of JSON.
  public var record: Int

  /// A place in a file.
  public init(file: Int, offset: Int = 0, record: Int = 0) {
    self.file = file
    self.offset = offset
    self.record = record
  }

  /// The start of the first file.
  public static let start = InputPosition(file: 0)
}

/// A batch of whole documents, not parsed yet.
public struct InputBatch: Sendable {
  /// What was read, in order.
  public var chunks: [InputChunk]
  /// Where reading goes on behind it.
  public var end: InputPosition

  package init(chunks: [InputChunk], end: InputPosition) {
    self.chunks = chunks
    self.end = end
  }
}
