import TextMill

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files that go to every node, in the folders in which they stand here, so that what one says of
/// another's place stays true.
struct EngineBundle {
  /// The name of the program in the bundle.
  static let programName = "textmill"

  let program: String
  /// The definition, as a path from the system's root.
  let definition: [String]
  private let files: [[String]]
  /// The folder that all of them stand in.
  private let root: [String]

  init(program: String, definition: String, files: [String]) {
    self.program = program
    self.definition = Self.components(definition)
    let all = [self.definition] + files.map(Self.components)
    self.files = all
    var root = Array(self.definition.dropLast())
    for path in all {
      while !path.starts(with: root) { root.removeLast() }
    }
    self.root = root
  }

  /// The definition's path in the bundle.
  var definitionName: String { name(of: definition) }

  /// A file's path from the folder of another one.
  func name(of path: String, from other: [String]) -> String {
    let up = other.count - 1 - root.count
    return String(repeating: "../", count: up) + name(of: Self.components(path))
  }

  private func name(of path: [String]) -> String {
    path.dropFirst(root.count).joined(separator: "/")
  }

  /// Copies all files into a folder.
  func copy(to folder: String) throws {
    let manager = FileManager.default
    for file in files {
      let target = folder + "/" + name(of: file)
      try manager.createDirectory(
        atPath: target.pathComponents.dropLast().joined(separator: "/").rooted(as: target),
        withIntermediateDirectories: true)
      if manager.fileExists(atPath: target) { continue }
      try manager.copyItem(atPath: "/" + file.joined(separator: "/"), toPath: target)
    }
    try manager.copyItem(atPath: program, toPath: folder + "/" + Self.programName)
  }

  /// The parts of a path from the system's root.
  private static func components(_ path: String) -> [String] {
    let whole =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [String] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts
  }
}

extension String {
  /// With a slash before it if another path begins with one.
  fileprivate func rooted(as other: String) -> String { other.hasPrefix("/") ? "/" + self : self }
}
