import TextMill

/// A file of records, cut into blocks of whole ones.
struct RecordFile: ~Copyable, Sendable {
  /// What comes next.
  enum Step {
    case block(RecordBlock, records: Int)
    case rejected(RejectedInput)
    case interrupted
    case end
  }

  private let path: String
  private let kind: RecordBlock.Kind
  private var scanner: any RecordScanner
  private var stream: RecordStream
  /// How many records come before the next one.
  private(set) var record: Int
  private let maximumRecord: Int
  /// Why no record of the file can be read.
  private var problem: String?
  /// Whether it was said why nothing more can be read.
  private(set) var isDone = false

  /// How many bytes of the decoded stream come before the next record.
  var offset: Int { stream.offset }

  /// Reads on from a place in the file whose beginning the stream holds.
  init(
    _ path: String, _ format: InputFormat, _ stream: consuming RecordStream,
    _ options: InputOptions, from position: InputPosition
  ) {
    self.path = path
    var stream = stream
    // An archive's records have charsets of their own.
    if format != .warc { stream.decode(options.charset) }
    let isStart = position.offset == 0
    let beginning = RecordBeginning(format, &stream, options, hasRecordsBefore: !isStart)
    if !isStart { stream.skip(to: position.offset) }
    kind = beginning.kind
    scanner = beginning.scanner
    problem = beginning.problem
    record = isStart ? beginning.numbers : position.record
    maximumRecord = options.maximumDocumentBytes
    self.stream = stream
  }

  /// About `size` bytes of whole records, at least one, and at most as many as are asked for.
  mutating func next(atMost size: Int, records: Int) -> Step {
    if isDone { return .end }
    if let problem { return rejectAll(problem) }
    scanner.beginRecord()
    var window = RecordWindow(
      from: stream.start, limit: stream.start + max(size, 1), maximumRecords: max(records, 1))
    var problem: String?
    do throws(RecordFault) {
      while true {
        try scanner.scan(stream.buffer, &window)
        if window.isFull || (window.records > 0 && stream.buffer.count >= window.limit) { break }
        if window.records == 0, isTooLong(&window) { return skipRecord() }
        if stream.isAtEnd {
          if stream.failure == nil { try scanner.finish(stream.buffer, &window) }
          break
        }
        let shift = stream.fill(upTo: window.limit, atMost: maximumRecord)
        window.move(by: -shift)
      }
    } catch {
      problem = "it is broken at byte \(stream.offset(of: error.offset)): \(error.reason)"
    }
    if stream.isInterrupted { return .interrupted }
    if window.records > 0 { return take(window, size) }
    let failure = stream.failure
    if failure == nil, problem == nil { return .end }
    isDone = true
    if let failure, offset == 0 {
      return .rejected(RejectedInput(unreadable: path, failure, .records))
    }
    let further = failure.map { "it cannot be read further: \($0.reason)" }
    return .rejected(rejected(further ?? problem ?? ""))
  }

  /// Whether the record at the window's start, whose end is not found yet, is longer than any
  /// document may be, whatever follows: a line's end may be two of its bytes.
  private mutating func isTooLong(_ window: inout RecordWindow) -> Bool {
    guard stream.count > maximumRecord + 2 else { return false }
    let lead = scanner.lead(in: stream.buffer, from: stream.start)
    stream.leaveOut(lead)
    window.leaveOut(lead)
    return stream.count > maximumRecord + 2
  }

  private mutating func take(_ window: RecordWindow, _ size: Int) -> Step {
    let numbers = scanner.numbers(
      in: stream.buffer, stream.start..<window.end, records: window.records)
    let bytes = stream.take(upTo: window.end, reserving: size)
    let block = RecordBlock(path: path, bytes: bytes, firstRecord: record + 1, kind: kind)
    record += numbers
    return .block(block, records: window.records)
  }

  /// Leaves out a record that is longer than any document may be, holding only pieces of it.
  private mutating func skipRecord() -> Step {
    let rejected = rejected("the \(scanner.word) has more than \(maximumRecord) bytes")
    var window = RecordWindow(from: stream.buffer.count, limit: 0, maximumRecords: 1)
    var isBlank = true
    do throws(RecordFault) {
      while window.records == 0, !stream.isAtEnd {
        let piece = stream.start..<stream.buffer.count
        isBlank = isBlank && scanner.isBlank(stream.buffer, piece)
        record += scanner.numbers(in: stream.buffer, piece, records: 0)
        stream.drop()
        stream.fill(upTo: 1 << 20, atMost: maximumRecord)
        window = RecordWindow(from: 0, limit: 0, maximumRecords: 1)
        try scanner.scan(stream.buffer, &window)
      }
      if window.records == 0, stream.failure == nil { try scanner.finish(stream.buffer, &window) }
    } catch {
      // A record that does not end is the rest of the file.
      window.advance(to: stream.buffer.count, records: 1)
    }
    if stream.isInterrupted { return .interrupted }
    isBlank = isBlank && scanner.isBlank(stream.buffer, stream.start..<window.end)
    record += scanner.numbers(in: stream.buffer, stream.start..<window.end, records: 1)
    _ = stream.take(upTo: window.end, reserving: 0)
    if isBlank {
      // A blank line is no record, however long it is.
      return .block(RecordBlock(path: path, bytes: [], firstRecord: record, kind: kind), records: 1)
    }
    return .rejected(rejected)
  }

  /// Reports what is wrong with a whole table once, and how many rows are lost by it.
  private mutating func rejectAll(_ reason: String) -> Step {
    problem = nil
    var rows = 0
    var ending = ""
    counting: while true {
      switch next(atMost: 1 << 20, records: .max) {
      case .block(let block, _):
        if case .rows(let header) = block.kind {
          rows += RecordRows(block: block, header: header, options: InputOptions()).count
        }
      case .rejected(let rejected):
        rows += 1
        if isDone { ending = "; \(rejected.reason)" }
      case .interrupted: return .interrupted
      case .end: break counting
      }
    }
    isDone = true
    let lost = rows == 1 ? "its only row is lost" : "all of its \(rows) rows are lost"
    return .rejected(
      RejectedInput(
        id: DocumentID.ofFile(path), path: path, line: nil, reason: "\(reason): \(lost)\(ending)",
        bytes: nil, piece: .records))
  }

  private func rejected(_ reason: String) -> RejectedInput {
    let piece: RejectedInput.Kind =
      switch kind {
      case .lines: .line
      case .rows: .row
      case .elements: .element
      case .captures: .capture
      }
    return RejectedInput(
      id: DocumentID.ofRecord(path, line: record + 1), path: path,
      line: piece == .element ? nil : record + 1,
      reason: piece == .element ? "element \(record + 1): \(reason)" : reason, bytes: nil,
      piece: piece)
  }
}
