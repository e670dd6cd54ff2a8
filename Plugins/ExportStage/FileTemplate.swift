import TextMill

/// A file's name, or a name for each document.
struct FileTemplate: Sendable {
  private enum Part: Sendable {
    case text(String)
    case id
    case name
    case shard
    case metadata(String)
  }

  private static let placeholders = ["{id}", "{name}", "{metadata.KEY}", "{shard}"]
  /// The longest name that file systems allow is 255 bytes; an extension must fit in, too.
  private static let longestComponent = 200

  let source: String
  /// The folder that every file stays below.
  let folder: String
  private let parts: [Part]

  init(_ source: String) throws {
    guard !source.isEmpty else { throw SettingError("to", "the file's name is empty") }
    guard !source.utf8.contains(0) else {
      throw SettingError("to", "the file's name has a NUL character, which no name can have")
    }
    self.source = source
    guard let brace = source.firstIndex(of: "{") else {
      folder = source
      parts = []
      return
    }
    let slash = source[..<brace].lastIndex(of: "/")
    let start = slash.map { source.index(after: $0) } ?? source.startIndex
    folder = String(source[..<start])
    parts = try Self.parse(source[start...])
    let others = parts.contains { part in
      switch part {
      case .text, .shard: false
      case .id, .name, .metadata: true
      }
    }
    if isSharded, others {
      throw SettingError("to", "{shard} numbers files of many documents: no other placeholder fits")
    }
  }

  /// The text behind the last placeholder.
  var ending: String { if case .text(let text)? = parts.last { text } else { "" } }

  /// Whether all documents go into one file.
  var isFixed: Bool { parts.isEmpty }

  /// Whether documents go into numbered files, one after the other.
  var isSharded: Bool {
    parts.contains { if case .shard = $0 { true } else { false } }
  }

  /// The path of a numbered file: five digits, from 00001.
  func path(ofShard number: Int) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
    return folder
      + parts.map { if case .text(let text) = $0 { text } else { padded } }.joined()
  }

  /// The path of a document's file: below the folder, whatever the document says of itself.
  func path(for document: Document) -> String {
    let name = parts.map { value(of: $0, for: document) }.joined()
    let components = name.pathComponents.map(Self.safe).filter { !$0.isEmpty }
    return folder + (components.isEmpty ? "_" : components.joined(separator: "/"))
  }

  private func value(of part: Part, for document: Document) -> String {
    switch part {
    case .text(let text): return text
    case .shard: return ""
    case .id: return document.id
    case .name:
      let last = document.id.pathComponents.last ?? document.id
      guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
      return String(last[..<dot])
    case .metadata(let key):
      switch document.metadata[key] {
      case .string(let text): return text.isEmpty ? "_" : text
      case .number(let digits): return digits
      default: return "_"
      }
    }
  }

  /// A folder's or file's name without what would leave the folder or upset a file system.
  private static func safe(_ component: String) -> String {
    let scalars = Array(component.unicodeScalars)
    if scalars.allSatisfy({ $0 == "." }), scalars.count <= 2 { return "_" }
    var name = String.UnicodeScalarView()
    for scalar in shortened(scalars) {
      let isControl = scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\\"
      name.append(isControl ? "_" : scalar)
    }
    return String(name)
  }

  /// The beginning and the end, with the extension, of a name that is too long.
  private static func shortened(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let bytes = scalars.reduce(0) { $0 + UTF8.width($1) }
    guard bytes > longestComponent else { return scalars }
    // A scalar has at most four bytes.
    let half = longestComponent / 9
    return Array(scalars.prefix(half)) + ["~"] + Array(scalars.suffix(half))
  }

  private static func parse(_ source: Substring) throws -> [Part] {
    var parts: [Part] = []
    var rest = source
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw SettingError("to", "a '{' is not closed")
      }
      parts.append(try placeholder(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return parts
  }

  private static func placeholder(_ name: String) throws -> Part {
    switch name {
    case "id": return .id
    case "name": return .name
    case "shard": return .shard
    default: break
    }
    for prefix in ["metadata.", "meta."] where name.hasPrefix(prefix) && name.count > prefix.count {
      return .metadata(String(name.dropFirst(prefix.count)))
    }
    throw SettingError(
      "to", "there is no placeholder '{\(name)}'",
      hint: "placeholders: \(placeholders.joined(separator: ", "))")
  }
}
