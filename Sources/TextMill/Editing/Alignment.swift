/// Which bytes of a text come from which bytes of its source.
///
/// A list of the pieces that were kept unchanged, in order in both texts. What lies between two
/// pieces was removed (if it is in the source) or written by an edit (if it is in the text).
public struct Alignment: Sendable, Hashable {
  /// A run of bytes that are equal in the text and in its source.
  public struct Segment: Sendable, Hashable {
    // 32 bits each: a text can have millions of runs, and none is longer than 4 GiB.
    private var currentStart: UInt32
    private var sourceStart: UInt32
    private var count: UInt32

    /// A run of equal bytes; offsets and length must fit in 32 bits.
    public init(current: Int, source: Int, length: Int) {
      currentStart = UInt32(current)
      sourceStart = UInt32(source)
      count = UInt32(length)
    }

    /// Where it begins in the text, in UTF-8 bytes.
    public var current: Int { Int(currentStart) }
    /// Where it begins in the source, in UTF-8 bytes.
    public var source: Int { Int(sourceStart) }
    /// How long it is, in UTF-8 bytes; at least 1.
    public internal(set) var length: Int {
      get { Int(count) }
      set { count = UInt32(newValue) }
    }
  }

  /// The kept pieces in order, or `nil` while the text is its source.
  private(set) var kept: [Segment]?
  /// The length of the text in UTF-8 bytes.
  public private(set) var currentLength: Int
  /// The length of the source in UTF-8 bytes.
  public let sourceLength: Int
  /// The part of the source that the text comes from; all of it, unless the text is a part of another.
  private var sourceBounds: TextRange

  /// The alignment of a text that equals its source: no storage, no cost.
  public init(identityOfLength length: Int) {
    currentLength = length
    sourceLength = length
    sourceBounds = 0..<length
  }

  /// The alignment of a text that is its source without the first `prefix` bytes, such as a byte
  /// order mark.
  package init(sourceLength: Int, droppingPrefix prefix: Int) {
    self.sourceLength = sourceLength
    sourceBounds = 0..<sourceLength
    currentLength = sourceLength - prefix
    if prefix > 0 {
      kept = currentLength > 0 ? [Segment(current: 0, source: prefix, length: currentLength)] : []
    }
  }

  /// Whether the text is its source, byte for byte.
  public var isIdentity: Bool { kept == nil }

  /// The kept pieces, in order.
  public var segments: [Segment] {
    if let kept { return kept }
    return currentLength == 0 ? [] : [Segment(current: 0, source: 0, length: currentLength)]
  }

  /// Where a range of the text came from.
  ///
  /// Exact where the range's ends were kept; where an end was written by an edit, it moves out to
  /// the whole of what that edit replaced.
  public func sourceRange(of range: TextRange) -> TextRange {
    guard let kept else { return range }
    if range.isEmpty {
      let point = sourceStart(range.lowerBound, in: kept)
      return point..<point
    }
    let start = sourceStart(range.lowerBound, in: kept)
    return start..<Swift.max(start, sourceEnd(range.upperBound, in: kept))
  }

  private func sourceStart(_ offset: Int, in kept: [Segment]) -> Int {
    let index = Self.lastSegment(in: kept, startingAtOrBefore: offset)
    guard index >= 0 else { return sourceBounds.lowerBound }
    let segment = kept[index]
    return segment.source + Swift.min(offset - segment.current, segment.length)
  }

  private func sourceEnd(_ offset: Int, in kept: [Segment]) -> Int {
    let index = Self.lastSegment(in: kept, startingAtOrBefore: offset - 1)
    if index >= 0 {
      let segment = kept[index]
      if offset <= segment.current + segment.length {
        return segment.source + offset - segment.current
      }
    }
    return index + 1 < kept.count ? kept[index + 1].source : sourceBounds.upperBound
  }

  private static func lastSegment(in kept: [Segment], startingAtOrBefore offset: Int) -> Int {
    var (low, high) = (0, kept.count)
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].current <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}

extension Alignment {
  /// The alignment of a part of the text (UTF-8 bytes) to the same source.
  func part(_ range: TextRange) -> Alignment {
    var part = self
    part.sourceBounds = sourceRange(of: range)
    let piece = Segment(current: 0, source: range.lowerBound, length: range.count)
    part.apply(keeping: range.isEmpty ? [] : [piece], newLength: range.count)
    return part
  }

  /// Composes this alignment with the pieces that a set of edits keeps.
  ///
  /// `pieces` say which runs of the present text (their `source`) stand where in the next one
  /// (their `current`), in order. Linear in the pieces and in what they keep of this alignment.
  mutating func apply(keeping pieces: [Segment], newLength: Int) {
    guard let old = kept else {
      // The pieces are the alignment; none touches the next, or they would be one.
      kept = pieces
      currentLength = newLength
      return
    }
    let from = pieces.first?.source ?? 0
    let to = pieces.last.map { $0.source + $0.length } ?? 0
    var first = Swift.max(0, Self.lastSegment(in: old, startingAtOrBefore: from))
    let last = Self.lastSegment(in: old, startingAtOrBefore: to)
    var result: [Segment] = []
    result.reserveCapacity(pieces.count + Swift.max(0, last - first + 1))
    for piece in pieces where piece.length > 0 {
      let end = piece.source + piece.length
      while first < old.count, old[first].current + old[first].length <= piece.source { first += 1 }
      var index = first
      while index < old.count, old[index].current < end {
        let segment = old[index]
        let start = Swift.max(segment.current, piece.source)
        let length = Swift.min(segment.current + segment.length, end) - start
        Self.append(
          Segment(
            current: piece.current + start - piece.source,
            source: segment.source + start - segment.current, length: length),
          to: &result)
        index += 1
      }
    }
    kept = result
    currentLength = newLength
  }

  private static func append(_ segment: Segment, to list: inout [Segment]) {
    if let last = list.last, last.current + last.length == segment.current,
      last.source + last.length == segment.source
    {
      list[list.count - 1].length += segment.length
    } else {
      list.append(segment)
    }
  }
}

extension Alignment {
  /// Where in the text a place of the source is, or would be if it had not been removed: in front of
  /// the first byte that was kept from there on.
  public func currentOffset(ofSource offset: Int) -> Int {
    guard let kept else { return Swift.min(offset, currentLength) }
    for segment in kept where segment.source + segment.length > offset {
      return segment.current + Swift.max(0, offset - segment.source)
    }
    return currentLength
  }
}
