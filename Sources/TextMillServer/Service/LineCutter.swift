import TextMillFormats

/// Cuts a stream of JSON Lines into pieces of whole lines, holding at most one line and a piece.
struct LineCutter {
  /// What was cut off.
  enum Piece: Equatable {
    /// Whole lines, the first with its number.
    case lines([UInt8], first: Int)
    /// A line that is longer than any may be, by its number.
    case tooLong(Int)
  }

  private let limit: Int
  private var rest: [UInt8] = []
  private var line = 1
  private var isSkipping = false

  /// Cuts lines of up to `limit` bytes.
  init(limit: Int) {
    self.limit = limit
  }

  /// Takes bytes; gives the lines that end in them.
  mutating func take(_ bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var bytes = bytes[...]
    if isSkipping {
      guard let end = bytes.firstIndex(of: 0x0A) else { return [] }
      pieces.append(endSkipping())
      bytes = bytes[(end + 1)...]
    }
    if let last = bytes.lastIndex(of: 0x0A) {
      let lines = unmarked(rest + bytes[...last])
      pieces.append(.lines(lines, first: line))
      line += lines.count { $0 == 0x0A }
      rest = []
      bytes = bytes[(last + 1)...]
    }
    rest += bytes
    // A line's end may be two bytes.
    if rest.count > limit + 1 {
      rest = []
      isSkipping = true
    }
    return pieces
  }

  /// What is left at the stream's end: a line without an end.
  mutating func finish() -> [Piece] {
    if isSkipping { return [endSkipping()] }
    return rest.isEmpty ? [] : [.lines(unmarked(rest), first: line)]
  }

  /// A byte order mark before the first line is none of its bytes.
  private func unmarked(_ lines: [UInt8]) -> [UInt8] {
    line == 1 ? ByteOrderMark.removed(from: lines) : lines
  }

  private mutating func endSkipping() -> Piece {
    isSkipping = false
    line += 1
    return .tooLong(line - 1)
  }
}
