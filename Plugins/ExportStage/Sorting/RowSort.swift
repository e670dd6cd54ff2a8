import TextMill
import TextMillBytes

/// Puts rows in order, of more bytes than memory holds: sorted runs go to the disk and are merged.
///
/// Rows with equal keys stay as they were.
struct RowSort {
  /// How much is sorted in memory at a time, in bytes.
  var runBytes = 1 << 26
  /// How much of each run is in memory while runs are merged, in bytes.
  var blockBytes = 1 << 16
  let descending: Bool

  /// Calls back with the documents of a file of rows, in order.
  func run(
    _ length: Int, from source: @escaping RowStream.Source,
    forEach body: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    var rows = RowStream(0..<length, blockBytes: runBytes / 8, from: source)
    var (run, size): ([SortRow], Int) = ([], 0)
    var runs: Runs?
    while let row = try rows.next() {
      if size > runBytes {
        if runs == nil { runs = try Runs() }
        try runs?.append(sorted(run))
        (run, size) = ([], 0)
      }
      run.append(row)
      size += row.key.count + row.document.count
    }
    guard var runs else {
      for row in sorted(run) { try body(row.document) }
      return
    }
    try runs.append(sorted(run))
    run = []
    try merge(runs, body)
  }

  private func sorted(_ rows: [SortRow]) -> [SortRow] {
    // The library's sort keeps the order of equal elements, though it does not promise to.
    rows.enumerated().sorted { one, other in
      if isBefore(one.element, other.element) { return true }
      return !isBefore(other.element, one.element) && one.offset < other.offset
    }.map(\.element)
  }

  private func isBefore(_ one: SortRow, _ other: SortRow) -> Bool {
    SortKey.isBefore(one.key, other.key, descending: descending)
  }

  /// Sorted runs in one file.
  private struct Runs {
    let file: TemporaryFile
    private(set) var ranges: [Range<Int>] = []

    init() throws { file = try TemporaryFile() }

    mutating func append(_ rows: [SortRow]) throws {
      let start = ranges.last?.upperBound ?? 0
      var (end, bytes): (Int, [UInt8]) = (start, [])
      for row in rows {
        SortRow.append(key: Array(row.key), to: &bytes) { $0 += row.document }
        if bytes.count > 1 << 20 { try flush(&bytes, &end) }
      }
      try flush(&bytes, &end)
      ranges.append(start..<end)
    }

    private func flush(_ bytes: inout [UInt8], _ end: inout Int) throws {
      try file.append(bytes)
      end += bytes.count
      bytes.removeAll(keepingCapacity: true)
    }
  }

  private func merge(_ runs: Runs, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    var streams = runs.ranges.map {
      RowStream($0, blockBytes: blockBytes) { try runs.file.read($0, at: $1) }
    }
    // Of equal rows that of the earlier run is first.
    var heads = MergeHeads<SortRow> { one, other in
      if isBefore(one.row, other.row) { return true }
      return !isBefore(other.row, one.row) && one.run < other.run
    }
    for run in streams.indices {
      if let row = try streams[run].next() { heads.insert((row, run)) }
    }
    while let head = heads.first {
      try body(head.row.document)
      if let row = try streams[head.run].next() {
        heads.replaceFirst(by: (row, head.run))
      } else {
        heads.removeFirst()
      }
    }
  }
}
