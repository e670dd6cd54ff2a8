import TextMill

/// Files whose documents stand in another order than that of the input: they are kept aside until all
/// are there.
struct SortedFiles: Sendable {
  private let scratch: any ScratchFile
  private let sort: RowSort
  /// Opens the files.
  private let open: @Sendable () throws -> ExportedFiles

  private static let blockBytes = 1 << 20

  init(
    _ scratch: any ScratchFile, _ sort: RowSort,
    open: @escaping @Sendable () throws -> ExportedFiles
  ) {
    (self.scratch, self.sort, self.open) = (scratch, sort, open)
  }

  func write(_ rows: [UInt8]) throws {
    if !rows.isEmpty { try scratch.write(rows) }
  }

  /// Writes the files in order.
  func finish() throws {
    var files = try open()
    var block = RenderedDocuments()
    try sort.run(scratch.count) {
      try scratch.read($0, at: $1)
    } forEach: { document in
      block.together += document
      block.ends.append(block.together.count)
      guard block.together.count >= Self.blockBytes else { return }
      try files.write(block)
      block = RenderedDocuments()
    }
    try files.write(block)
    try files.finish()
  }
}
