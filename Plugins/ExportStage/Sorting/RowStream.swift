import TextMill

/// Reads rows one after another from a part of a file.
struct RowStream {
  /// Gives so many bytes from an offset on, fewer at the file's end.
  typealias Source = (_ count: Int, _ offset: Int) throws -> [UInt8]

  private let source: Source
  private let blockBytes: Int
  /// Where the next block begins, and where the part ends.
  private var offset: Int
  private let end: Int
  private var block: [UInt8] = []
  private var at = 0

  /// The rows of a part of a file; about `blockBytes` of it are in memory at a time.
  init(_ range: Range<Int>, blockBytes: Int, from source: @escaping Source) {
    self.source = source
    self.blockBytes = blockBytes
    (offset, end) = (range.lowerBound, range.upperBound)
  }

  /// The next row; `nil` at the end.
  mutating func next() throws -> SortRow? {
    while true {
      if let row = SortRow(block, at: at) {
        at = row.end
        return row
      }
      guard offset < end else { return nil }
      block.removeFirst(at)
      at = 0
      // A row longer than a block takes as many more as it needs.
      let more = try source(min(max(blockBytes, block.count, 64), end - offset), offset)
      if more.isEmpty { return nil }
      block += more
      offset += more.count
    }
  }
}
