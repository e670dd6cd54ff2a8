import TextMill

/// What the bulk endpoint of Elasticsearch and OpenSearch takes: a line that says what to do, and the
/// document's line.
struct BulkForm: DocumentForm {
  /// The longest id that they take, in bytes.
  private static let longestID = 512

  let json: DocumentJSON
  /// The index; without one the address that the lines are sent to names it.
  let index: String?

  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) throws {
    let count = document.id.utf8.count
    guard count <= Self.longestID else { throw LongID(count: count, longest: Self.longestID) }
    var line: [UInt8] = []
    try json.write(document, to: &line)
    let members =
      (index.map { [JSONValue.Member("_index", .string($0))] } ?? []) + [
        .init("_id", .string(document.id))
      ]
    JSONValue.object([.init("index", .object(members))]).write(to: &output)
    output.append(0x0A)
    output.append(contentsOf: line)
    output.append(0x0A)
  }

  /// Checks the name of an index.
  ///
  /// - Throws: `SettingError`
  static func check(_ index: String?) throws {
    guard let index else { return }
    let isAllowed = index.unicodeScalars.allSatisfy {
      !$0.properties.isUppercase && $0.value > 0x20 && !"\\/*?\"<>|,#:".unicodeScalars.contains($0)
    }
    guard isAllowed, !index.isEmpty, index.utf8.count <= 255,
      !["-", "_", "+", "."].contains(index.prefix(1))
    else {
      throw SettingError(
        "index", "'\(index)' cannot be the name of an index",
        hint: "small letters, digits, '-' and '_', such as articles-2026")
    }
  }

  /// An id that is too long for an index.
  struct LongID: Error, Equatable, CustomStringConvertible {
    let count: Int
    let longest: Int

    var description: String {
      "the id has \(count) bytes, and an index takes \(longest) at most"
    }
  }
}
