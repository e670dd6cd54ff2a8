import TextMill
import TextMillFormats

/// A message between a worker and what drives it: four bytes of length, one of kind, a payload.
struct Frame: Sendable {
  /// What a frame is.
  enum Kind: UInt8 {
    /// Both sides: who they are, as JSON.
    case hello = 0x48
    /// To the worker: documents.
    case batch = 0x42
    /// From the worker: what became of a batch.
    case result = 0x52
    /// From the worker, at the end: its ledger, as JSON.
    case statistics = 0x53
    /// From the worker, at the end: what a stage learned, as bytes that 'textmill merge --raw' reads.
    case evidence = 0x56
    /// Both sides: nothing follows.
    case end = 0x45
    /// From the worker: why it cannot go on, as JSON.
    case fatal = 0x46
  }

  let kind: Kind
  let payload: [UInt8]

  /// A frame with JSON.
  init(_ kind: Kind, _ json: JSONValue) {
    self.init(kind, Array(json.json.utf8))
  }

  init(_ kind: Kind, _ payload: [UInt8] = []) {
    self.kind = kind
    self.payload = payload
  }

  /// Its length in bytes, the lowest byte first, and its kind.
  var head: [UInt8] {
    let count = UInt32(payload.count)
    return (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + [kind.rawValue]
  }
}

/// The two streams between a worker and what drives it.
struct FrameStreams: ~Copyable {
  private let input: FileReader
  private let output: FileWriter
  /// The longest payload that is read, in bytes.
  private let longest: Int

  init(_ input: consuming FileReader, _ output: consuming FileWriter, longest: Int) {
    self.input = input
    self.output = output
    self.longest = longest
  }

  /// The next frame; `nil` at the end of the stream.
  ///
  /// - Throws: `WorkerFault` if the stream ends within a frame, or holds none.
  func next() throws -> Frame? {
    var head: [UInt8] = []
    if try input.read(5, into: &head) == 0 { return nil }
    guard head.count == 5 else { throw WorkerFault("the input ends within a frame") }
    let count = (0..<4).reduce(0) { $0 | Int(head[$1]) << (8 * $1) }
    guard let kind = Frame.Kind(rawValue: head[4]) else {
      throw WorkerFault("\(head[4]) is no kind of frame")
    }
    guard count <= longest else {
      throw WorkerFault("a frame has \(count) bytes, more than the \(longest) of --max-frame")
    }
    var payload: [UInt8] = []
    guard try input.read(count, into: &payload) == count else {
      throw WorkerFault("the input ends within a frame")
    }
    return Frame(kind, payload)
  }

  func send(_ frame: Frame) throws {
    try output.write((frame.head + frame.payload).span)
  }
}

/// Why a worker cannot go on.
package struct WorkerFault: Error, Sendable, CustomStringConvertible {
  /// Why, a sentence.
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
