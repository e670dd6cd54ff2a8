import Synchronization
import TextMill
import TextMillFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file that an exporter writes by itself, and that no other run may write meanwhile.
struct PlacedFile: Sendable {
  /// What programs add to a file's name for what belongs to it while they write it.
  private static let companions = ["-journal", "-wal", "-shm"]

  let place: OutputPlace
  private let partial: String
  private let lock: FileLock

  /// Finds the place of a file: where it is, if it is there, and else under another name.
  ///
  /// - Parameters:
  ///   - path: the final name
  ///   - partial: the name until the run is complete
  ///   - isKnown: whether a run that goes on opened it before
  /// - Throws: `OutputError`
  init(_ path: String, partial: String, isKnown: Bool) throws {
    try OutputFolder.make(above: path)
    self.partial = partial
    lock = try Self.lock(partial, for: path)
    place = try Self.place(path, partial: partial, isKnown: isKnown)
  }

  private static func place(_ path: String, partial: String, isKnown: Bool) throws -> OutputPlace {
    if isKnown, (try? FileKind(partial)) != nil { return OutputPlace(partial, isNew: true) }
    if let kind = try? FileKind(path) {
      if kind.isFolder { throw OutputError(path, "it is a folder") }
      if kind.isSpecial { throw OutputError(path, "it is a device or a pipe, and no file") }
      return OutputPlace(path, isNew: false)
    }
    if isKnown { throw OutputError(path, "what the run wrote of it is gone; run without --resume") }
    for left in companions.map({ path + $0 }) where (try? FileKind(left)) != nil {
      throw OutputError(
        path, "\(left) is left of an earlier file and would be taken for a part of it; remove it")
    }
    remove(partial)
    return OutputPlace(partial, isNew: true)
  }

  /// Removes a file and what belongs to it.
  static func remove(_ path: String) {
    for name in companions.map({ path + $0 }) + [path] {
      try? FileManager.default.removeItem(atPath: name)
    }
  }

  // MARK: The lock

  private static func lock(_ partial: String, for path: String) throws(OutputError) -> FileLock {
    let lock: FileLock?
    do throws(FileError) {
      lock = try FileLock(lockPath(partial))
    } catch {
      throw OutputError(path, error.reason)
    }
    guard let lock else { throw OutputError(path, "another run is writing it") }
    return lock
  }

  private static func lockPath(_ partial: String) -> String { partial + ".lock" }

  /// Takes the lock's file away.
  func unlock() { Self.unlock(partial) }

  /// Takes away the lock's file of a run that ended.
  static func unlock(_ partial: String) {
    try? FileManager.default.removeItem(atPath: lockPath(partial))
  }
}

extension OutputSet {
  /// A place for a file that an exporter writes by itself.
  func place(_ path: String) throws -> OutputPlace {
    let path = share?.name(of: path) ?? path
    let file = try PlacedFile(
      path, partial: Self.partialName(of: path), isKnown: hasOpened(path))
    state.withLock { state in
      if state.known.insert(path).inserted { state.paths.append(path) }
      state.placed[path] = file
    }
    return file.place
  }
}
