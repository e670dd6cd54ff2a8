import TextMill
import TextMillRunner

/// The lines of a text before and after a stage, those together that came from the same place.
struct LinePairs {
  /// Lines that belong together; one side may have none.
  struct Pair {
    var before: [TextRange]
    var after: [TextRange]
    var isChanged: Bool
  }

  private(set) var pairs: [Pair] = []

  /// The pairs of a step, by where both sides' lines lie in the document's source.
  init(_ step: TrialStep) {
    let before = Self.lines(of: step.before)
    let after = Self.lines(of: step.after)
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      var pair = Pair(before: [], after: [], isChanged: true)
      var end = 0
      func takesLeft() -> Bool {
        left < before.count && (end == 0 || before[left].source.lowerBound < end)
      }
      func takesRight() -> Bool {
        right < after.count && (end == 0 || after[right].source.lowerBound < end)
      }
      // The line that begins first opens the pair; whatever overlaps it belongs to it.
      let isLeftFirst =
        right >= after.count
        || left < before.count
          && before[left].source.lowerBound <= after[right].source.lowerBound
      end = isLeftFirst ? before[left].source.upperBound : after[right].source.upperBound
      while takesLeft() || takesRight() {
        if takesLeft() {
          end = max(end, before[left].source.upperBound)
          pair.before.append(before[left].range)
          left += 1
        }
        if takesRight() {
          end = max(end, after[right].source.upperBound)
          pair.after.append(after[right].range)
          right += 1
        }
      }
      pair.isChanged = !Self.areEqual(pair, step)
      pairs.append(pair)
    }
  }

  private static func areEqual(_ pair: Pair, _ step: TrialStep) -> Bool {
    pair.before.map { step.before.text[$0] } == pair.after.map { step.after.text[$0] }
  }

  /// Each line without its line end, and where it lies in the source; empty lines are left out.
  private static func lines(of document: Document) -> [(range: TextRange, source: TextRange)] {
    let bytes = document.text.utf8
    var lines: [(TextRange, TextRange)] = []
    var start = 0
    for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x0A {
      let end = at > start && bytes[at - 1] == 0x0D ? at - 1 : at
      if end > start { lines.append((start..<end, document.sourceRange(of: start..<end))) }
      start = at + 1
    }
    return lines
  }
}
