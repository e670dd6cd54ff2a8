import Foundation

/// Talks to 'textmill worker' as an engine does, all frames at once.
struct WorkerFrames {
  /// A frame of the worker's.
  struct Frame {
    let kind: Character
    let payload: Data

    /// The payload, or its first line, as JSON.
    var json: [String: Any] {
      let line = payload.prefix { $0 != 0x0A }
      return (try? JSONSerialization.jsonObject(with: line)) as? [String: Any] ?? [:]
    }

    /// What stands behind the first line.
    var body: Data { Data(payload.drop { $0 != 0x0A }.dropFirst()) }
  }

  /// How a worker ended.
  struct Answer {
    let code: Int32
    let error: String
    let frames: [Frame]

    /// The payloads' bodies of all results, cut by output; the quarantine is the last one.
    var outputs: [Data] {
      var outputs: [Data] = []
      for frame in frames where frame.kind == "R" {
        let lengths =
          (frame.json["outputs"] as? [Int] ?? []) + [frame.json["quarantine"] as? Int ?? 0]
        var rest = frame.body
        for (index, length) in lengths.enumerated() {
          if outputs.count == index { outputs.append(Data()) }
          outputs[index] += rest.prefix(length)
          rest = Data(rest.dropFirst(length))
        }
      }
      return outputs
    }
  }

  private(set) var bytes = Data()

  /// Frames that begin with a hello.
  init(protocol version: Int? = 1) {
    if let version { add("H", Data(#"{"protocol":\#(version)}"#.utf8)) }
  }

  mutating func add(_ kind: Character, _ payload: Data = Data()) {
    let count = UInt32(payload.count)
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
    bytes.append(kind.asciiValue ?? 0)
    bytes += payload
  }

  mutating func addBatch(_ head: String, _ body: Data) {
    add("B", Data("\(head)\n".utf8) + body)
  }

  mutating func addBytes(_ more: [UInt8]) { bytes += more }

  /// Sends everything to a worker in a folder.
  func send(to arguments: String, in scratch: Scratch) throws -> Answer {
    try bytes.write(to: scratch.url("frames"))
    let (code, error) = try Tool.shell(
      "\(Tool.executable.path) worker \(arguments) < frames > answer", in: scratch.folder)
    var rest = try Data(contentsOf: scratch.url("answer"))
    var frames: [Frame] = []
    while rest.count >= 5 {
      let head = [UInt8](rest.prefix(5))
      let count = (0..<4).reduce(0) { $0 | Int(head[$1]) << (8 * $1) }
      frames.append(
        Frame(
          kind: Character(UnicodeScalar(head[4])), payload: Data(rest.dropFirst(5).prefix(count))))
      rest = Data(rest.dropFirst(5 + count))
    }
    return Answer(code: code, error: error, frames: frames)
  }
}
