import TextMill

/// Rows of a table, made documents by way of JSON records.
struct RecordRows {
  let block: RecordBlock
  let header: TableHeader
  let options: InputOptions

  func parse(into items: inout [InputItem]) {
    let maker = RecordDocument(path: block.path, kind: .row, options: options)
    let limit = options.maximumDocumentBytes
    forEachRow { row, line in
      do throws(TableRow.Fault) {
        guard row.count <= limit else {
          throw TableRow.Fault(reason: "the row has more than \(limit) bytes")
        }
        if let fault = InvalidUTF8.first(in: row.span) {
          throw TableRow.Fault(reason: maker.described(fault))
        }
        items.append(maker.item(try TableRow.record(row, header), asRead: row, number: line))
      } catch {
        let kept = row.count > limit ? [] : row
        items.append(maker.rejected(error.reason, asRead: kept, number: line))
      }
    }
  }

  /// How many rows there are.
  var count: Int {
    var count = 0
    forEachRow { _, _ in count += 1 }
    return count
  }

  /// Blank lines are no rows.
  private func forEachRow(_ body: (ArraySlice<UInt8>, Int) -> Void) {
    let bytes = block.bytes
    var scanner = RowScanner(delimiter: header.delimiter)
    var start = 0
    var line = block.firstRecord
    while start < bytes.count {
      var window = RecordWindow(from: start, limit: 0, maximumRecords: 1)
      scanner.beginRecord()
      scanner.scan(bytes, &window)
      let end = window.records > 0 ? window.end : bytes.count
      let row = bytes[start..<end].droppingLineEnd
      if !row.isEmpty { body(row, line) }
      line += LineFeeds.count(in: bytes.span, start..<end)
      start = end
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without the LF or CRLF at its end.
  var droppingLineEnd: ArraySlice<UInt8> {
    guard last == 0x0A else { return last == 0x0D ? dropLast() : self }
    let line = dropLast()
    return line.last == 0x0D ? line.dropLast() : line
  }
}
