import Testing

@testable import TextMillLanguage

/// That automata over bytes accept the scalars of their sets and no others.
@Suite struct ByteAutomatonTests {
  static func accepts(_ automaton: ByteAutomaton, _ bytes: [UInt8]) -> Bool {
    var node = automaton.root
    for byte in bytes {
      guard node >= 0, let next = automaton.target(from: node, by: byte) else { return false }
      node = next
    }
    return node == ByteAutomaton.Edge.done
  }

  static func check(_ set: ScalarSet, _ values: some Sequence<UInt32>) {
    let forwards = ByteAutomaton(set, backwards: false)
    let backwards = ByteAutomaton(set, backwards: true)
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let expected = set.contains(value)
      if accepts(forwards, bytes) != expected || accepts(backwards, bytes.reversed()) != expected {
        Issue.record("U+\(String(value, radix: 16)) should be \(expected)")
      }
    }
  }

  @Test func readsWordCharacters() {
    Self.check(UnicodeClasses.word, stride(from: 0, through: 0x10FFFF, by: 7))
    Self.check(UnicodeClasses.notWord, stride(from: 3, through: 0x10FFFF, by: 41))
  }

  @Test(arguments: 1...6)
  func readsRandomSets(seed: Int) {
    var generator = SeededGenerator(UInt64(seed) &+ 4000)
    let edges: [UInt32] = [
      0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x3FFFF,
      0x40000, 0x10FFFF,
    ]
    for _ in 0..<25 {
      var ends: [UInt32] = []
      for _ in 0..<Int.random(in: 1..<5, using: &generator) {
        let base = edges.randomElement(using: &generator) ?? 0
        ends += [base, min(0x10FFFF, base + UInt32.random(in: 0..<5000, using: &generator))]
      }
      let ranges = stride(from: 0, to: ends.count, by: 2).map {
        ScalarRange(lower: ends[$0], upper: ends[$0 + 1])
      }
      let set = ScalarSet(ranges)
      let near = (edges + ends).flatMap { [$0 &- 1, $0, $0 + 1, $0 + 63, $0 + 64] }
      Self.check(set, near)
      Self.check(set.inverted, near)
    }
  }
}
