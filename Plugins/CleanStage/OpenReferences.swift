import TextMill

/// The end of the result so far, as long as it may belong to a character reference: ampersands
/// and what follows them, with the edits that wrote it.
///
/// A reference that is completed is taken off the end and replaced by what it stands for, which
/// may complete the reference before it: each byte is taken off at most once.
struct OpenReferences {
  /// A completed reference.
  struct Decoded {
    /// Its range in the text.
    var range: TextRange
    var scalar: UInt32
  }

  private struct Ampersand {
    /// Its offset in `tail`.
    var offset: Int
    /// Where it comes from.
    var source: Int
    /// How many edits stood before the one that wrote it.
    var editMark: Int
  }

  private struct PendingEdit {
    var range: TextRange
    var bytes: [UInt8]
    var rule: CleanRule
  }

  private static let longestReference = 34
  private static let mostOpen = 1 << 18

  private var tail: [UInt8] = []
  private var ampersands: [Ampersand] = []
  private var edits: [PendingEdit] = []

  /// Whether no reference may be under way.
  var isEmpty: Bool { ampersands.isEmpty }

  /// How many edits wait for the references to be closed.
  var editCount: Int { edits.count }

  /// Notes an edit; asks the document for it at once if no reference is under way or begins.
  mutating func edit(
    _ range: TextRange, to bytes: [UInt8], _ rule: CleanRule, _ document: inout Document
  ) {
    if isEmpty, bytes != [0x26] {
      document.normalize(range, to: bytes.span, because: rule.reason)
    } else {
      edits.append(PendingEdit(range: range, bytes: bytes, rule: rule))
    }
  }

  /// Settles that no open ampersand begins a reference.
  mutating func close(_ document: inout Document) {
    for edit in edits {
      document.normalize(edit.range, to: edit.bytes.span, because: edit.rule.reason)
    }
    edits.removeAll(keepingCapacity: true)
    ampersands.removeAll(keepingCapacity: true)
    tail.removeAll(keepingCapacity: true)
  }

  /// Adds bytes to the end of the result.
  ///
  /// - Returns: the reference that they complete
  mutating func append(
    _ bytes: [UInt8], from range: TextRange, editMark: Int, _ document: inout Document
  ) -> Decoded? {
    for (index, byte) in bytes.enumerated() {
      if byte == 0x26 {
        if ampersands.count == Self.mostOpen { close(&document) }
        let mark = min(editMark, edits.count)
        ampersands.append(Ampersand(offset: tail.count, source: range.lowerBound, editMark: mark))
        tail.append(byte)
      } else if byte == 0x3B, index == bytes.count - 1, let scalar = namedBySegment() {
        return take(scalar, upTo: range.upperBound)
      } else if let last = ampersands.last {
        let isOpen = Self.continues(byte) && tail.count - last.offset < Self.longestReference
        if isOpen { tail.append(byte) } else { close(&document) }
      }
    }
    return nil
  }

  /// Adds a byte that stands in the text if a reference may go on with it.
  mutating func extend(by byte: UInt8) -> Bool {
    guard let last = ampersands.last, Self.continues(byte) else { return false }
    guard tail.count - last.offset < Self.longestReference else { return false }
    tail.append(byte)
    return true
  }

  private func namedBySegment() -> UInt32? {
    ampersands.last.flatMap { Reference.scalar(of: tail[($0.offset + 1)...]) }
  }

  private mutating func take(_ scalar: UInt32, upTo end: Int) -> Decoded? {
    guard let last = ampersands.popLast() else { return nil }
    edits.removeLast(edits.count - last.editMark)
    tail.removeLast(tail.count - last.offset)
    return Decoded(range: last.source..<end, scalar: scalar)
  }

  /// The reference without a semicolon that ends where other bytes follow, if one clearly does.
  mutating func ended(before following: [UInt8], at end: Int, in text: Text) -> Decoded? {
    guard let last = ampersands.last, last.offset + 2 < tail.count,
      Reference.canEnd(before: following),
      let scalar = Reference.scalarWithoutSemicolon(of: tail[(last.offset + 1)...]),
      !Reference.isInAddress(last.source, of: text)
    else { return nil }
    return take(scalar, upTo: end)
  }

  private static func continues(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x23: true
    default: false
    }
  }
}
