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
    while true {
      // Only the number tells the end from a failure.
      errno = 0
      guard let entry = unsafe readdir(folder) else { break }
      let type = unsafe Int32(entry.pointee.d_type)
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        let start = unsafe UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self)
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
      }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append(Entry(name: name, kind: Self.kind(type, name, in: path)))
    }
    if SystemError.last != 0 { throw FileError(path, code: SystemError.last) }
  }

  private static func kind(_ type: Int32, _ name: [UInt8], in folder: String) -> Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    // Some file systems do not say it in the listing.
    case Int32(DT_UNKNOWN): return kindByStatus(name, in: folder)
    default: return .other
    }
  }

  private static func kindByStatus(_ name: [UInt8], in folder: String) -> Kind {
    let path = Array(folder.utf8) + (folder.hasSuffix("/") ? [] : [0x2F]) + name + [0]
    var status = stat()
    let isKnown = unsafe path.withUnsafeBufferPointer { path in
      unsafe path.withMemoryRebound(to: CChar.self) { path in
        unsafe lstat(path.baseAddress.unsafelyUnwrapped, &status) == 0
      }
    }
    guard isKnown else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }
}
