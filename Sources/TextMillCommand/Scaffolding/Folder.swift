#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder that files are made in.
struct Folder {
  let path: String

  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }

  /// A file's text; `nil` if it is not there or no text.
  func read(_ name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Writes a file, with the folders that it needs.
  func write(_ text: String, to name: String) throws {
    let file = "\(path)/\(name)"
    let parent = file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
    do {
      try FileManager.default.createDirectory(
        atPath: String(parent), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: file))
    } catch {
      throw ToolFailure(.failure, "cannot write \(file): \(error)")
    }
  }

  /// Whether it is TextMill's own package.
  var isTextMill: Bool { read("Package.swift")?.contains("name: \"TextMill\",\n") ?? false }

  /// Its path from the root.
  var absolutePath: String {
    let path = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// TextMill's own package: the one that the program was built in, or that `.ci/place` noted.
  static var textMill: Folder? {
    // Where there is no such link, the name that the program was called by has to do.
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = URL(filePath: link ?? CommandLine.arguments[0]).path(percentEncoded: false)
    var parts = program.split(separator: "/")
    while !parts.isEmpty {
      parts.removeLast()
      let folder = Folder(path: "/" + parts.joined(separator: "/"))
      if folder.isTextMill { return folder }
      let noted = folder.read("share/textmill/package").map {
        Folder(path: String($0.prefix { !$0.isNewline }))
      }
      if let noted, noted.isTextMill { return noted }
    }
    return nil
  }
}
