/// A row of a table: CSV by RFC 4180 (with LF line ends), or the same with tabs.
enum TableRow {
  /// Appends a row, with quotes where they are needed.
  static func append(_ fields: [[UInt8]], _ delimiter: UInt8, to output: inout [UInt8]) {
    // Alone and without quotes it would be a blank line, which is no row.
    if fields == [[]] { output.append(contentsOf: [0x22, 0x22]) }
    for (index, field) in fields.enumerated() {
      if index > 0 { output.append(delimiter) }
      let isSpecial = field.contains {
        $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D
      }
      guard isSpecial else {
        output.append(contentsOf: field)
        continue
      }
      output.append(0x22)
      for byte in field {
        if byte == 0x22 { output.append(0x22) }
        output.append(byte)
      }
      output.append(0x22)
    }
    output.append(0x0A)
  }
}
