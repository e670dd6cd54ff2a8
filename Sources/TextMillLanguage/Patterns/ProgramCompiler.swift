/// Turns parsed patterns into a program.
///
/// Every part is compiled with the place that follows it already known, hence from the last part
/// to the first: jumps need no patching, loops aside.
struct ProgramCompiler {
  /// A program above this many instructions and edges is refused.
  static let greatestSize = 500_000

  private let greatestSize: Int

  /// Whether the program is to read from the end of the text to its start.
  let backwards: Bool
  private var instructions: [Instruction] = []
  private var edges: [Program.Edge] = []
  private var automata: [ScalarSet: ByteAutomaton] = [:]
  private var effort = 0
  private var sourceLength = 0

  init(backwards: Bool, greatestSize: Int = Self.greatestSize) {
    self.backwards = backwards
    self.greatestSize = greatestSize
  }

  /// Compiles `node` as pattern `index`, and returns where it starts.
  ///
  /// - Throws: `PatternError` when the pattern is too large.
  mutating func append(
    _ node: PatternNode, index: Int, sourceLength: Int
  ) throws(PatternError) -> UInt32 {
    self.sourceLength = sourceLength
    // The limit is for each pattern, not for a set as a whole.
    effort = 0
    let match = try emit(Instruction(kind: .match, other: UInt32(index)))
    return try compile(node, next: match)
  }

  /// The program that runs the patterns that start at `starts`, the first with most priority.
  mutating func program(
    starts: [UInt32], tracksWords: Bool, tracksScalars: Bool
  ) throws(PatternError) -> Program {
    effort = 0
    var start = starts[starts.count - 1]
    for other in starts.dropLast().reversed() {
      start = try emit(Instruction(kind: .split, next: other, other: start))
    }
    return Program(
      instructions: instructions, edges: edges, start: start, backwards: backwards,
      tracksScalars: tracksScalars, tracksWords: tracksWords)
  }

  mutating func compile(_ node: PatternNode, next: UInt32) throws(PatternError) -> UInt32 {
    try spend(1)
    switch node {
    case .empty: return next
    case .set(let set): return try compile(set, next: next)
    case .look(let look):
      let seen = backwards ? look.mirrored : look
      return try emit(Instruction(kind: .look, lower: seen.rawValue, next: next))
    case .sequence(let nodes):
      var entry = next
      for index in nodes.indices {
        let node = nodes[backwards ? index : nodes.count - 1 - index]
        entry = try compile(node, next: entry)
      }
      return entry
    case .choice(let nodes):
      return try compile(choice: nodes.map { Self.parts(of: $0) }, next: next)
    case .repetition(let node, let least, let most, let greedy):
      return try compile(node, least: least, most: most, greedy: greedy, next: next)
    case .group(let node, let index):
      // Captures are read forwards only.
      if backwards { return try compile(node, next: next) }
      let close = try emit(
        Instruction(kind: .save, next: next, other: UInt32(2 * index - 1)))
      let body = try compile(node, next: close)
      return try emit(Instruction(kind: .save, next: body, other: UInt32(2 * index - 2)))
    }
  }

  private mutating func compile(
    _ node: PatternNode, least: Int, most: Int?, greedy: Bool, next: UInt32
  ) throws(PatternError) -> UInt32 {
    var entry = next
    var copies = least
    if let most {
      for _ in 0..<(most - least) {
        entry = try split(try compile(node, next: entry), next, greedy: greedy)
      }
    } else {
      let loop = try emit(Instruction(kind: .split))
      entry = try compile(node, next: loop)
      setSplit(loop, entry, next, greedy: greedy)
      if least > 0 {
        copies -= 1
      } else if node.matchesEmpty {
        // Going round once and then again without a byte would give the exit the wrong priority.
        entry = try split(entry, next, greedy: greedy)
      } else {
        entry = loop
      }
    }
    for _ in 0..<copies { entry = try compile(node, next: entry) }
    return entry
  }

  private mutating func split(
    _ body: UInt32, _ exit: UInt32, greedy: Bool
  ) throws(PatternError) -> UInt32 {
    let index = try emit(Instruction(kind: .split))
    setSplit(index, body, exit, greedy: greedy)
    return index
  }

  private mutating func setSplit(_ index: UInt32, _ body: UInt32, _ exit: UInt32, greedy: Bool) {
    instructions[Int(index)].next = greedy ? body : exit
    instructions[Int(index)].other = greedy ? exit : body
  }

  mutating func compile(_ set: ScalarSet, next: UInt32) throws(PatternError) -> UInt32 {
    let automaton = automaton(for: set)
    let entries = try compile(automaton.nodes[...], next: next)
    return entries[Int(automaton.root)]
  }

  /// Compiles nodes of an automaton, and returns where each starts.
  mutating func compile(
    _ nodes: ArraySlice<[ByteAutomaton.Edge]>, next: UInt32
  ) throws(PatternError) -> [UInt32] {
    var entries: [UInt32] = []
    entries.reserveCapacity(nodes.count)
    for node in nodes {
      if node.count == 1, let edge = node.first {
        let target = edge.target < 0 ? next : entries[Int(edge.target)]
        entries.append(
          try emit(
            Instruction(kind: .bytes, lower: edge.lower, upper: edge.upper, next: target)))
        continue
      }
      entries.append(
        try table(
          node.map { edge in
            let target = edge.target < 0 ? next : entries[Int(edge.target)]
            return Program.Edge(lower: edge.lower, upper: edge.upper, target: target)
          }))
    }
    return entries
  }

  /// An instruction from which bytes lead where sorted edges say.
  mutating func table(_ new: [Program.Edge]) throws(PatternError) -> UInt32 {
    try spend(new.count)
    let first = UInt32(edges.count)
    edges += new
    return try emit(Instruction(kind: .table, next: first, other: UInt32(new.count)))
  }

  mutating func automaton(for set: ScalarSet) -> ByteAutomaton {
    if let known = automata[set] { return known }
    let automaton = ByteAutomaton.shared(set, backwards: backwards)
    automata[set] = automaton
    return automaton
  }

  mutating func emit(_ instruction: Instruction) throws(PatternError) -> UInt32 {
    try spend(1)
    instructions.append(instruction)
    return UInt32(instructions.count - 1)
  }

  private mutating func spend(_ amount: Int) throws(PatternError) {
    effort += amount
    if effort > greatestSize {
      throw PatternError(
        offset: 0, length: sourceLength, message: "the pattern is too large",
        hint: "use smaller bounds in {…}, or fewer of them inside each other")
    }
  }
}
