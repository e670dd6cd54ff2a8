import Foundation
import Testing
import TextMill

@testable import TextMillFormats

/// From the end of any batch, reading goes on with exactly the documents that follow it.
@Suite struct PositionTests {
  @Test(arguments: 0..<200)
  func readingInPiecesGivesWhatReadingInOneGoGives(seed: Int) throws {
    var dice = Dice(seed)
    let folder = try Folder()
    let options = InputOptions(maximumDocumentBytes: Bool.random(using: &dice) ? 70 : 1 << 20)
    let paths = try (0..<4).map { number in
      let sample = Sample(&dice)
      return try folder.write("\(number).\(sample.ending)", sample.bytes)
    }
    let whole = described(read(paths, options), below: folder)
    for size in [1, 5, 60, 500, 1 << 20] {
      for documents in [1, 4, 1000] {
        let pieces = try readInPieces(paths, options, size, documents, &dice)
        #expect(described(pieces, below: folder) == whole, "\(size) bytes, \(documents) documents")
      }
    }
  }

  /// Gives up the reader after some batches and begins a new one at the position, as it would come
  /// from a file.
  private func readInPieces(
    _ paths: [String], _ options: InputOptions, _ size: Int, _ documents: Int, _ dice: inout Dice
  ) throws -> [InputItem] {
    var items: [InputItem] = []
    var position = InputPosition.start
    while true {
      var reader = BatchReader(
        paths, options: options, batchBytes: size, batchDocuments: documents, from: position)
      repeat {
        guard let batch = reader.next() else { return items }
        for chunk in batch.chunks { DocumentParser(options).parse(chunk, into: &items) }
        position = try JSONDecoder().decode(
          InputPosition.self, from: JSONEncoder().encode(batch.end))
      } while Bool.random(using: &dice)
    }
  }

  @Test func thePositionCountsDecodedBytesAndRecords() throws {
    let folder = try Folder()
    let path = try folder.write(
      "a.jsonl.gz", gzip(Array("{\"text\":\"a\"}\n{\"text\":\"b\"}\n".utf8)))
    var reader = BatchReader([path], options: InputOptions(), batchDocuments: 1)
    let ends = [reader.next()?.end, reader.next()?.end, reader.next()?.end]
    #expect(
      ends == [
        InputPosition(file: 0, offset: 13, record: 1),
        InputPosition(file: 0, offset: 26, record: 2), nil,
      ])
    #expect(read([path], from: InputPosition(file: 1)).isEmpty)
  }

  @Test(arguments: ["a.jsonl", "a.jsonl.gz"])
  func aFileThatIsShorterThanBeforeIsToldFromOneThatIsDone(name: String) throws {
    let folder = try Folder()
    let bytes = Array("{\"text\":\"a\"}\n".utf8)
    let path = try folder.write(name, name.hasSuffix("gz") ? gzip(bytes) : bytes)
    let items = read([path], from: InputPosition(file: 0, offset: 500, record: 9))
    #expect(described(items).first?.contains("it is shorter than when it was read before") == true)
    #expect(read([path], from: InputPosition(file: 0, offset: 13, record: 1)).isEmpty)
  }
}

/// A file of some format with documents, blank places and mistakes.
private struct Sample {
  let ending: String
  let bytes: [UInt8]

  init(_ dice: inout Dice) {
    let format = ["jsonl", "json", "csv", "tsv", "txt", "html"].randomElement(using: &dice) ?? ""
    var text = Self.text(format, &dice)
    if Int.random(in: 0..<8, using: &dice) == 0 { text = "" }
    var bytes = Array(text.utf8)
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: bytes = [0xEF, 0xBB, 0xBF] + bytes
    case 1: bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    default: break
    }
    guard Bool.random(using: &dice) else {
      (ending, self.bytes) = (format, bytes)
      return
    }
    ending = format + ".gz"
    let cut = Int.random(in: 0...bytes.count, using: &dice)
    self.bytes = gzip(Array(bytes[..<cut])) + gzip(Array(bytes[cut...]))
  }

  private static func text(_ format: String, _ dice: inout Dice) -> String {
    let count = Int.random(in: 0..<25, using: &dice)
    let mistakes = Int.random(in: 0..<3, using: &dice) == 0
    switch format {
    case "jsonl":
      let lines = (0..<count).map {
        object($0, mistakes, &dice) + blank(&dice, "\n", "\r\n", "\n\n \n", "\n\(wide)\n")
      }
      return lines.joined() + blank(&dice, "", "{\"text\":\"last\"}")
    case "json":
      let elements = (0..<count).map { blank(&dice, "", " \n", wide) + object($0, mistakes, &dice) }
      if Bool.random(using: &dice) { return elements.joined(separator: " ") }
      let comma = mistakes ? blank(&dice, ",", " ,", ",,") : ","
      return blank(&dice, "[", " [ ") + elements.joined(separator: comma)
        + blank(&dice, "]", " ]\n", mistakes ? "" : "]", mistakes ? "] x" : "]")
    case "csv", "tsv":
      let delimiter = format == "csv" ? "," : "\t"
      let rows = (0..<count).map { number in
        let fields = [field(&dice), "\(number)", field(&dice)]
        let extra = mistakes && Bool.random(using: &dice) ? [field(&dice)] : []
        return (fields + extra).joined(separator: delimiter)
      }
      return (["text\(delimiter)id\(delimiter)note"] + rows).joined(
        separator: blank(&dice, "\n", "\r\n", "\n\n")) + blank(&dice, "", "\n")
    default: return (0..<count).map { _ in word(&dice) }.joined(separator: " ")
    }
  }

  /// Blanks that are longer than a document may be in some of the runs.
  private static let wide = String(repeating: " ", count: 200)

  private static func object(_ number: Int, _ mistakes: Bool, _ dice: inout Dice) -> String {
    if mistakes, Int.random(in: 0..<4, using: &dice) == 0 {
      return blank(&dice, "5", "\"a\\\"b\"", "{\"text\":1}", "[1,[2]]", "{\"text\":\"x\"", "nul")
    }
    let id = Bool.random(using: &dice) ? "\"id\":\(number)," : ""
    return "{\(id)\"x\":[{},\"]\"],\"text\":\"\(word(&dice))\\n\\\"\(word(&dice))\"}"
  }

  private static func field(_ dice: inout Dice) -> String {
    blank(&dice, word(&dice), "", "\"\(word(&dice)),\n\"\"q\"\"\t\"", "5\" wide")
  }

  private static func word(_ dice: inout Dice) -> String {
    blank(&dice, "one", "zwölf", "二十", "👍", String(repeating: "long ", count: 12))
  }

  private static func blank(_ dice: inout Dice, _ choices: String...) -> String {
    choices.randomElement(using: &dice) ?? ""
  }
}
