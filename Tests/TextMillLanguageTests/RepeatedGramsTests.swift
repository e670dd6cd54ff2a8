import Testing
import TextMill

@testable import TextMillLanguage

@Suite struct RepeatedGramsTests {
  private func grams(_ text: String) -> RepeatedGrams {
    var reader = TokenReader()
    reader.read(Text(text))
    return reader.repetition()
  }

  /// The same by its definition, over words without marks.
  private func byDefinition(_ words: [String], _ size: Int) -> (top: Int, duplicates: Int) {
    guard words.count >= size else { return (0, 0) }
    let runs = (0...words.count - size).map { Array(words[$0..<$0 + size]) }
    var counts: [[String]: Int] = [:]
    for run in runs { counts[run, default: 0] += 1 }
    var best = runs[0]
    for run in runs where (counts[run] ?? 0) > (counts[best] ?? 0) { best = run }
    var seen: Set<[String]> = []
    var (duplicates, at) = (0, 0)
    while at < runs.count {
      if seen.insert(runs[at]).inserted {
        at += 1
      } else {
        duplicates += runs[at].reduce(0) { $0 + $1.unicodeScalars.count }
        at += size
      }
    }
    let length = best.joined(separator: " ").unicodeScalars.count
    return (length * (counts[best] ?? 0), duplicates)
  }

  @Test(arguments: 0..<300)
  func theDefinitionHolds(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let vocabulary = ["a", "bb", "été", "Ж", "long", "A"].prefix(2 + next(5))
    let words = (0..<next(120)).map { _ in vocabulary[next(vocabulary.count)] }
    let found = grams(words.joined(separator: " "))
    for size in RepeatedGrams.sizes {
      let expected = byDefinition(words, size)
      #expect(found.topCharacters(size) == expected.top, "\(words), \(size)")
      #expect(found.duplicateCharacters(size) == expected.duplicates, "\(words), \(size)")
    }
  }

  @Test func otherSizesHaveNothing() {
    let found = grams("one two one two one two")
    #expect(found.topCharacters(1) == 0 && found.duplicateCharacters(11) == 0)
    #expect(found.topCharacters(2) == 7 * 3)
  }

  /// A reader has no memory of the text before.
  @Test func readersForget() {
    var reader = TokenReader()
    reader.read("one two three one two three")
    _ = reader.repetition()
    reader.read("one two three")
    #expect(reader.repetition() == grams("one two three"))
    #expect(reader.counts.tokens == 3)
  }
}
