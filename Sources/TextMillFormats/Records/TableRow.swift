import TextMill

/// The fields of one row of a table.
struct TableRow {
  /// What is wrong with a row, a sentence.
  struct Fault: Error {
    let reason: String
  }

  /// The row as a JSON object; an id that is empty is left out.
  static func record(
    _ row: ArraySlice<UInt8>, _ header: TableHeader
  ) throws(Fault) -> [UInt8] {
    let fields = try fields(of: row, header.delimiter)
    guard fields.count == header.names.count else {
      throw Fault(
        reason: "the row has \(fields.count) field\(fields.count == 1 ? "" : "s"), the table has "
          + "\(header.names.count) columns")
    }
    var record: [UInt8] = []
    record.reserveCapacity(row.count + row.count / 8 + 16 * fields.count)
    record.append(0x7B)
    for (index, field) in fields.enumerated() {
      if index == header.idColumn, field.isEmpty { continue }
      if record.count > 1 { record.append(0x2C) }
      record.append(contentsOf: header.members[index])
      JSONString.encode(field.span, to: &record)
    }
    record.append(0x7D)
    return record
  }

  /// The fields' contents.
  static func fields(
    of row: ArraySlice<UInt8>, _ delimiter: UInt8
  ) throws(Fault) -> [ArraySlice<UInt8>] {
    var fields: [ArraySlice<UInt8>] = []
    var at = row.startIndex
    while true {
      if at < row.endIndex, row[at] == 0x22 {
        let (field, end) = try quoted(row, at + 1)
        fields.append(field)
        at = end
        guard at == row.endIndex || row[at] == delimiter else {
          throw Fault(
            reason: "field \(fields.count) goes on behind its closing quote; a quote inside is "
              + "written twice")
        }
      } else {
        let end = row[at...].firstIndex(of: delimiter) ?? row.endIndex
        fields.append(row[at..<end])
        at = end
      }
      if at == row.endIndex { return fields }
      at += 1
    }
  }

  /// A quoted field's content and the place behind its closing quote.
  private static func quoted(
    _ row: ArraySlice<UInt8>, _ start: Int
  ) throws(Fault) -> (ArraySlice<UInt8>, Int) {
    var content = row[start..<start]
    var from = start
    while let quote = row[from...].firstIndex(of: 0x22) {
      let isDoubled = quote + 1 < row.endIndex && row[quote + 1] == 0x22
      let part = row[from..<(isDoubled ? quote + 1 : quote)]
      // One part needs no copy.
      if content.isEmpty { content = part } else { content.append(contentsOf: part) }
      if !isDoubled { return (content, quote + 1) }
      from = quote + 2
    }
    throw Fault(reason: "a quoted field does not end")
  }
}
