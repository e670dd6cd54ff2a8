import Synchronization
import TextMill
import TextMillFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// All files that a run writes: under another name until everything went well.
final class OutputSet: Outputs {
  private struct State {
    var files: [OutputPath] = []
    var quarantine: PartialFile?
    var partialCount = 0
  }

  private struct OutputPath {
    let final: String
    let partial: String
  }

  private let quarantinePath: String
  private let state = Mutex(State())

  init(quarantinePath: String) {
    self.quarantinePath = quarantinePath
  }

  /// The final names of the files opened so far.
  var paths: [String] { state.withLock { $0.files.map(\.final) } }

  /// The quarantine file, if something was written to it.
  var writtenQuarantinePath: String? {
    state.withLock { $0.quarantine == nil ? nil : quarantinePath }
  }

  func open(_ path: String) throws -> any OutputFile {
    guard path != "-" else {
      return StandardOutputFile(try PartialFile("-", shownAs: "standard output"), self)
    }
    let kind = try? FileKind(path)
    if kind?.isFolder ?? false { throw OutputError(path, "it is a folder") }
    // A device or a pipe is written to; a file in its place would not be what was meant.
    if kind?.isSpecial ?? false { return try PartialFile(path, shownAs: path) }
    try makeFolder(above: path)
    let partial = partialName(beside: path)
    let file = try PartialFile(partial, shownAs: path)
    state.withLock { $0.files.append(OutputPath(final: path, partial: partial)) }
    return file
  }

  /// A name beside the final one that no output has: outputs' names come from documents, too.
  private func partialName(beside path: String) -> String {
    let number = state.withLock { state in
      state.partialCount += 1
      return state.partialCount
    }
    let slash = path.unicodeScalars.lastIndex(of: "/")
    let folder = slash.map { path[...$0] } ?? ""
    return "\(folder).textmill-\(ProcessInfo.processInfo.processIdentifier)-\(number).partial"
  }

  /// Removes what an earlier run left in quarantine: it would seem to be of this one.
  func removeOldQuarantine() {
    if let kind = try? FileKind(quarantinePath), !kind.isFolder, !kind.isSpecial {
      try? FileManager.default.removeItem(atPath: quarantinePath)
    }
  }

  /// Appends a line to the quarantine file, which keeps its name whatever becomes of the run.
  func quarantine(_ line: [UInt8]) throws {
    let file = try state.withLock { state in
      if let file = state.quarantine { return file }
      try makeFolder(above: quarantinePath)
      let file = try PartialFile(quarantinePath, shownAs: quarantinePath)
      state.quarantine = file
      return file
    }
    try file.write(line)
  }

  /// Gives every file its final name.
  func commit() throws {
    try state.withLock { state in
      for file in state.files {
        do throws(FileError) {
          try FileMove.rename(file.partial, to: file.final)
        } catch {
          throw OutputError(file.final, error.reason)
        }
      }
    }
  }

  /// Removes what was written so far.
  func discard() {
    state.withLock { state in
      for file in state.files { try? FileManager.default.removeItem(atPath: file.partial) }
    }
  }

  private func makeFolder(above path: String) throws {
    guard let slash = path.unicodeScalars.lastIndex(of: "/"), slash > path.startIndex else {
      return
    }
    let folder = String(path[..<slash])
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw OutputError(
        path, "the folder \(folder) cannot be made: \(FolderProblem(folder).reason)")
    }
  }
}

/// Why a folder could not be made.
private struct FolderProblem {
  let reason: String

  init(_ folder: String) {
    let parts = folder.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
    for count in 1...parts.count {
      let path = parts[..<count].map { String($0) }.joined(separator: "/")
      guard !path.isEmpty, let kind = try? FileKind(path) else { continue }
      if !kind.isFolder {
        reason = "\(path) is a file"
        return
      }
    }
    reason = "no permission, or a disk that is full or read-only"
  }
}

/// A file that gets its final name later.
private final class PartialFile: OutputFile {
  private struct State: ~Copyable {
    var writer: FileWriter?
  }

  private let shownPath: String
  private let state: Mutex<State>

  init(_ path: String, shownAs shownPath: String) throws(OutputError) {
    self.shownPath = shownPath
    do throws(FileError) {
      state = Mutex(State(writer: try FileWriter(path)))
    } catch {
      throw OutputError(shownPath, error.reason)
    }
  }

  func write(_ bytes: [UInt8]) throws {
    try state.withLock { state in
      do throws(FileError) {
        try state.writer?.write(bytes.span)
      } catch {
        if error.isClosedPipe { throw ClosedPipe() }
        throw OutputError(shownPath, error.reason)
      }
    }
  }

  func close() throws {
    state.withLock { $0.writer = nil }
  }
}

/// Standard output: when nobody reads it any more, the run goes on for its files' sake.
private struct StandardOutputFile: OutputFile {
  private let file: PartialFile
  private let outputs: OutputSet

  init(_ file: PartialFile, _ outputs: OutputSet) {
    self.file = file
    self.outputs = outputs
  }

  func write(_ bytes: [UInt8]) throws {
    do {
      try file.write(bytes)
    } catch let error as ClosedPipe {
      if outputs.paths.isEmpty { throw error }
    }
  }

  func close() throws { try file.close() }
}

/// Nobody reads standard output any more: a reason to stop, not a failure.
public struct ClosedPipe: Error, Sendable {}
