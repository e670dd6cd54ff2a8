import TextMill
import TextMillFormats

/// A line of a file of gold data.
struct GoldLine {
  /// The file, and the line from 1.
  let file: String
  let line: Int
  let value: JSONValue

  /// The record's own id, or one from its place.
  var id: String { value["id"]?.string ?? "\(file)#\(line)" }

  /// Where it stands, for a message.
  var place: String { "\(file):\(line)" }

  /// A document of a text, with the record's other fields as metadata.
  func document(_ text: Text, without fields: Set<String>) -> Document {
    var document = Document(id: id, text: text)
    if case .object(let members) = value {
      for member in members where !fields.contains(member.name) {
        document.metadata[member.name] = member.value
      }
    }
    return document
  }
}

/// What is wrong with a line of gold data.
struct GoldProblem: Error, Equatable {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}

/// Reads gold data: JSON Lines, compressed or not, a few at a time.
struct GoldReader: ~Copyable {
  /// What a line of the file gave.
  enum Item {
    case line(GoldLine)
    case problem(place: String, reason: String)
  }

  private var reader: BatchReader

  init(_ paths: [String]) {
    reader = BatchReader(
      paths, options: InputOptions(format: .jsonl, textField: "text", idField: "id"))
  }

  /// The next items; `nil` at the end.
  mutating func next() -> [Item]? {
    guard let batch = reader.next() else { return nil }
    return batch.chunks.flatMap(Self.items)
  }

  private static func items(_ chunk: InputChunk) -> [Item] {
    switch chunk {
    case .records(let block): return lines(of: block)
    case .rejected(let rejected):
      let line = rejected.line.map { ":\($0)" } ?? ""
      return [.problem(place: rejected.path + line, reason: rejected.reason)]
    case .file(let path), .text(let path, _):
      return [.problem(place: path, reason: "it holds no JSON Lines")]
    }
  }

  private static func lines(of block: RecordBlock) -> [Item] {
    var items: [Item] = []
    var line = block.firstRecord
    for bytes in block.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { line += 1 }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      items.append(item(Array(bytes), block.path, line))
    }
    return items
  }

  private static func item(_ bytes: [UInt8], _ path: String, _ line: Int) -> Item {
    do throws(JSONError) {
      let value = try JSONValue(json: bytes)
      guard case .object = value else {
        return .problem(place: "\(path):\(line)", reason: "it is no JSON object")
      }
      return .line(GoldLine(file: path, line: line, value: value))
    } catch {
      return .problem(place: "\(path):\(line)", reason: "\(error)")
    }
  }
}
