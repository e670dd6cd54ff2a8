import TextMill

/// What comes before the first record of a file, and how the records stand behind it.
struct RecordBeginning {
  /// How records stand in blocks.
  let kind: RecordBlock.Kind
  /// Finds their ends.
  let scanner: any RecordScanner
  /// Why none of them can be read; `nil` if they can.
  private(set) var problem: String?
  /// How far the beginning moves the number of the next record.
  private(set) var numbers = 0

  /// Reads the beginning and leaves the stream at the first record; the scanner is for records
  /// from there on, or for those behind others.
  init(
    _ format: InputFormat, _ stream: inout RecordStream, _ options: InputOptions,
    hasRecordsBefore: Bool
  ) {
    switch format {
    case .json:
      let frame = Self.enterList(&stream) ? ElementScanner.Frame.list : .stream
      kind = .elements
      scanner = ElementScanner(frame, hasElements: hasRecordsBefore)
    case .warc:
      kind = .captures
      scanner = ArchiveScanner()
    case .csv, .tsv:
      let delimiter = (options.delimiter ?? (format == .tsv ? .tab : .comma)).byte
      scanner = RowScanner(delimiter: delimiter)
      let row: ArraySlice<UInt8>
      (row, numbers) = Self.headerRow(&stream, RowScanner(delimiter: delimiter))
      do throws(TableRow.Fault) {
        let header = try TableHeader(row: row, delimiter, options)
        kind = .rows(header)
        problem = row.isEmpty ? nil : header.problem(textField: options.textField)
      } catch {
        kind = .rows(TableHeader(names: [], delimiter: delimiter, idField: ""))
        problem = "the header is no row of names: \(error.reason)"
      }
    default:
      kind = .lines
      scanner = LineScanner()
    }
  }

  /// Steps over a list's `[`; `false` if there is none.
  private static func enterList(_ stream: inout RecordStream) -> Bool {
    while true {
      let bytes = stream.buffer[stream.start...]
      if let first = bytes.firstIndex(where: { $0 > 0x20 }) {
        guard bytes[first] == UInt8(ascii: "[") else { return false }
        stream.leaveOut(first + 1 - stream.start)
        return true
      }
      stream.leaveOut(stream.count)
      if stream.isAtEnd { return false }
      stream.fill(upTo: 1 << 16, atMost: 1 << 16)
    }
  }

  /// Steps over the first row that is not blank, and the blank ones before it: the row, empty if
  /// there is none, and the number of lines of them all.
  private static func headerRow(
    _ stream: inout RecordStream, _ scanner: RowScanner
  ) -> (ArraySlice<UInt8>, lines: Int) {
    var scanner = scanner
    var row: ArraySlice<UInt8> = []
    var lines = 0
    while row.isEmpty, !(stream.isAtEnd && stream.count == 0) {
      var window = RecordWindow(from: stream.start, limit: 0, maximumRecords: 1)
      scanner.beginRecord()
      scanner.scan(stream.buffer, &window)
      while window.records == 0, !stream.isAtEnd, stream.count < longestHeader {
        window.move(by: -stream.fill(upTo: 0, atMost: longestHeader))
        scanner.scan(stream.buffer, &window)
      }
      let end = window.records > 0 ? window.end : stream.buffer.count
      lines += LineFeeds.count(in: stream.buffer.span, stream.start..<end)
      row = Array(stream.buffer[stream.start..<end]).withoutLineEnds
      stream.leaveOut(end - stream.start)
    }
    return (row, lines)
  }

  /// In bytes; what is longer becomes a header of which no text column is known.
  private static let longestHeader = 1 << 20
}

extension [UInt8] {
  /// Without line ends before and behind.
  fileprivate var withoutLineEnds: ArraySlice<UInt8> {
    drop { $0 == 0x0A || $0 == 0x0D }.droppingLineEnd
  }
}
