import Foundation

/// What a built module offers to others, as the compiler writes it down for documentation.
struct SymbolGraph: Decodable {
  struct Symbol: Decodable {
    struct Comment: Decodable {}
    struct Kind: Decodable {
      let identifier: String
    }
    let kind: Kind
    let pathComponents: [String]
    let docComment: Comment?

    var name: String { pathComponents.joined(separator: ".") }
  }

  let symbols: [Symbol]

  /// Writes the graphs of a module, and of what it adds to others' types, into a folder.
  static func extract(_ module: String, with toolchain: Toolchain, to folder: URL) throws
    -> Toolchain.Result
  {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let systemModules = ["CByteBlock", "CPrograms", "CYAML", "CZlib", "CCurl"].flatMap {
      ["-I", Toolchain.package.appending(path: "Sources/\($0)").path]
    }
    // What is written in C has its module map where it is built.
    let built = Toolchain.modules.deletingLastPathComponent()
    let modulesInC = ["CLanguageModel", "CNameModel", "CPageModel"].flatMap {
      ["-I", built.appending(path: "\($0).build").path]
    }
    return try toolchain.run(
      "swift-symbolgraph-extract",
      [
        "-module-name", module, "-I", Toolchain.modules.path, "-target", toolchain.target,
        "-output-dir", folder.path, "-minimum-access-level", "public", "-skip-inherited-docs",
        "-skip-synthesized-members",
      ] + systemModules + modulesInC)
  }

  /// The graphs in a folder.
  static func all(in folder: URL) throws -> [SymbolGraph] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
      try JSONDecoder().decode(SymbolGraph.self, from: Data(contentsOf: $0))
    }
  }
}
