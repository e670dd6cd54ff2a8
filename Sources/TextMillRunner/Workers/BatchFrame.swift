import TextMill
import TextMillFormats

/// Documents on their way to a worker: a line of JSON that says where they come from, and bytes.
struct BatchFrame {
  /// What the bytes are.
  enum Kind: String {
    /// Lines of JSON Lines.
    case lines
    /// A whole file as it is stored, of any format.
    case file
  }

  /// The batch's number, which comes back with its result.
  let number: Int
  /// The file that the documents come from.
  let path: String
  /// The file's place among all inputs, from 0.
  let file: Int
  /// The number of the first line, from 1.
  let record: Int
  let kind: Kind
  let bytes: [UInt8]

  /// Reads a frame's payload.
  ///
  /// - Throws: `WorkerFault` if it is none.
  init(_ payload: [UInt8]) throws(WorkerFault) {
    let end = payload.firstIndex(of: 0x0A) ?? payload.count
    guard let head = try? JSONValue(json: Array(payload[..<end])) else {
      throw WorkerFault("a batch does not begin with a line of JSON")
    }
    guard let number = head["batch"]?.int, let path = head["path"]?.string,
      let kind = head["kind"]?.string.flatMap(Kind.init)
    else {
      throw WorkerFault("a batch needs 'batch', 'path' and 'kind', which is lines or file")
    }
    let (file, record) = (head["file"]?.int ?? 0, head["record"]?.int ?? 1)
    // Of so many bytes there is no file, so that numbers counted on from there are numbers.
    let places = 0...1 << 53
    guard places.contains(file), record >= 1, places.contains(record), !path.isEmpty, path != "-"
    else {
      throw WorkerFault("batch \(number) has an impossible place: \(head.json)")
    }
    self.number = number
    self.path = path
    self.file = file
    self.record = record
    self.kind = kind
    bytes = Array(payload.dropFirst(end + 1))
  }

  /// The pieces of input that a run would have read.
  func chunks(_ options: InputOptions) -> [InputChunk] {
    switch kind {
    case .lines:
      [.records(RecordBlock(path: path, bytes: bytes, firstRecord: record))]
    case .file:
      HeldFile.chunks(of: path, bytes, options, in: TemporaryFolder.path)
    }
  }
}
