/// How inputs become documents.
public struct InputOptions: Sendable {
  /// How files hold documents.
  public var format: InputFormat
  /// The field of a record, or the column of a table, that holds the text.
  public var textField: String
  /// The field or column that holds the id; records without it get file and line.
  public var idField: String
  /// What stands between the fields of a table's row; by default a comma, in `.tsv` a tab.
  public var delimiter: TableDelimiter?
  /// How bytes stand for characters, where no byte order mark says it.
  public var charset: Charset
  /// The largest document in bytes; a larger one is quarantined.
  public var maximumDocumentBytes: Int
  /// Whether the inputs are quarantine files, whose documents are to be processed again.
  public var isReplay = false

  /// Options; by default `text` and `id`, and 256 MiB.
  public init(
    format: InputFormat = .auto, textField: String = "text", idField: String = "id",
    delimiter: TableDelimiter? = nil, charset: Charset = .auto, maximumDocumentBytes: Int = 1 << 28
  ) {
    self.format = format
    self.textField = textField
    self.idField = idField
    self.delimiter = delimiter
    self.charset = charset
    self.maximumDocumentBytes = maximumDocumentBytes
  }
}
