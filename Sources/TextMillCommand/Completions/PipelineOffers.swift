import TextMillFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a pipeline can be called whose name begins with some letters: a name that stands for
/// `Pipelines/NAME.yaml`, a definition, or a folder on the way to one.
struct PipelineOffers {
  private static let endings = [".yaml", ".yml"]

  let words: [String]

  init(_ prefix: String) {
    let slash = prefix.lastIndex(of: "/")
    let folder = slash.map { String(prefix[...$0]) } ?? ""
    let names = slash == nil ? Self.names(in: "Pipelines").compactMap(Self.stem) : []
    let paths = Self.names(in: folder.isEmpty ? "." : folder).filter { name in
      Self.stem(name) != nil || Self.isFolder(folder + name)
    }
    words = (names + paths.map { folder + $0 }).filter { $0.hasPrefix(prefix) }
  }

  private static func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The name without its ending, if it is one of a definition.
  private static func stem(_ name: String) -> String? {
    endings.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) }
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? FileKind(path))?.isFolder ?? false
  }
}
