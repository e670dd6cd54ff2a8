import TextMill
import TextMillBytes

/// Brings documents together that share a key, where memory does not hold the keys: they are dealt out
/// by their first bits to files of which memory holds one at a time.
struct SpilledGroups {
  /// Of the records in the order of the parts.
  private(set) var sets: DisjointSets

  /// A key of a document.
  private struct Entry {
    var key: UInt64
    var check: UInt64
    var index: UInt64
  }

  private static let mostFiles = 512

  /// - Parameters:
  ///   - parts: All records.
  ///   - comparesChecks: Whether documents must have equal checks, too.
  ///   - memory: About how much memory keys may take, in bytes.
  /// - Throws: `TemporaryFileError` if the disk does not take or give what it must.
  init(_ parts: [SpilledRecords], comparesChecks: Bool, memory: Int) throws(TemporaryFileError) {
    let keyCount = parts.reduce(0) { $0 + $1.count * $1.width }
    sets = DisjointSets(count: parts.reduce(0) { $0 + $1.count })
    let least = keyCount * MemoryLayout<Entry>.stride / max(memory, 1) + 1
    var files: [EntryFile] = []
    for _ in 0..<min(least, Self.mostFiles) { files.append(try EntryFile()) }
    var index: UInt64 = 0
    for part in parts {
      try part.readAll { record, keys throws(TemporaryFileError) in
        for key in keys {
          let place = Int(key.multipliedFullWidth(by: UInt64(files.count)).high)
          let check = comparesChecks ? record.check : 0
          try files[place].append(Entry(key: key, check: check, index: index))
        }
        index += 1
      }
    }
    for place in files.indices { try join(&files[place]) }
  }

  private mutating func join(_ file: inout EntryFile) throws(TemporaryFileError) {
    var entries = try file.all()
    entries.sort { ($0.key, $0.check, $0.index) < ($1.key, $1.check, $1.index) }
    for (one, other) in zip(entries, entries.dropFirst())
    where one.key == other.key && one.check == other.check {
      sets.join(Int(one.index), Int(other.index))
    }
  }

  /// Entries on the disk.
  private struct EntryFile {
    private static let blockBytes = 24 << 10

    private let file: TemporaryFile
    private var waiting = EvidenceBytes()

    init() throws(TemporaryFileError) { file = try TemporaryFile() }

    mutating func append(_ entry: Entry) throws(TemporaryFileError) {
      waiting.append(entry.key)
      waiting.append(entry.check)
      waiting.append(entry.index)
      if waiting.bytes.count >= Self.blockBytes { try flush() }
    }

    private mutating func flush() throws(TemporaryFileError) {
      try file.append(waiting.bytes)
      waiting = EvidenceBytes()
    }

    mutating func all() throws(TemporaryFileError) -> [Entry] {
      try flush()
      var entries: [Entry] = []
      try file.readBlocks(of: Self.blockBytes) { block throws(TemporaryFileError) in
        var bytes = EvidenceBytes(block)
        while bytes.numbersLeft >= 3 {
          entries.append(
            Entry(key: bytes.number(), check: bytes.number(), index: bytes.number()))
        }
      }
      return entries
    }
  }
}
