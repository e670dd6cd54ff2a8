import TextMill

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files that a run reads, found before the first byte is read.
public struct InputList: Sendable {
  /// The files in the order they are read; `-` is standard input.
  public let paths: [String]
  /// What could not be found, a sentence each.
  public let problems: [String]
  /// What is odd and does not stop the run, a sentence each.
  public let warnings: [String]

  /// Finds files by names, folders (searched at all depths for texts and JSON Lines) and patterns.
  ///
  /// What one name gives is sorted by its bytes, so that the order is the same on every machine. A
  /// file that several names give is read once.
  public init(_ names: [String]) {
    var finder = InputFinder()
    for name in names { finder.add(name) }
    paths = finder.paths
    problems = finder.problems
    warnings = finder.warnings
  }
}

private struct InputFinder {
  private(set) var paths: [String] = []
  private(set) var problems: [String] = []
  private(set) var warnings: [String] = []
  private var seen: Set<String> = []

  mutating func add(_ name: String) {
    if name == "-" {
      append("-")
    } else if let kind = try? FileKind(name) {
      if kind.isFolder { addFolder(name) } else { append(name) }
    } else if Glob.isPattern(name) {
      addMatches(of: name)
    } else {
      do { _ = try FileKind(name) } catch { problems.append("\(error)") }
    }
  }

  private mutating func append(_ path: String) {
    if seen.insert(path).inserted { paths.append(path) }
  }

  private mutating func addFolder(_ folder: String) {
    let files = self.files(below: folder).filter {
      InputFormat.extensions[FileName.contentExtension($0)] != nil
    }
    if files.isEmpty {
      let known = InputFormat.extensions.keys.sorted().map { ".\($0)" }.joined(separator: ", ")
      problems.append("\(folder): the folder holds no file that can be read (\(known))")
    }
    for file in files { append(file) }
  }

  private mutating func addMatches(of pattern: String) {
    let glob = Glob(pattern)
    let files = self.files(below: glob.base).filter(glob.matches)
    if files.isEmpty { problems.append("\(pattern): no file matches") }
    for file in files { append(file) }
  }

  /// All files below a folder in byte order; hidden ones are left out.
  private func files(below folder: String) -> [String] {
    let root = folder.isEmpty ? "." : folder
    let prefix = folder.isEmpty ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    var found: [String] = []
    guard let enumerated = try? FileManager.default.subpathsOfDirectory(atPath: root) else {
      return []
    }
    for path in enumerated where !path.pathComponents.contains(where: { $0.hasPrefix(".") }) {
      // What is there and cannot be looked at, such as a broken link, is quarantined, not left out.
      let kind = try? FileKind(prefix + path)
      if !(kind?.isFolder ?? false) { found.append(prefix + path) }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
