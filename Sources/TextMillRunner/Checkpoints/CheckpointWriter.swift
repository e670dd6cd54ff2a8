import TextMill
import TextMillFormats

/// Writes a checkpoint from time to time.
struct CheckpointWriter: Sendable {
  private let folder: RunFolder
  private let identity: RunIdentity
  private let stamps: InputStamps
  /// How many bytes of input lie between two checkpoints.
  private let everyBytes: Int
  /// The longest time between two.
  private let everyTime = Duration.seconds(10)
  private var bytes = 0
  private var last = ContinuousClock.now
  /// How many outputs are in the list of files, and its length in bytes.
  private var noted = (count: 0, length: 0)
  private var hasStored: Bool

  /// A writer for a run that begins, or goes on from a checkpoint.
  init(
    _ folder: RunFolder, identity: RunIdentity, stamps: InputStamps, everyBytes: Int,
    from checkpoint: Checkpoint?
  ) {
    self.folder = folder
    self.identity = identity
    self.stamps = stamps
    self.everyBytes = everyBytes
    hasStored = checkpoint != nil
    if let checkpoint {
      let paths = checkpoint.outputs.paths
      noted = (paths.count, RunFolder.list(paths).count)
    }
  }

  /// Whether there is a checkpoint that a later run can go on from.
  var hasCheckpoint: Bool { hasStored }

  /// Whether a checkpoint is due, now that some more bytes of input were worked through.
  ///
  /// The clock may decide when: what is written does not depend on it.
  mutating func isDue(after count: Int) -> Bool {
    bytes += count
    return bytes >= everyBytes || (bytes > 0 && last.duration(to: .now) >= everyTime)
  }

  /// Writes one.
  mutating func write(
    _ position: InputPosition, _ ledger: Ledger, _ outputs: OutputSet, isComplete: Bool = false
  ) throws {
    if !hasStored { try folder.storeInputs(stamps) }
    let snapshot = try outputs.synced()
    if snapshot.paths.count > noted.count || !hasStored {
      noted.length = try folder.note(snapshot.paths[noted.count...], behind: noted.length)
      noted.count = snapshot.paths.count
    }
    try folder.store(
      Checkpoint(
        identity: identity, position: position, ledger: ledger, outputs: snapshot,
        isComplete: isComplete))
    hasStored = true
    bytes = 0
    last = .now
  }
}
