import TextMill

/// The files that a run reads, found before the first byte is read.
public struct InputList: Sendable {
  /// The files in the order they are read; `-` is standard input.
  public let paths: [String]
  /// What could not be found, a sentence each.
  public let problems: [String]

  /// Finds files by names, folders (searched at all depths for files whose ending is known) and
  /// patterns, and after them `listed` ones, which are names or folders and no patterns.
  ///
  /// What one name gives is sorted by its bytes, so that the order is the same on every machine. A
  /// file that several names give is read once.
  public init(_ names: [String], listed: [String] = []) {
    var finder = InputFinder()
    for name in names { finder.add(name) }
    // In a list, what begins like an option or a pattern is a name like any other.
    for name in listed { finder.addFile(name == "-" ? "./-" : name) }
    paths = finder.paths
    problems = finder.problems
  }
}

private struct InputFinder {
  private(set) var paths: [String] = []
  private(set) var problems: [String] = []
  private var seen: Set<String> = []

  mutating func add(_ name: String) {
    if name == "-" {
      append("-")
    } else if Glob.isPattern(name), (try? FileKind(name)) == nil {
      addMatches(of: name)
    } else {
      addFile(name)
    }
  }

  /// A file or folder of exactly this name.
  mutating func addFile(_ name: String) {
    do throws(FileError) {
      if try FileKind(name).isFolder { addFolder(name) } else { append(name) }
    } catch {
      problems.append("\(error)")
    }
  }

  private mutating func append(_ path: String) {
    // `./name` is `name`; what `..` leads to, only the file system knows.
    let parts = path.pathComponents.filter { $0 != "." }
    let name = (path.utf8.first == 0x2F ? "/" : "") + parts.joined(separator: "/")
    if seen.insert(name).inserted { paths.append(path) }
  }

  private mutating func addFolder(_ folder: String) {
    let known = InputFormat.extensions
    let count = addFiles(below: folder) { known[FileName.contentExtension($0)] != nil }
    if count == 0 {
      let endings = known.keys.sorted().map { ".\($0)" }.joined(separator: ", ")
      problems.append("\(folder): the folder holds no file that can be read (\(endings))")
    }
  }

  private mutating func addMatches(of pattern: String) {
    let glob = Glob(pattern)
    let count = addFiles(below: glob.base, where: glob.matches)
    if count == 0 { problems.append("\(pattern): no file matches") }
  }

  /// Returns how many there are.
  private mutating func addFiles(below folder: String, where fits: (String) -> Bool) -> Int {
    let walk = FolderWalk(folder)
    let files = walk.files.filter { fits($0.path) }
    // A pattern's folder that is missing is told by the pattern.
    if (try? FileKind(folder.isEmpty ? "." : folder)) != nil { problems += walk.problems }
    for file in files {
      if file.isUTF8 { append(file.path) } else { problems.append(NameNotation.problem(file.path)) }
    }
    return files.count
  }
}
