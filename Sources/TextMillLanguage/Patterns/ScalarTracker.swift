/// Follows the bytes of a text scalar by scalar and says which are word characters.
///
/// A search may stand between two bytes of a scalar, so that what follows a position, which `\b`
/// asks for, shows only up to four bytes later. Until then it carries the tracker's state along.
struct ScalarTracker: Sendable {
  /// A place in a scalar: how many bytes were read and are missing, and the node reached.
  struct State: Hashable, Sendable {
    /// Between two scalars.
    static let boundary = State(bits: 0)
    private static let noNode: UInt32 = 0xFFFF

    var bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    init(node: Int32?, read: Int, missing: Int) {
      let node = node.map { UInt32(truncatingIfNeeded: $0) & 0xFFFF } ?? Self.noNode
      bits = node | UInt32(read) << 16 | UInt32(missing) << 20
    }

    var read: Int { Int(bits >> 16 & 0xF) }
    var missing: Int { Int(bits >> 20) }
    var node: Int32? { bits & 0xFFFF == Self.noNode ? nil : Int32(bits & 0xFFFF) }
  }

  /// What a byte has shown.
  struct Outcome {
    var state: State
    /// Whether the scalar that threads wait for is a word character; nil while it is unknown.
    var pending: Bool?
    /// Whether the scalar that ends here, when one does, is a word character.
    var completed: Bool
  }

  let automaton: ByteAutomaton
  let backwards: Bool

  init(words: Bool, backwards: Bool) {
    automaton = words ? (backwards ? .wordBackwards : .word) : ByteAutomaton()
    self.backwards = backwards
  }

  /// Reads one more byte.
  ///
  /// What is no UTF-8 counts as a character that is in no word.
  func advance(_ state: State, by byte: UInt8) -> Outcome {
    if state == .boundary { return begin(byte) }
    let isContinuation = byte & 0xC0 == 0x80
    if backwards { return advanceBackwards(state, by: byte, isContinuation: isContinuation) }
    guard isContinuation else { return interrupted(by: byte) }
    let target = target(from: state.node, by: byte)
    if state.missing == 1 { return ended(target == ByteAutomaton.Edge.done) }
    return inside(
      State(node: inner(target), read: state.read + 1, missing: state.missing - 1))
  }

  private func begin(_ byte: UInt8) -> Outcome {
    let target = target(from: automaton.root, by: byte)
    if byte < 0x80 { return ended(target == ByteAutomaton.Edge.done) }
    let missing = length(lead: byte) - 1
    if backwards ? byte >= 0xC0 : missing < 1 { return ended(false) }
    return inside(State(node: inner(target), read: 1, missing: backwards ? 0 : missing))
  }

  private func advanceBackwards(
    _ state: State, by byte: UInt8, isContinuation: Bool
  ) -> Outcome {
    if byte < 0x80 { return interrupted(by: byte) }
    let target = target(from: state.node, by: byte)
    if isContinuation, state.read < 3 {
      return inside(State(node: inner(target), read: state.read + 1, missing: 0))
    }
    let isWhole = !isContinuation && length(lead: byte) == state.read + 1
    return ended(isWhole && target == ByteAutomaton.Edge.done)
  }

  private func interrupted(by byte: UInt8) -> Outcome {
    var outcome = begin(byte)
    outcome.pending = false
    return outcome
  }

  private func inside(_ state: State) -> Outcome {
    Outcome(state: state, pending: nil, completed: false)
  }

  private func ended(_ isWord: Bool) -> Outcome {
    Outcome(state: .boundary, pending: isWord, completed: isWord)
  }

  private func target(from node: Int32?, by byte: UInt8) -> Int32? {
    node.flatMap { automaton.target(from: $0, by: byte) }
  }

  private func inner(_ target: Int32?) -> Int32? {
    target == ByteAutomaton.Edge.done ? nil : target
  }

  /// The length in bytes of the scalar that begins with `lead`; 0 if none does.
  private func length(lead: UInt8) -> Int {
    switch lead {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}
