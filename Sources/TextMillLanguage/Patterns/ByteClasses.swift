/// Bytes that no part of a program tells apart, numbered from 0 on.
///
/// A table of states needs one column for each class instead of 256.
struct ByteClasses: Sendable {
  private(set) var classOfByte: [UInt8] = []
  private(set) var count = 0

  init(_ program: Program) {
    var begins = [Bool](repeating: false, count: 257)
    func cut(_ lower: UInt8, _ upper: UInt8) {
      begins[Int(lower)] = true
      begins[Int(upper) + 1] = true
    }
    for instruction in program.instructions where instruction.kind == .bytes {
      cut(instruction.lower, instruction.upper)
    }
    for edge in program.edges { cut(edge.lower, edge.upper) }
    // What follows or precedes a newline is never the same as with another byte.
    cut(0x0A, 0x0A)
    if program.tracksScalars {
      for lead: UInt8 in [0x80, 0xC0, 0xC2, 0xE0, 0xF0, 0xF5] { begins[Int(lead)] = true }
    }
    if program.tracksWords {
      let automaton: ByteAutomaton = program.backwards ? .wordBackwards : .word
      for node in automaton.nodes {
        for edge in node { cut(edge.lower, edge.upper) }
      }
    }
    var current = 0
    for byte in 0..<256 {
      if begins[byte], byte > 0 { current += 1 }
      classOfByte.append(UInt8(current))
    }
    count = current + 1
  }
}
