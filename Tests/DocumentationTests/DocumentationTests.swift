import Foundation
import Testing

/// The documentation of the libraries: it is whole, and DocC builds it without a warning.
///
/// To read it: `docc preview Sources/TextMill/TextMill.docc --additional-symbol-graph-dir FOLDER`,
/// with the folder to which `swift package dump-symbol-graph` writes.
@Suite struct DocumentationTests {
  /// The modules with a catalog.
  static let modules = [
    "TextMill", "TextMillLanguage", "TextMillTesting", "TextMillCommand", "ShippedStages",
  ]

  @Test(arguments: modules)
  func theDocumentationIsBuiltWithoutWarnings(module: String) throws {
    let toolchain = try Toolchain()
    let folder = FileManager.default.temporaryDirectory.appending(path: "docc-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let graphs = folder.appending(path: "graphs")
    let extraction = try SymbolGraph.extract(module, with: toolchain, to: graphs)
    try #require(extraction.code == 0, "\(extraction.output)")
    let all = try SymbolGraph.all(in: graphs)
    try expectComments(all)
    let catalog = Toolchain.package.appending(path: "Sources/\(module)/\(module).docc")
    try expectTopics(all, module, catalog)
    let result = try toolchain.run(
      "docc",
      [
        "convert", catalog.path, "--additional-symbol-graph-dir", graphs.path,
        "--warnings-as-errors", "--output-path", folder.appending(path: "pages").path,
        "--fallback-display-name", module, "--fallback-bundle-identifier", module,
      ])
    #expect(result.code == 0, "\(result.output)")
    let warnings = result.output.split(separator: "\n").filter { $0.contains("warning:") }
    #expect(warnings == [])
  }

  /// Everything public has a comment; `init(rawValue:)` is written by the compiler.
  private func expectComments(_ graphs: [SymbolGraph]) throws {
    let bare = graphs.flatMap(\.symbols).filter { symbol in
      symbol.docComment == nil && symbol.pathComponents.last != "init(rawValue:)"
    }
    #expect(bare.map(\.name) == [])
  }

  /// Every type of the module stands under a topic of its page.
  private func expectTopics(_ graphs: [SymbolGraph], _ module: String, _ catalog: URL) throws {
    let page = try String(
      contentsOf: catalog.appending(path: "\(module).md"), encoding: .utf8)
    let types = graphs.flatMap(\.symbols).filter {
      $0.pathComponents.count == 1 && !$0.kind.identifier.hasPrefix("swift.extension")
    }
    #expect(!types.isEmpty)
    let missing = types.map(\.name).filter { !page.contains("- ``\($0)``") }
    #expect(missing == [], "\(module).md lists them under no topic")
  }

  /// A catalog that no test builds would rot.
  @Test func everyCatalogIsBuilt() throws {
    let sources = Toolchain.package.appending(path: "Sources")
    let catalogs = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".docc") }
    #expect(Set(catalogs) == Set(Self.modules.map { "\($0)/\($0).docc" }))
  }
}
