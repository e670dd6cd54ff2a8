import TextMill
import TextMillLanguage

/// Finds where an article ends and what follows it on the page begins.
///
/// From the last unit to the front each is judged by what it looks like, what its words are, what stands
/// before it and all that stands behind it, until those seen rather belong to the article.
/// So only what is behind an article can go, and of an article without a tail one unit is judged.
enum TailJudge {
  /// What is kept for its storage.
  struct Scratch: Sendable {
    fileprivate var hashes: [UInt32] = []
  }

  /// Calls `body` with each unit's place and features, from the last one to the front, as long as it returns
  /// true and at most for `TailWalk.reach` units.
  static func walk(
    _ weights: TailWords, _ units: TextUnits, _ features: LineFeatures, looks: [Int32],
    _ scratch: inout Scratch, _ body: (Int, borrowing InlineArray<256, UInt8>) -> Bool
  ) {
    var walk = TailWalk(features, looks: looks)
    var row = InlineArray<256, UInt8>(repeating: 0)
    for unit in (max(0, units.count - TailWalk.reach)..<units.count).reversed() {
      while let next = walk.unscored(for: unit) {
        walk.take(wordScore: wordScore(of: next, units, features, weights, &scratch))
      }
      walk.next(unit, into: &row)
      if !body(unit, row) { return }
    }
  }

  /// Of a unit so many bytes are read.
  private static let mostBytes = 1600

  /// What the words of a unit say.
  private static func wordScore(
    of unit: Int, _ units: TextUnits, _ features: LineFeatures, _ weights: TailWords,
    _ scratch: inout Scratch
  ) -> Int32 {
    let line = features.lines[unit]
    // The words of a short line were read with its looks.
    if line.scanned > 0, line.length <= LineScan.longest {
      return weights.score(features.words[line.wordHashes])
    }
    readWords(of: unit, units, into: &scratch.hashes)
    return weights.score(scratch.hashes[...])
  }

  /// Puts in `hashes` those of a unit's words.
  static func readWords(of unit: Int, _ units: TextUnits, into hashes: inout [UInt32]) {
    LineScan().readWords(
      units.range(of: unit), of: units.text.utf8.span, upTo: mostBytes, into: &hashes)
  }
}
