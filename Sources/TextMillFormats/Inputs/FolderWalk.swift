#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// All files below a folder, those in hidden folders and hidden ones left out.
///
/// Links to files count as files; links to folders are not followed, so that no ring is.
struct FolderWalk {
  /// A file that was found.
  struct File {
    /// Its path; where it is no UTF-8, the bytes that are none are written like `\xE9`.
    let path: String
    /// Whether the path can be opened as it is written.
    let isUTF8: Bool
  }

  /// In the order of their paths' bytes.
  private(set) var files: [File] = []
  /// Folders that cannot be looked into, a sentence each.
  private(set) var problems: [String] = []

  /// Looks through a folder; an empty name is the working folder.
  init(_ folder: String) {
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    var waiting = [prefix]
    while let next = waiting.popLast() {
      do throws(FileError) {
        for entry in try FolderListing(next.isEmpty ? "." : next).entries {
          add(entry, in: next, &waiting)
        }
      } catch {
        problems.append("\(error)")
      }
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func add(
    _ entry: FolderListing.Entry, in prefix: String, _ waiting: inout [String]
  ) {
    if entry.name.first == UInt8(ascii: ".") { return }
    let name = String(validating: entry.name, as: UTF8.self)
    let path = prefix + (name ?? NameNotation.escaped(entry.name))
    switch entry.kind {
    case .folder where name != nil: waiting.append(path + "/")
    case .folder: problems.append(NameNotation.problem(path))
    case .file: files.append(File(path: path, isUTF8: name != nil))
    case .other:
      // What cannot be looked at, such as a broken link, is rejected later and not left out here.
      let kind = try? FileKind(path)
      if !(kind?.isFolder ?? false) { files.append(File(path: path, isUTF8: name != nil)) }
    }
  }
}

/// Names that are no UTF-8.
enum NameNotation {
  /// The name with the bytes that are no UTF-8 like `\xE9`.
  static func escaped(_ name: [UInt8]) -> String {
    name.map { byte in
      byte < 0x80
        ? String(decoding: [byte], as: UTF8.self) : "\\x" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// Why such a file cannot be read.
  static func problem(_ path: String) -> String {
    "\(path): the name is no UTF-8, so that no record could tell it; give it another name"
  }
}

/// What one folder holds.
private struct FolderListing {
  enum Kind {
    case file
    case folder
    case other
  }

  struct Entry {
    let name: [UInt8]
    let kind: Kind
  }

  private(set) var entries: [Entry] = []

  init(_ path: String) throws(FileError) {
    guard let folder = unsafe opendir(path) else {
      throw FileError(path, code: SystemError.last)
    }
    defer { unsafe closedir(folder) }
    while let entry = unsafe readdir(folder) {
      let kind: Kind =
        switch unsafe Int32(entry.pointee.d_type) {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        default: .other
        }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        let start = unsafe UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self)
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
      }
      if name != [0x2E], name != [0x2E, 0x2E] { entries.append(Entry(name: name, kind: kind)) }
    }
  }
}
