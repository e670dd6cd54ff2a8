import TextMill

/// A rendered document with its key, as it lies in a file until all are there.
///
/// A row is the lengths of both, in eight bytes each, and both.
struct SortRow {
  let key: ArraySlice<UInt8>
  let document: ArraySlice<UInt8>

  private static let lengths = 16

  /// Appends a row; `write` appends the document.
  static func append(
    key: [UInt8], to bytes: inout [UInt8], _ write: (inout [UInt8]) throws -> Void
  ) rethrows {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: lengths))
    bytes += key
    do {
      try write(&bytes)
    } catch {
      bytes.removeLast(bytes.count - start)
      throw error
    }
    var sizes = EvidenceBytes()
    sizes.append(UInt64(key.count))
    sizes.append(UInt64(bytes.count - start - lengths - key.count))
    bytes.replaceSubrange(start..<start + lengths, with: sizes.bytes)
  }

  /// The row that begins at an offset of some bytes; `nil` if they end before it does.
  init?(_ bytes: [UInt8], at offset: Int) {
    guard offset + Self.lengths <= bytes.count else { return nil }
    var sizes = EvidenceBytes(Array(bytes[offset..<offset + Self.lengths]))
    guard let keyCount = try? sizes.next(), let count = try? sizes.next() else { return nil }
    let start = offset + Self.lengths
    let middle = start + Int(truncatingIfNeeded: keyCount)
    let end = middle + Int(truncatingIfNeeded: count)
    guard start <= middle, middle <= end, end <= bytes.count else { return nil }
    key = bytes[start..<middle]
    document = bytes[middle..<end]
  }

  /// Where the next row begins.
  var end: Int { document.endIndex }
}
