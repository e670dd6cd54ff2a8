/// One step of a program.
///
/// Threads wait at `bytes`, `table` and `match`; the rest takes no time.
struct Instruction: Sendable {
  enum Kind: UInt8 {
    /// A byte from `lower` to `upper` leads to `next`.
    case bytes
    /// The edges from index `next` on, `other` of them, say where a byte leads.
    case table
    /// Goes on at `next` and, with less priority, at `other`.
    case split
    /// Goes on at `next` where the assertion with the raw value `lower` holds.
    case look
    /// Notes the position as capture slot `other` and goes on at `next`.
    case save
    /// Pattern `other` has matched.
    case match
  }

  var kind: Kind
  var lower: UInt8 = 0
  var upper: UInt8 = 0
  var next: UInt32 = 0
  var other: UInt32 = 0
}

/// One or several patterns, compiled into instructions that read bytes one at a time.
struct Program: Sendable {
  struct Edge: Sendable {
    var lower: UInt8
    var upper: UInt8
    var target: UInt32
  }

  var instructions: [Instruction]
  var edges: [Edge]
  var start: UInt32
  /// Whether the program reads from the end of the text to its start.
  var backwards: Bool
  /// Whether a search has to know where scalars begin, or which of them are word characters.
  var tracksScalars: Bool
  var tracksWords: Bool

  /// Where `byte` leads from the instruction at `index`; nil for a dead end.
  func target(from instruction: Instruction, by byte: UInt8) -> UInt32? {
    if instruction.kind == .bytes {
      return byte >= instruction.lower && byte <= instruction.upper ? instruction.next : nil
    }
    var low = Int(instruction.next)
    let end = low + Int(instruction.other)
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if edges[middle].upper < byte { low = middle + 1 } else { high = middle }
    }
    return low < end && edges[low].lower <= byte ? edges[low].target : nil
  }
}
