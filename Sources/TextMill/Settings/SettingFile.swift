/// A file that a setting names: read while the definition is checked, so that a run never finds out
/// late that it is missing.
///
/// Its name is relative to the folder of the definition that names it.
public struct SettingFile: SettingValue, Hashable {
  /// The name as it was written.
  public let name: String
  /// The path under which it was read.
  public let path: String
  /// All that is in it.
  public let bytes: [UInt8]

  /// A file's content under a name, as tests and programs have it that read no definition.
  public init(_ name: String, bytes: [UInt8]) {
    self.name = name
    path = name
    self.bytes = bytes
  }

  private init(_ name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }

  /// The name of a file.
  public static var kind: SettingKind { .notation("file") }

  /// The name as it would stand in a definition.
  public var notation: String { name.notation }

  /// Reads the file that a definition names, or reports why it cannot be read.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard let name = String.decode(node, in: &decoder) else { return nil }
    guard !name.isEmpty else {
      decoder.report(.badValue, "'\(decoder.name)' takes the name of a file", at: node.place)
      return nil
    }
    let path = path(of: name, besides: node.place.file)
    switch decoder.readFile(path) {
    case .bytes(let bytes): return Self(name, path: path, bytes: bytes)
    case .failure(let reason):
      decoder.report(
        .unreadable, "cannot read '\(path)': \(reason)", at: node.place,
        notes: ["names of files are relative to the definition's folder"])
      return nil
    }
  }

  private static func path(of name: String, besides definition: String) -> String {
    let scalars = definition.unicodeScalars
    guard !name.hasPrefix("/"), let slash = scalars.lastIndex(of: "/") else { return name }
    return String(scalars[...slash]) + name
  }
}

/// What came of reading a file for a setting.
public enum SettingFileContent: Sendable {
  /// All that is in it.
  case bytes([UInt8])
  /// Why it cannot be read, in words.
  case failure(String)
}
