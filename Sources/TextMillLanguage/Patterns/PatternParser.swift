/// Reads the text of a pattern into nodes, and says exactly where it cannot.
///
/// This file has the skeleton: choices, sequences and repetitions. Groups, bracketed classes and
/// escapes are in files of their own.
struct PatternParser {
  /// The switches that `(?ims)` and the like set for the rest of a group.
  struct Flags {
    var ignoresCase = false
    var multiline = false
    var dotMatchesNewline = false
    var extended = false
  }

  /// One part of a sequence.
  struct Atom {
    var node: PatternNode
    var isRepeatable = true
  }

  static let greatestDepth = 100
  static let greatestRepetition = 1000

  let bytes: [UInt8]
  var position = 0
  var flags = Flags()
  var depth = 0
  /// The names of the groups opened so far, nil for those without a name.
  var groupNames: [String?] = []

  init(_ source: String, ignoringCase: Bool) {
    bytes = Array(source.utf8)
    flags.ignoresCase = ignoringCase
  }

  /// The whole pattern.
  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try choice()
    if position < bytes.count {
      throw failure(
        at: position, length: 1, "“)” closes no group", hint: "for the character write \\)")
    }
    return node
  }

  /// Alternatives up to the end of the group or the pattern.
  mutating func choice() throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.greatestDepth {
      throw failure(
        at: position, length: 0, "groups are nested more than \(Self.greatestDepth) deep")
    }
    var branches = [try sequence()]
    while take(UInt8(ascii: "|")) { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    while true {
      skipExtendedBlanks()
      guard let byte = peek(), byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") else { break }
      let atom = try self.atom()
      skipExtendedBlanks()
      nodes.append(try repetition(of: atom))
    }
    return .joined(nodes)
  }

  private mutating func atom() throws(PatternError) -> Atom {
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "("): return try group()
    case UInt8(ascii: "["): return Atom(node: .set(try bracketedClass()))
    case UInt8(ascii: "\\"): return Atom(node: try escape())
    case UInt8(ascii: "."):
      position += 1
      return Atom(node: .set(flags.dotMatchesNewline ? .all : UnicodeClasses.notNewline))
    case UInt8(ascii: "^"):
      position += 1
      return Atom(node: .look(flags.multiline ? .lineStart : .textStart))
    case UInt8(ascii: "$"):
      position += 1
      return Atom(node: .look(flags.multiline ? .lineEnd : .textEnd))
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
      let sign = Character(Unicode.Scalar(bytes[position]))
      throw failure(
        at: start, length: 1, "“\(sign)” has nothing to repeat",
        hint: "for the character write \\\(sign)")
    default: return Atom(node: .set(caseClosure(of: scalar())))
    }
  }

  private mutating func repetition(of atom: Atom) throws(PatternError) -> PatternNode {
    let start = position
    guard let bounds = try repetitionBounds() else { return atom.node }
    guard atom.isRepeatable else {
      throw failure(at: start, length: position - start, "flags cannot be repeated")
    }
    let greedy = !take(UInt8(ascii: "?"))
    if peek() == UInt8(ascii: "+") {
      throw failure(
        at: position, length: 1, "possessive repetitions are not supported",
        hint: "leave the “+” out: no pattern backtracks here")
    }
    if let byte = peek(), isRepetitionSign(byte) {
      throw failure(
        at: position, length: 1, "a repetition cannot be repeated",
        hint: "put the first one in a group, as in (?:a+)*")
    }
    if case .empty = atom.node { return .empty }
    return .repetition(atom.node, least: bounds.least, most: bounds.most, greedy: greedy)
  }

  private func isRepetitionSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: "{")
  }

  private mutating func repetitionBounds() throws(PatternError) -> (least: Int, most: Int?)? {
    if take(UInt8(ascii: "*")) { return (0, nil) }
    if take(UInt8(ascii: "+")) { return (1, nil) }
    if take(UInt8(ascii: "?")) { return (0, 1) }
    let start = position
    guard take(UInt8(ascii: "{")) else { return nil }
    let least = number()
    var most = least
    if take(UInt8(ascii: ",")) { most = number() }
    guard let least, take(UInt8(ascii: "}")) else {
      throw failure(
        at: start, length: max(1, position - start), "“{” begins no repetition",
        hint: "write {2}, {2,} or {2,5}, or \\{ for the character")
    }
    if max(least, most ?? 0) > Self.greatestRepetition {
      throw failure(
        at: start, length: position - start,
        "a repetition of more than \(Self.greatestRepetition) times")
    }
    if let most, most < least {
      throw failure(
        at: start, length: position - start, "the repetition's bounds are in the wrong order",
        hint: "write {\(most),\(least)}")
    }
    return (least, most)
  }

  /// A decimal number; nil where there is none.
  ///
  /// Greater ones than a repetition may have are cut.
  private mutating func number() -> Int? {
    var value: Int?
    while let byte = peek(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      value = min((value ?? 0) * 10 + Int(byte - UInt8(ascii: "0")), Self.greatestRepetition + 1)
      position += 1
    }
    return value
  }
}
