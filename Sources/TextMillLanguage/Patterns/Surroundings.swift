/// What stands around a position, as assertions see it.
struct Surroundings: Sendable {
  private let preceding: ScalarTracker
  private let following: ScalarTracker
  private let seesWords: Bool

  init(words: Bool) {
    seesWords = words
    preceding = ScalarTracker(words: words, backwards: true)
    following = ScalarTracker(words: words, backwards: false)
  }

  /// What comes before `position` in `range`, which counts as the whole text.
  func before(_ position: Int, in text: Span<UInt8>, _ range: Range<Int>) -> Behind {
    if position == range.lowerBound { return .textEdge }
    if text[position - 1] == 0x0A { return .newline }
    guard seesWords else { return [] }
    var state = ScalarTracker.State.boundary
    for index in stride(from: position - 1, to: max(range.lowerBound, position - 5) - 1, by: -1) {
      let outcome = preceding.advance(state, by: text[index])
      if let isWord = outcome.pending { return isWord ? .word : [] }
      state = outcome.state
    }
    return []
  }

  /// What comes after `position` in `range`, which counts as the whole text.
  func after(_ position: Int, in text: Span<UInt8>, _ range: Range<Int>) -> Behind {
    if position == range.upperBound { return .textEdge }
    if text[position] == 0x0A { return .newline }
    guard seesWords else { return [] }
    var state = ScalarTracker.State.boundary
    for index in position..<min(range.upperBound, position + 5) {
      let outcome = following.advance(state, by: text[index])
      if let isWord = outcome.pending { return isWord ? .word : [] }
      state = outcome.state
    }
    return []
  }
}
