import Synchronization
import TextMill
import TextMillFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// All files that a run writes: under another name until everything went well.
final class OutputSet: Sendable {
  struct State {
    /// The final names, in the order in which they were opened.
    var paths: [String] = []
    var known: Set<String> = []
    /// The files that may still be open.
    var open: [PartialFile] = []
    /// Files of an interrupted run that no exporter has asked for yet.
    var left: [String: PartialFile] = [:]
    /// Files that exporters write by themselves, by final name.
    var placed: [String: PlacedFile] = [:]
    var quarantine: PartialFile?
    /// What tells the run's inputs from all other files; asked for when a file might be one of them.
    var inputIdentities: Set<[UInt64]>?
  }

  let partBytes: Int?
  let quarantinePath: String
  /// Whether files that are there already are to stay, as the new ones only add to them.
  private let keepsFiles: Bool
  /// The files that the run reads.
  private let inputs: [String]
  /// The part of all input whose results these are; names tell it.
  let share: InputShare?
  let state = Mutex(State())

  init(
    quarantinePath: String, inputs: [String] = [], partBytes: Int? = nil, keepsFiles: Bool = false,
    share: InputShare? = nil
  ) {
    self.inputs = inputs
    self.quarantinePath = quarantinePath
    self.partBytes = partBytes
    self.keepsFiles = keepsFiles
    self.share = share
  }

  /// The final names of the files opened so far.
  var paths: [String] { allPaths.filter { !ScratchPart.isName($0) } }

  /// Those of files that never get their names, too.
  private var allPaths: [String] { state.withLock { $0.paths } }

  /// The quarantine file, if something was written to it.
  var writtenQuarantinePath: String? {
    state.withLock { $0.quarantine == nil ? nil : quarantinePath }
  }

  func hasOpened(_ path: String) -> Bool {
    let path = share?.name(of: path) ?? path
    return state.withLock { $0.known.contains(path) }
  }

  func open(_ path: String) throws -> any OutputFile {
    let path = share?.name(of: path) ?? path
    if path == "-" {
      return StandardOutputFile(try PartialFile("-", final: "standard output"), self)
    }
    if let file = state.withLock({ $0.left.removeValue(forKey: path) }) { return file }
    // The system would take what stands before it for the name of another file.
    if path.utf8.contains(0) { throw OutputError(path, "its name has a NUL") }
    if state.withLock({ $0.known.contains(path) }) {
      throw OutputError(path, "another output of this run has the name")
    }
    let kind = try? FileKind(path)
    if kind?.isFolder ?? false { throw OutputError(path, "it is a folder") }
    // A device or a pipe is written to; a file in its place would not be what was meant.
    if kind?.isSpecial ?? false { return try PartialFile(path, final: path) }
    if let kind, isInput(kind) {
      throw OutputError(path, "it is an input of this run, which would be lost; write elsewhere")
    }
    let final = keepsFiles && kind != nil ? Replay.name(beside: path) : path
    try OutputFolder.make(above: final)
    let file = try PartialFile(Self.partialName(of: final), final: final)
    state.withLock { state in
      state.paths.append(final)
      state.known.insert(path)
      state.open.append(file)
    }
    return file
  }

  /// Whether a file is one that the run reads: documents' names can lead there.
  private func isInput(_ kind: FileKind) -> Bool {
    state.withLock { state in
      let known =
        state.inputIdentities ?? Set(inputs.compactMap { try? FileKind($0).identity })
      state.inputIdentities = known
      return known.contains(kind.identity)
    }
  }

  // MARK: Names

  /// A name beside the final one: always the same, so that a later run finds the file, and one that
  /// no output has, as outputs' names come from documents, too.
  static func partialName(of path: String) -> String {
    let slash = ScratchPart.meant(by: path).unicodeScalars.lastIndex(of: "/")
    let folder = slash.map { path[...$0] } ?? ""
    return "\(folder).textmill-\(ContentHash.digits(of: path)).partial"
  }

  // MARK: Quarantine

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
      try OutputFolder.make(above: quarantinePath)
      let file = try PartialFile(quarantinePath, final: quarantinePath)
      state.quarantine = file
      return file
    }
    try file.write(line)
  }

  // MARK: The end

  /// Closes what is open still.
  func close() throws {
    let open = state.withLock { $0.open + ($0.quarantine.map { [$0] } ?? []) }
    for file in open { try file.close() }
  }

  /// Gives every file its final name.
  func commit() throws {
    let placed = state.withLock { $0.placed }
    for path in allPaths where placed[path]?.place.isNew ?? true { try Self.commit(path) }
    for file in placed.values { file.unlock() }
  }

  private static func commit(_ path: String) throws {
    if ScratchPart.isName(path) { return PlacedFile.remove(partialName(of: path)) }
    do throws(FileError) {
      try FileMove.rename(partialName(of: path), to: path)
    } catch {
      throw OutputError(path, error.reason)
    }
  }

  /// Removes what was written so far.
  func discard() {
    Self.discard(allPaths)
    for file in state.withLock({ $0.placed.values }) { file.unlock() }
  }

  /// Removes what an interrupted run left of some files.
  static func discard(_ paths: [String]) {
    for path in paths { PlacedFile.remove(partialName(of: path)) }
  }

  /// Closes all files as they are: a later run may go on with them.
  func abandon() {
    state.withLock { state in
      for file in state.open { file.abandon() }
      state.quarantine?.abandon()
    }
  }
}

// MARK: - Checkpoints

extension OutputSet {
  /// The outputs at a checkpoint.
  struct Snapshot: Sendable {
    /// The final names of all files opened so far, in order.
    var paths: [String] = []
    /// Those that are open.
    var open: [PartialFile.State] = []
    var quarantine: PartialFile.State?
  }

  /// Waits until all that was written is on the disk, and says how far each file is.
  func synced() throws -> Snapshot {
    try state.withLock { state in
      var snapshot = Snapshot(paths: state.paths, quarantine: try state.quarantine?.synced())
      var open: [PartialFile] = []
      for file in state.open {
        guard let fileState = try file.synced() else { continue }
        snapshot.open.append(fileState)
        open.append(file)
      }
      state.open = open
      return snapshot
    }
  }

  /// Takes up the files as they were at a checkpoint.
  func restore(_ snapshot: Snapshot) throws {
    try state.withLock { state in
      state.paths = snapshot.paths
      state.known = Set(snapshot.paths)
      for fileState in snapshot.open {
        let file = try PartialFile(Self.partialName(of: fileState.path), resuming: fileState)
        state.open.append(file)
        state.left[fileState.path] = file
      }
      if let quarantine = snapshot.quarantine {
        state.quarantine = try PartialFile(quarantinePath, resuming: quarantine)
      }
    }
  }

  /// Gives the files of a run that was interrupted while it did so their final names; those that
  /// have them already are left alone.
  func commitRest(of snapshot: Snapshot) throws {
    state.withLock { $0.paths = snapshot.paths }
    for path in snapshot.paths {
      let partial = Self.partialName(of: path)
      if (try? FileKind(partial)) != nil { try Self.commit(path) }
      PlacedFile.unlock(partial)
    }
  }
}
