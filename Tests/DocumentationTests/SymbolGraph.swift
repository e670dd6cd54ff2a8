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
    return try toolchain.run(
      "swift-symbolgraph-extract",
      [
        "-module-name", module, "-I", Toolchain.modules.path, "-target", toolchain.target,
        "-output-dir", folder.path, "-minimum-access-level", "public", "-skip-inherited-docs",
        "-skip-synthesized-members",
      ] + systemModules + modulesInC.flatMap { ["-I", $0.path] })
  }

  /// The folders with module maps of what is written in C, here and in other packages: where it is built
  /// or, if its author wrote one, among its sources.
  private static var modulesInC: [URL] {
    let built = folders(in: Toolchain.modules.deletingLastPathComponent())
    let packages = folders(in: Toolchain.package.appending(path: ".build/checkouts"))
    let sources = packages.flatMap { folders(in: $0.appending(path: "Sources")) }
    let headers = sources.map { $0.appending(path: "include") }
    return (built + sources + headers).filter {
      FileManager.default.fileExists(atPath: $0.appending(path: "module.modulemap").path)
    }
  }

  private static func folders(in folder: URL) -> [URL] {
    let content = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (content ?? []).sorted { $0.path < $1.path }
  }

  /// The graphs in a folder.
  static func all(in folder: URL) throws -> [SymbolGraph] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
      try JSONDecoder().decode(SymbolGraph.self, from: Data(contentsOf: $0))
    }
  }
}
