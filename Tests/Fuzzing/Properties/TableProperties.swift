import TextMill
import TextMillFormats

/// Tables: reading in any pieces, and rows that are written and read again.
enum TableProperties {
  static func mistakes(_ bytes: [UInt8]) -> [String] {
    var mistakes = Mistakes()
    let delimiters: [(InputFormat, TableDelimiter?)] = [
      (.csv, nil), (.tsv, nil), (.csv, TableDelimiter(";")),
    ]
    for (format, delimiter) in delimiters {
      for limit in [1 << 20, 12] {
        let options = InputOptions(
          format: format, delimiter: delimiter, maximumDocumentBytes: limit)
        _ = mistakes.expectSameItems(bytes, options) { count in
          ([UInt8](repeating: 0x0D, count: max(count - 1, 0)) + [0x0A], 1)
        }
      }
    }
    mistakes.expectRowsWrittenAgain(bytes)
    return mistakes.list
  }
}

extension Mistakes {
  /// Documents made of an input, exported as a table and read again, have the same fields.
  fileprivate mutating func expectRowsWrittenAgain(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let columns = ["text", "id", "metadata.note", "metadata.é"].prefix(1 + choices.number(below: 4))
    var documents: [Document] = []
    while !choices.isEmpty, documents.count < 40 {
      // A document without an id gets another one when it is read.
      let id = "i" + String(decoding: choices.piece(atMost: 4), as: UTF8.self)
      var document = Document(id: id, text: Text(text(&choices)))
      document.metadata["note"] = .string(text(&choices))
      document.metadata["é"] = .string(text(&choices))
      documents.append(document)
    }
    for (ending, format) in [("csv", InputFormat.csv), ("tsv", .tsv)] {
      guard let table = ExportedTable(documents, columns: Array(columns), ending) else {
        add("the table cannot be written")
        return
      }
      let options = InputOptions(format: format)
      let again = Reading(ScratchFile(table.bytes), options).documents
      expect(again.count, equals: documents.count, "rows of .\(ending)")
      for (found, document) in zip(again, documents) {
        expect(found.text, equals: document.text, "text in .\(ending)")
        if columns.contains("id") { expect(found.id, equals: document.id, "id in .\(ending)") }
        for column in columns.dropFirst(2) {
          expect(
            found.metadata[column], equals: document.metadata[String(column.dropFirst(9))],
            "\(column) in .\(ending)")
        }
      }
    }
  }

  private func text(_ choices: inout Choices) -> String {
    String(decoding: choices.piece(atMost: 20), as: UTF8.self)
  }
}
