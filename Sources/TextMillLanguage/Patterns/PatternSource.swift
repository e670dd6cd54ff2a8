/// A pattern of a set, parsed and found to be of a size that can be compiled.
struct PatternSource: Sendable {
  let node: PatternNode
  /// Its number in the set.
  let index: Int
  let tracksWords: Bool
  /// Whether it can only match where a text begins.
  let isAnchored: Bool
  private let length: Int

  init(_ source: String, index: Int, ignoringCase: Bool) throws(PatternError) {
    var parser = PatternParser(source, ignoringCase: ignoringCase)
    node = try parser.parse()
    self.index = index
    length = source.utf8.count
    isAnchored = node.isAnchored
    tracksWords = node.hasLook(where: \.concernsWords)
    if node.programSize(upTo: ProgramCompiler.greatestSize) >= ProgramCompiler.greatestSize {
      var compiler = ProgramCompiler(backwards: false)
      _ = try append(to: &compiler)
    }
  }

  /// Compiles the pattern, and returns where it starts.
  func append(to compiler: inout ProgramCompiler) throws(PatternError) -> UInt32 {
    try compiler.append(node, index: index, sourceLength: length)
  }

  /// The pattern's program.
  func program() -> Program { Program(checked: [self]) }
}

extension Program {
  /// The program that runs patterns at once, which are known not to be too large.
  init(checked sources: [PatternSource]) {
    var compiler = ProgramCompiler(backwards: false)
    let tracksWords = sources.contains(where: \.tracksWords)
    do throws(PatternError) {
      var starts: [UInt32] = []
      for source in sources { starts.append(try source.append(to: &compiler)) }
      self = try compiler.program(
        starts: starts, tracksWords: tracksWords, tracksScalars: tracksWords)
    } catch {
      preconditionFailure("a pattern that was checked is too large: \(error)")
    }
  }
}

extension PatternNode {
  /// At least the number of steps that compiling takes, but no more than needed to pass a limit.
  func programSize(upTo limit: Int) -> Int {
    switch self {
    case .empty: return 1
    case .look: return 2
    case .set(let set): return 1 + set.programSize
    case .group(let node, _): return min(limit, 3 + node.programSize(upTo: limit))
    case .sequence(let nodes), .choice(let nodes):
      var sum = 1
      for node in nodes where sum < limit { sum += 1 + node.programSize(upTo: limit) }
      return min(limit, sum)
    case .repetition(let node, let least, let most, _):
      return min(limit, 3 + (2 + node.programSize(upTo: limit)) * max(least + 1, most ?? 0))
    }
  }
}

extension ScalarSet {
  /// At least the number of instructions and edges that read a scalar of the set.
  fileprivate var programSize: Int {
    // The fewer bytes its ends share, the more sequences of up to four bytes a range is cut into.
    ranges.reduce(2) { sum, range in
      if range.upper < 0x80 { return sum + 2 }
      if range.lower >> 6 == range.upper >> 6 { return sum + 8 }
      return sum + (range.lower >> 12 == range.upper >> 12 ? 24 : 72)
    }
  }
}
