import TextMill

/// The first row of a table, which names its columns.
public struct TableHeader: Sendable {
  /// The columns' names in order.
  public let names: [String]
  /// The ASCII character between fields.
  public let delimiter: UInt8
  /// The names as they stand in a JSON object: `"name":`.
  let members: [[UInt8]]
  /// The place of the column that holds the id, if there is one.
  let idColumn: Int?

  init(names: [String], delimiter: UInt8, idField: String) {
    self.names = names
    self.delimiter = delimiter
    idColumn = names.firstIndex(of: idField)
    members = names.map { name in
      var member: [UInt8] = []
      JSONString.encode(Array(name.utf8).span, to: &member)
      member.append(0x3A)
      return member
    }
  }

  /// The header that a row is.
  init(
    row: ArraySlice<UInt8>, _ delimiter: UInt8, _ options: InputOptions
  ) throws(TableRow.Fault) {
    if let fault = InvalidUTF8.first(in: row.span) { throw TableRow.Fault(reason: "\(fault)") }
    let fields = try TableRow.fields(of: row, delimiter)
    self.init(
      names: fields.map { String(decoding: $0, as: UTF8.self) }, delimiter: delimiter,
      idField: options.idField)
  }

  /// Why no row can be read below this header; `nil` if nothing is wrong.
  func problem(textField: String) -> String? {
    var seen: Set<String> = []
    if let twice = names.first(where: { !seen.insert($0).inserted }) {
      return "two columns have the name '\(twice)'"
    }
    guard !names.contains(textField) else { return nil }
    if let near = Suggestion.nearest(to: textField, among: names) {
      return "the table has no column '\(textField)' (is it '\(near)'?)"
    }
    return "the table has no column '\(textField)'; --text-field names another one of "
      + names.prefix(20).joined(separator: ", ")
  }
}
