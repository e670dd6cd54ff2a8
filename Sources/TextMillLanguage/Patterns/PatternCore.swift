import Synchronization

/// What the copies of a pattern share: its programs, and the scratch space that is not in use.
final class PatternCore: Sendable {
  /// The greatest product of a program's length and its number of groups.
  private static let greatestCaptureSize = 4_000_000

  let forwards: Program
  let surroundings: Surroundings
  let prefilter: Prefilter?
  let isAnchored: Bool
  let groupCount: Int
  private let node: PatternNode
  /// Made when a match is first found: only then its start is looked for.
  ///
  /// Classes of Unicode are large when read backwards, and most patterns match nothing in most texts.
  private let madeBackwards = Mutex<Program?>(nil)
  private let idle = Mutex<[PatternScratch]>([])

  init(_ node: PatternNode, sourceLength: Int, groupCount: Int) throws(PatternError) {
    let words = node.hasLook(where: \.concernsWords)
    var compiler = ProgramCompiler(backwards: false)
    let start = try compiler.append(node, index: 0, sourceLength: sourceLength)
    forwards = try compiler.program(
      starts: [start], tracksWords: words, tracksScalars: words || node.matchesEmpty)
    // Each thread that reads captures has a pair of positions for every group.
    if forwards.instructions.count * groupCount > Self.greatestCaptureSize {
      throw PatternError(
        offset: 0, length: sourceLength, message: "the pattern has too many groups for its size",
        hint: "write (?:…) for groups whose text is not needed")
    }
    self.node = node
    surroundings = Surroundings(words: words)
    isAnchored = node.isAnchored
    prefilter = isAnchored ? nil : Prefilter(node, forwards)
    self.groupCount = groupCount
  }

  /// The program that reads from the end of a match to its start.
  var backwards: Program {
    madeBackwards.withLock { made in
      if let made { return made }
      let program = Self.backwards(node)
      made = program
      return program
    }
  }

  private static func backwards(_ node: PatternNode) -> Program {
    let words = node.hasLook(where: \.concernsWords)
    // What is small enough to be read forwards is so backwards, too: nothing is refused here.
    var compiler = ProgramCompiler(backwards: true, greatestSize: .max)
    do throws(PatternError) {
      let end = try compiler.append(node, index: 0, sourceLength: 0)
      return try compiler.program(starts: [end], tracksWords: words, tracksScalars: words)
    } catch {
      fatalError("a program without a limit was refused: \(error)")
    }
  }

  func borrow() -> PatternScratch {
    idle.withLock { $0.popLast() } ?? PatternScratch(self, limit: PatternScratch.defaultLimit)
  }

  func giveBack(_ scratch: PatternScratch) { idle.withLock { $0.append(scratch) } }
}

/// The automata of one matcher, with the states they have come to know.
///
/// Unchecked, because the type is not safe to share: the pool hands each object to one matcher at
/// a time, and no matcher leaves its thread.
final class PatternScratch: @unchecked Sendable {
  /// How many bytes of states each of the two automata may keep.
  static let defaultLimit = 2 << 20

  let forwards: LazyDFA
  private(set) lazy var backwards = LazyDFA(core.backwards, kind: .longest, limit: limit)
  let captures: CaptureReader

  /// Not owned: the core owns its scratches.
  private unowned let core: PatternCore
  private let limit: Int

  init(_ core: PatternCore, limit: Int) {
    self.core = core
    self.limit = limit
    forwards = LazyDFA(
      core.forwards, kind: .leftmostFirst, limit: limit, stopsWhenFresh: core.prefilter != nil)
    captures = CaptureReader(core.forwards, groupCount: core.groupCount)
  }
}
