import Synchronization

/// Many patterns, searched for in one pass over a text.
///
/// The syntax is that of `Pattern`. A set says which patterns match, not where.
public struct PatternSet: Sendable {
  /// How many patterns there are.
  public let count: Int
  let core: PatternSetCore

  /// Compiles `patterns`.
  ///
  /// - Parameters:
  ///   - patterns: The patterns; their positions here are their numbers.
  ///   - ignoringCase: Whether each starts as if `(?i)` came first.
  /// - Throws: `PatternSetError`, with the number of the first pattern that is at fault.
  public init(_ patterns: [String], ignoringCase: Bool = false) throws(PatternSetError) {
    count = patterns.count
    core = try PatternSetCore(patterns, ignoringCase: ignoringCase)
  }

  /// An object to search with, which keeps what it learns about texts for the next one.
  public func matcher() -> PatternSetMatcher { PatternSetMatcher(core) }
}

/// What the copies of a set share.
final class PatternSetCore: Sendable {
  /// The patterns that can only match where a text begins, apart, because a text has decided about
  /// them after a few bytes.
  let anchored: Program?
  let unanchored: Program?
  let surroundings: Surroundings
  /// The lowest number of a pattern in `unanchored`.
  let lowestUnanchored: Int
  private let idle = Mutex<[PatternSetScratch]>([])

  init(_ patterns: [String], ignoringCase: Bool) throws(PatternSetError) {
    var nodes: [(node: PatternNode, index: Int, length: Int)] = []
    for (index, source) in patterns.enumerated() {
      do throws(PatternError) {
        var parser = PatternParser(source, ignoringCase: ignoringCase)
        nodes.append((try parser.parse(), index, source.utf8.count))
      } catch {
        throw PatternSetError(index: index, error: error)
      }
    }
    let loose = nodes.filter { !$0.node.isAnchored }
    anchored = try Self.program(nodes.filter { $0.node.isAnchored })
    unanchored = try Self.program(loose)
    lowestUnanchored = loose.first?.index ?? Int.max
    surroundings = Surroundings(
      words: nodes.contains { $0.node.hasLook(where: \.concernsWords) })
  }

  private static func program(
    _ nodes: [(node: PatternNode, index: Int, length: Int)]
  ) throws(PatternSetError) -> Program? {
    var compiler = ProgramCompiler(backwards: false)
    var starts: [UInt32] = []
    for (node, index, length) in nodes {
      do throws(PatternError) {
        starts.append(try compiler.append(node, index: index, sourceLength: length))
      } catch {
        throw PatternSetError(index: index, error: error)
      }
    }
    if starts.isEmpty { return nil }
    let words = nodes.contains { $0.node.hasLook(where: \.concernsWords) }
    do throws(PatternError) {
      return try compiler.program(starts: starts, tracksWords: words, tracksScalars: words)
    } catch {
      throw PatternSetError(index: 0, error: error)
    }
  }

  func borrow() -> PatternSetScratch {
    idle.withLock { $0.popLast() }
      ?? PatternSetScratch(self, limit: PatternSetScratch.defaultLimit)
  }

  func giveBack(_ scratch: PatternSetScratch) { idle.withLock { $0.append(scratch) } }
}

/// The automata of one set matcher; unchecked for the reason given at `PatternScratch`.
final class PatternSetScratch: @unchecked Sendable {
  /// How many bytes of states each of the two automata may keep.
  static let defaultLimit = 4 << 20

  let anchored: LazyDFA?
  let unanchored: LazyDFA?

  init(_ core: PatternSetCore, limit: Int) {
    anchored = core.anchored.map { LazyDFA($0, kind: .everyPattern, limit: limit) }
    unanchored = core.unanchored.map { LazyDFA($0, kind: .everyPattern, limit: limit) }
  }
}
