import TextMill
import TextMillBytes
import TextMillLanguage

/// The sentences or paragraphs of a text, and what each run of some of them says.
struct Passages {
  /// In order.
  let ranges: [TextRange]
  /// For each place where a run begins, the numbers of its passages and a hash of its words.
  private(set) var runs: [(passages: Range<Int>, key: UInt64)] = []

  /// - Parameter inARow: How many passages a run has; a shorter text has one run, of all of them.
  init(_ text: Text, _ comparison: Comparison, inARow: Int) {
    ranges = comparison == .sentences ? text.sentences : TextLines(text).paragraphs
    let hashes = ranges.map { Self.hash($0, in: text.utf8.span) }
    guard !ranges.isEmpty else { return }
    let length = min(inARow, ranges.count)
    for start in 0...(ranges.count - length) {
      let passages = start..<start + length
      // Passages without words, such as lines of stars, are no reason to remove anything.
      if hashes[passages].allSatisfy({ $0 == nil }) { continue }
      var key = UInt64(length)
      for hash in hashes[passages] { key = StableHash.mixed(key ^ (hash ?? 0)) }
      runs.append((passages, key))
    }
  }

  /// Of the words, without case (ASCII letters) and the marks between them.
  private static func hash(_ range: TextRange, in text: Span<UInt8>) -> UInt64? {
    var hash: UInt64?
    var walk = WordWalk(range)
    while let word = walk.next(in: text) {
      hash = StableHash.mixed((hash ?? 3) ^ LoweredHash.of(word, in: text))
    }
    return hash
  }

  /// Which passages stand in a run that was seen before, here or in another document.
  func seenBefore(_ isKnown: (UInt64) -> Bool) -> [Bool] {
    var isSeen = Array(repeating: false, count: ranges.count)
    var here: Set<UInt64> = []
    for run in runs where !here.insert(run.key).inserted || isKnown(run.key) {
      for passage in run.passages { isSeen[passage] = true }
    }
    return isSeen
  }
}
