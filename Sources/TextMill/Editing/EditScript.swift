/// The shortest way to make one list of another by Myers' algorithm, if it is a short one.
///
/// E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
struct EditScript {
  /// Elements that go, and those that come in their place.
  struct Step: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// Time and memory grow with the number of elements that go or come: more than so many are not
  /// looked for.
  private static let longest = 300

  /// In order; `nil` if the lists have too little in common.
  let steps: [Step]?

  init(from old: [Int], to new: [Int]) {
    let limit = min(old.count + new.count, Self.longest)
    // On each diagonal, how far one gets: from below the first to above the last one.
    let middle = limit + 1
    var reached = Array(repeating: 0, count: 2 * middle + 1)
    var history: [[Int]] = []
    for cost in 0...limit {
      history.append(reached)
      for diagonal in stride(from: -cost, through: cost, by: 2) {
        let at = middle + diagonal
        var x =
          Self.comes(diagonal, cost, reached, middle) ? reached[at + 1] : reached[at - 1] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        reached[at] = x
        if x >= old.count, x - diagonal >= new.count {
          steps = Self.steps(history, middle, end: (old.count, new.count))
          return
        }
      }
    }
    steps = nil
  }

  /// Whether the best way to a diagonal takes a new element, not an old one away.
  private static func comes(
    _ diagonal: Int, _ cost: Int, _ reached: [Int], _ middle: Int
  ) -> Bool {
    let at = middle + diagonal
    return diagonal == -cost || (diagonal != cost && reached[at - 1] < reached[at + 1])
  }

  /// Goes back from the end to the start.
  private static func steps(
    _ history: [[Int]], _ middle: Int, end: (x: Int, y: Int)
  ) -> [Step] {
    var steps: [Step] = []
    var (x, y) = end
    for cost in stride(from: history.count - 1, to: 0, by: -1) {
      let reached = history[cost]
      let diagonal = x - y
      let comes = comes(diagonal, cost, reached, middle)
      let before = comes ? diagonal + 1 : diagonal - 1
      let (fromX, fromY) = (reached[middle + before], reached[middle + before] - before)
      let (toX, toY) = comes ? (fromX, fromY + 1) : (fromX + 1, fromY)
      if let last = steps.last, last.old.lowerBound == toX, last.new.lowerBound == toY {
        steps[steps.count - 1] = Step(
          old: fromX..<last.old.upperBound, new: fromY..<last.new.upperBound)
      } else {
        steps.append(Step(old: fromX..<toX, new: fromY..<toY))
      }
      (x, y) = (fromX, fromY)
    }
    return steps.reversed()
  }
}
