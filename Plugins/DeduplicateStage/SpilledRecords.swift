import TextMill
import TextMillBytes

/// Records and their keys that are on the disk.
final class SpilledRecords: Sendable {
  /// How many there are.
  let count: Int
  /// How many keys each has.
  let width: Int
  private let file: TemporaryFile

  private static let blockRows = 1 << 12
  private var rowBytes: Int { (3 + width) * 8 }

  /// Writes records, each with `width` keys.
  init(
    _ records: [DuplicateEvidence.Record], keys: [UInt64], width: Int
  ) throws(TemporaryFileError) {
    (count, self.width) = (records.count, width)
    file = try TemporaryFile()
    for start in stride(from: 0, to: records.count, by: Self.blockRows) {
      var bytes = EvidenceBytes()
      for index in start..<min(start + Self.blockRows, records.count) {
        bytes.append(records[index].order)
        bytes.append(records[index].check)
        bytes.append(records[index].worth)
        for place in index * width..<(index + 1) * width { bytes.append(keys[place]) }
      }
      try file.append(bytes.bytes)
    }
  }

  /// Calls back with each record and its keys, in the order in which they were written.
  func readAll(
    _ body: (DuplicateEvidence.Record, [UInt64]) throws(TemporaryFileError) -> Void
  ) throws(TemporaryFileError) {
    var keys = [UInt64](repeating: 0, count: width)
    try file.readBlocks(of: rowBytes * Self.blockRows) { block throws(TemporaryFileError) in
      var bytes = EvidenceBytes(block)
      while bytes.numbersLeft >= 3 + width {
        let record = DuplicateEvidence.Record(
          order: bytes.number(), check: bytes.number(), worth: bytes.number())
        for place in 0..<width { keys[place] = bytes.number() }
        try body(record, keys)
      }
    }
  }
}

extension EvidenceBytes {
  /// The next of the numbers that are left.
  mutating func number() -> UInt64 { (try? next()) ?? 0 }
}
