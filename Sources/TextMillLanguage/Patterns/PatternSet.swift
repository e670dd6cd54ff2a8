import Synchronization

/// Many patterns, searched for in one pass over a text.
///
/// The syntax is that of `Pattern`. A set says which patterns match, not where.
///
/// Most patterns cannot match without certain words. A text is cut into words quickly, and only the
/// patterns whose words it has are searched for; they are compiled when that happens first.
public struct PatternSet: Sendable {
  /// How many patterns there are.
  public let count: Int
  let core: PatternSetCore

  /// Compiles `patterns`.
  ///
  /// - Parameters:
  ///   - patterns: The patterns; their positions here are their numbers.
  ///   - ignoringCase: Whether each starts as if `(?i)` came first.
  ///   - longest: The length in bytes of the longest range that each is to be searched for in; none
  ///     where there are no limits.
  /// - Throws: `PatternSetError`, with the number of the first pattern that is at fault.
  public init(
    _ patterns: [String], ignoringCase: Bool = false, longest: [Int] = []
  ) throws(PatternSetError) {
    precondition(longest.isEmpty || longest.count == patterns.count, "a limit for each pattern")
    count = patterns.count
    core = try PatternSetCore(patterns, ignoringCase: ignoringCase, longest: longest)
  }

  /// An object to search with, which keeps what it learns about texts for the next one.
  public func matcher() -> PatternSetMatcher { PatternSetMatcher(core) }
}

/// What the copies of a set share.
final class PatternSetCore: Sendable {
  let sources: [PatternSource]
  /// The longest ranges, in bytes, that the patterns are searched for in; none without limits.
  let longest: [Int]
  let longestOfAll: Int
  /// Says where most of the patterns may match.
  let screen: PatternScreen
  /// Whether the screen knows all patterns.
  let isWhollyScreened: Bool
  /// The patterns that the screen does not know.
  let unscreened: PatternUnion
  private let whole = Mutex<PatternUnion?>(nil)
  private let programs: Mutex<[Program?]>
  private let idle = Mutex<[PatternSetScratch]>([])

  init(
    _ patterns: [String], ignoringCase: Bool, longest: [Int]
  ) throws(PatternSetError) {
    self.longest = longest
    longestOfAll = longest.max() ?? Int.max
    var sources: [PatternSource] = []
    sources.reserveCapacity(patterns.count)
    for (index, pattern) in patterns.enumerated() {
      do throws(PatternError) {
        sources.append(try PatternSource(pattern, index: index, ignoringCase: ignoringCase))
      } catch {
        throw PatternSetError(index: index, error: error)
      }
    }
    let factors = ScreenFactor.admissible(sources.map { ScreenFactor($0.node) })
    self.sources = sources
    screen = PatternScreen(factors)
    isWhollyScreened = factors.allSatisfy { $0 != nil }
    unscreened = PatternUnion(checked: zip(sources, factors).filter { $1 == nil }.map { $0.0 })
    programs = Mutex(Array(repeating: nil, count: sources.count))
  }

  /// Whether a pattern is to be searched for in ranges of a length in bytes.
  func applies(_ pattern: Int, to length: Int) -> Bool {
    longest.isEmpty || length <= longest[pattern]
  }

  /// The program of one pattern.
  func program(_ index: Int) -> Program {
    if let known = programs.withLock({ $0[index] }) { return known }
    let program = sources[index].program()
    programs.withLock { $0[index] = program }
    return program
  }

  /// All patterns together, for texts that the screen says nothing about.
  func everything() -> PatternUnion {
    if let known = whole.withLock({ $0 }) { return known }
    let union = PatternUnion(checked: sources)
    whole.withLock { $0 = union }
    return union
  }

  func borrow() -> PatternSetScratch {
    idle.withLock { $0.popLast() }
      ?? PatternSetScratch(self, limit: UnionAutomata.defaultLimit)
  }

  func giveBack(_ scratch: PatternSetScratch) { idle.withLock { $0.append(scratch) } }
}
