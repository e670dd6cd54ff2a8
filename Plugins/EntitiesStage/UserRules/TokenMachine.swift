/// Runs rules over tokens.
///
/// All ways through a rule are followed at once, so that the time is bounded by the tokens times the
/// rule's steps. Of the matches at one place the longest counts.
struct TokenMachine: Sendable {
  /// One way through the rule: the step where it stands, and the marked part so far.
  private struct Way {
    var step: Int
    var spanStart: Int32 = -1
    var spanEnd: Int32 = -1
  }

  private var ways: [Way] = []
  private var nextWays: [Way] = []
  /// For each step the round in which a way came to it last.
  private var rounds: [UInt32] = []
  private var round: UInt32 = 0
  private var waiting: [Way] = []

  /// The tokens of the longest match from a token on, and its marked part.
  mutating func match(
    _ program: TokenProgram, from start: Int, count: Int,
    passes: (TokenTest, Int) -> Bool
  ) -> (tokens: Range<Int>, span: Range<Int>)? {
    if rounds.count < program.steps.count {
      rounds = Array(repeating: 0, count: program.steps.count)
      round = 0
    }
    var found: (tokens: Range<Int>, span: Range<Int>)?
    ways.removeAll(keepingCapacity: true)
    beginRound()
    follow(Way(step: 0), program, at: start, start, &found)
    swap(&ways, &nextWays)
    var at = start
    while !ways.isEmpty, at < min(count, start + TokenProgram.longest) {
      nextWays.removeAll(keepingCapacity: true)
      beginRound()
      for way in ways {
        guard case .take(let test) = program.steps[way.step], passes(test, at) else { continue }
        var next = way
        next.step += 1
        follow(next, program, at: at + 1, start, &found)
      }
      swap(&ways, &nextWays)
      at += 1
    }
    nextWays.removeAll(keepingCapacity: true)
    return found
  }

  private mutating func beginRound() {
    if round == .max {
      for index in rounds.indices { rounds[index] = 0 }
      round = 0
    }
    round += 1
  }

  /// Follows the steps that take no token, and notes where tokens are taken next.
  private mutating func follow(
    _ way: Way, _ program: TokenProgram, at: Int, _ start: Int,
    _ found: inout (tokens: Range<Int>, span: Range<Int>)?
  ) {
    waiting.append(way)
    while var way = waiting.popLast() {
      if rounds[way.step] == round { continue }
      rounds[way.step] = round
      switch program.steps[way.step] {
      case .take: nextWays.append(way)
      case .jump(let step):
        way.step = step
        waiting.append(way)
      case .fork(let first, let second):
        var other = way
        other.step = second
        way.step = first
        waiting.append(other)
        waiting.append(way)
      case .spanStart:
        way.spanStart = Int32(at)
        way.step += 1
        waiting.append(way)
      case .spanEnd:
        way.spanEnd = Int32(at)
        way.step += 1
        waiting.append(way)
      case .done:
        guard at > start, at > found?.tokens.upperBound ?? 0 else { continue }
        let span = way.spanEnd > way.spanStart && way.spanStart >= 0
        found = (
          start..<at, span ? Int(way.spanStart)..<Int(way.spanEnd) : start..<at
        )
      }
    }
  }
}
