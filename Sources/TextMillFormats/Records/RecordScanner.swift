/// How far the records in a buffer are known.
struct RecordWindow {
  /// Where looking for ends of records goes on.
  var scanned: Int
  /// Behind the last whole record that belongs to the batch; at first, the first one's start.
  private(set) var end: Int
  /// How many whole records there are up to `end`.
  private(set) var records = 0
  /// The batch ends with the record that reaches this place, or before it.
  private(set) var limit: Int
  /// At most this many records belong to the batch.
  let maximumRecords: Int

  init(from start: Int, limit: Int, maximumRecords: Int) {
    scanned = start
    end = start
    self.limit = limit
    self.maximumRecords = maximumRecords
  }

  /// Whether no further record is wanted.
  var isFull: Bool { records >= maximumRecords || (records > 0 && end >= limit) }

  /// Takes records in, up to a place where the next one begins.
  mutating func advance(to end: Int, records: Int) {
    self.end = end
    scanned = end
    self.records += records
  }

  /// Lets the first record begin some bytes later.
  mutating func leaveOut(_ count: Int) {
    end += count
    scanned = max(scanned, end)
  }

  /// Follows bytes that moved in the buffer.
  mutating func move(by distance: Int) {
    scanned += distance
    end += distance
    limit += distance
  }
}

/// The place from which on no record can be found in a stream.
struct RecordFault: Error {
  /// In bytes from the start of the buffer.
  let offset: Int
  /// What is wrong, a clause.
  let reason: String
}

/// Finds where records end, without parsing them.
///
/// It stops as soon as the window is full, or else at the end of the buffer in the midst of a
/// record: called again with more bytes it goes on from there.
protocol RecordScanner: Sendable {
  /// What a record is called, such as `line`.
  var word: String { get }

  /// Looks for ends of records from `window.scanned` on.
  mutating func scan(_ bytes: [UInt8], _ window: inout RecordWindow) throws(RecordFault)

  /// The same at the end of the stream: what is left is the last record, blank, or a fault.
  mutating func finish(_ bytes: [UInt8], _ window: inout RecordWindow) throws(RecordFault)

  /// Forgets the record that it is inside of: the next bytes begin one.
  mutating func beginRecord()

  /// How many bytes from a place on belong to no record, such as blanks before one.
  func lead(in bytes: [UInt8], from start: Int) -> Int

  /// Whether bytes of one record make it none if all of its bytes are like them.
  func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool

  /// How far a part of the stream moves the number of the next record.
  func numbers(in bytes: [UInt8], _ range: Range<Int>, records: Int) -> Int
}

extension RecordScanner {
  func lead(in bytes: [UInt8], from start: Int) -> Int { 0 }
  func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { false }
}
