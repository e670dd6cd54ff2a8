import TextMill
import TextMillFormats

/// JSON Lines, and JSON values one after the other: reading, changing and writing again.
enum RecordProperties {
  static func mistakes(_ bytes: [UInt8]) -> [String] {
    var mistakes = Mistakes()
    for format in [InputFormat.jsonl, .json] {
      for limit in [1 << 20, 40] {
        let options = InputOptions(format: format, charset: .auto, maximumDocumentBytes: limit)
        let reading = mistakes.expectSameItems(bytes, options) { count in
          let blanks = [UInt8](repeating: 0x20, count: max(count - 1, 0))
          return (blanks + [0x0A], format == .jsonl ? 1 : 0)
        }
        guard limit > 40 else { continue }
        if format == .jsonl { mistakes.expectOneItemALine(bytes, reading) }
        for document in reading.documents { mistakes.expectWrittenAgain(document) }
      }
    }
    return mistakes.list
  }
}

extension Mistakes {
  /// Every line that is not blank is a document or is rejected, with its bytes.
  fileprivate mutating func expectOneItemALine(_ bytes: [UInt8], _ reading: Reading) {
    guard isPlain(bytes) else { return }
    let lines = bytes.split(separator: 0x0A).filter { line in
      line.contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    }
    expect(reading.items.count, equals: lines.count, "items of \(lines.count) lines")
    for (line, item) in zip(lines, reading.items) {
      switch item {
      case .rejected(let rejected):
        expect(rejected.bytes == Array(line), "a rejected line is not kept as it is")
      case .document(let document):
        guard let value = try? JSONValue(json: Array(line)) else { continue }
        expect(
          value["text"]?.string.map { Text($0) } == document.text, "the text of a line is another")
      }
    }
  }

  /// A document comes out as a JSON object with the same text, id and fields, also after a field was
  /// set or taken away.
  fileprivate mutating func expectWrittenAgain(_ document: Document) {
    expectFields(of: document, after: "no change")
    let names = document.metadata.names
    for name in [names.first, "é", "metadata"].compactMap({ $0 }) where name != "text" {
      var changed = document
      changed.metadata[name] = .array([.string("\u{0}\"é"), .null])
      expectFields(of: changed, after: "'\(name)' was set")
      changed.metadata[name] = nil
      expect(changed.metadata[name] == nil, "'\(name)' is still there")
      expectFields(of: changed, after: "'\(name)' was taken away")
    }
  }

  private mutating func expectFields(of document: Document, after change: String) {
    var output: [UInt8] = []
    guard (try? DocumentJSON().write(document, to: &output)) != nil else {
      add("a name is in conflict although there are no layers")
      return
    }
    guard var record = try? JSONRecord(output, textField: "text", idField: "id") else {
      add("after \(change): no record was written: \(String(decoding: output, as: UTF8.self))")
      return
    }
    let text = try? record.readText()
    expect(text == document.text.utf8, "after \(change) the text is another one")
    expect((try? record.id()) == document.id, "after \(change) the id is another one")
    for name in document.metadata.names {
      let isOwn = document.metadata.record?.has(name) ?? false
      let found = isOwn ? record[name] : record["metadata"]?[name]
      // Half a surrogate pair cannot be decoded on either side.
      expect(
        found?.json == document.metadata[name]?.json || (isOwn && name == "metadata"),
        "after \(change) the field '\(name)' is another one")
    }
  }
}
