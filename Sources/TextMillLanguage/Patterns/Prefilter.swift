/// Skips to the next place where a match may begin, many bytes at a time.
struct Prefilter: Sendable {
  /// The bytes that a match may begin with; the same one may be there more than once.
  private var first: (UInt8, UInt8, UInt8)
  /// A byte that every match has at `distance` bytes from its start; none if that is 0.
  private var later: UInt8 = 0
  private var distance = 0

  /// A filter for the matches of `program`; nil if too many bytes may begin one.
  init?(_ node: PatternNode, _ program: Program) {
    guard !node.matchesEmpty, let bytes = Self.firstBytes(of: program), !bytes.isEmpty else {
      return nil
    }
    first = (bytes[0], bytes[bytes.count / 2], bytes[bytes.count - 1])
    let literal = Self.literalPrefix(of: node)
    if literal.count > 1 {
      distance = min(literal.count - 1, 15)
      later = literal[distance]
    }
  }

  /// The first position from `start` on where a match may begin; nil if there is none.
  func next(in text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    let position = Self.skip(
      text, from: start, to: end, first: first, later: later, distance: distance)
    return position < end ? position : nil
  }

  /// At most three bytes with which alone a match can begin.
  private static func firstBytes(of program: Program) -> [UInt8]? {
    var seen = Set<UInt32>()
    var waiting = [program.start]
    var bytes = Set<UInt8>()
    while let index = waiting.popLast() {
      guard seen.insert(index).inserted else { continue }
      let instruction = program.instructions[Int(index)]
      switch instruction.kind {
      case .split: waiting += [instruction.next, instruction.other]
      case .look, .save: waiting.append(instruction.next)
      case .match: return nil
      case .bytes: bytes.formUnion(instruction.lower...instruction.upper)
      case .table:
        for edge in program.edges[Int(instruction.next)...].prefix(Int(instruction.other)) {
          bytes.formUnion(edge.lower...edge.upper)
        }
      }
      if bytes.count > 3 { return nil }
    }
    return bytes.sorted()
  }

  /// The bytes that every match begins with, as far as the pattern shows them plainly.
  private static func literalPrefix(of node: PatternNode) -> [UInt8] {
    switch node {
    case .set(let set):
      guard set.ranges.count == 1, let range = set.ranges.first, range.lower == range.upper,
        let scalar = Unicode.Scalar(range.lower)
      else { return [] }
      return Array(String(scalar).utf8)
    case .group(let inner, _): return literalPrefix(of: inner)
    case .sequence(let nodes):
      var bytes: [UInt8] = []
      for node in nodes {
        if case .look = node { continue }
        guard case .set = node else {
          return bytes.isEmpty ? literalPrefix(of: node) : bytes
        }
        let next = literalPrefix(of: node)
        if next.isEmpty { return bytes }
        bytes += next
      }
      return bytes
    default: return []
    }
  }
}

@safe
extension Prefilter {
  /// The first position before `end` with one of `first` there and `later` at `distance` from it.
  private static func skip(
    _ text: Span<UInt8>, from start: Int, to end: Int, first: (UInt8, UInt8, UInt8), later: UInt8,
    distance: Int
  ) -> Int {
    precondition(start >= 0 && start <= end && end <= text.count && distance < 16)
    var position = start
    let (a, b, c) = (
      SIMD16(repeating: first.0), SIMD16(repeating: first.1), SIMD16(repeating: first.2)
    )
    let last = SIMD16(repeating: later)
    // Invariant: both loads end before `end`, which is in the text.
    return unsafe text.withUnsafeBytes { bytes in
      while position + 16 + distance <= end {
        let block = unsafe bytes.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
        var mask = (block .== a) .| (block .== b) .| (block .== c)
        if distance > 0 {
          let ahead = unsafe bytes.loadUnaligned(
            fromByteOffset: position + distance, as: SIMD16<UInt8>.self)
          mask .&= ahead .== last
        }
        let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return position + words[0].trailingZeroBitCount / 8 }
        if words[1] != 0 { return position + 8 + words[1].trailingZeroBitCount / 8 }
        position += 16
      }
      while position + distance < end {
        let byte = unsafe bytes[position]
        if byte == first.0 || byte == first.1 || byte == first.2 {
          if unsafe distance == 0 || bytes[position + distance] == later { return position }
        }
        position += 1
      }
      return end
    }
  }
}
