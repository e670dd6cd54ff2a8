/// How inputs become documents.
public struct InputOptions: Sendable {
  /// How files hold documents.
  public var format: InputFormat
  /// The field of a JSON record that holds the text.
  public var textField: String
  /// The field of a JSON record that holds the id; records without it get file and line.
  public var idField: String
  /// The largest document in bytes; a larger one is quarantined.
  public var maximumDocumentBytes: Int
  /// Whether the inputs are quarantine files, whose documents are to be processed again.
  public var isReplay = false

  /// Options; by default `text` and `id`, and 256 MiB.
  public init(
    format: InputFormat = .auto, textField: String = "text", idField: String = "id",
    maximumDocumentBytes: Int = 1 << 28
  ) {
    self.format = format
    self.textField = textField
    self.idField = idField
    self.maximumDocumentBytes = maximumDocumentBytes
  }
}
