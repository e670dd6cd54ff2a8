/// Makes documents of pieces of input.
///
/// Workers run it: it holds no state.
public struct DocumentParser: Sendable {
  private let options: InputOptions

  /// A parser with the run's options.
  public init(_ options: InputOptions) {
    self.options = options
  }

  /// The documents in a piece of input, in order, and what is none.
  public func parse(_ chunk: InputChunk, into items: inout [InputItem]) {
    switch chunk {
    case .rejected(let rejected): items.append(.rejected(rejected))
    case .file(let path): items.append(readFile(path))
    case .text(let path, let bytes):
      items.append(TextFile(path: path, bytes: bytes, options: options).item)
    case .records(let path, let bytes, let firstLine):
      RecordLines(path: path, bytes: bytes, firstLine: firstLine, options: options)
        .parse(into: &items)
    }
  }

  private func readFile(_ path: String) -> InputItem {
    do throws(FileError) {
      let size = try FileKind(path).size
      let reader = try FileReader(path)
      var bytes: [UInt8] = []
      var wanted = min(size, options.maximumDocumentBytes) + 1
      // A file may have grown since it was measured, and a pipe has no size at all.
      while bytes.count <= options.maximumDocumentBytes, try reader.read(wanted, into: &bytes) > 0 {
        if bytes.count < wanted { break }
        wanted = 1 << 20
      }
      return TextFile(path: path, bytes: bytes, options: options).item
    } catch {
      return .rejected(
        RejectedInput(
          id: DocumentID.ofFile(path), path: path, line: nil,
          reason: "it cannot be read: \(error.reason)", bytes: nil))
    }
  }
}
