import TextMill
import TextMillLanguage

/// Takes the best sentences one after another, each judged by what the earlier ones left unsaid.
struct SentenceChoice: Sendable {
  private struct Candidate {
    /// Its place among the sentences.
    let index: Int
    /// From above 1 for the first sentence downwards.
    let weight: Double
    /// What it counted for when it was last looked at, or more: never less than at present, as
    /// words only lose weight.
    var score = Double.infinity
    var isChosen = false
  }

  private var candidates: [Candidate] = []
  /// What each word counts for at present, by its number.
  private var weights: [Double] = []

  /// The best sentences of a fitting length that end as sentences do, in the order of the text.
  mutating func best(
    _ count: Int, ofWords limits: ClosedRange<Int>, _ words: SentenceWords, _ text: Span<UInt8>
  ) -> [TextRange] {
    candidates.removeAll(keepingCapacity: true)
    for index in words.sentences.indices {
      let sentence = words.sentences[index]
      guard limits.contains(sentence.count), Self.isClosed(sentence.range, in: text) else {
        continue
      }
      let position = 1 / (1 + 0.12 * Double(index))
      candidates.append(Candidate(index: index, weight: 0.35 + position))
    }
    weights.removeAll(keepingCapacity: true)
    weights.append(addingCapacity: words.wordNumbers.count) { free in
      for number in words.wordNumbers { free.append(Self.weight(words.frequency(number))) }
    }
    for _ in 0..<min(count, candidates.count) {
      guard takeBest(words) else { break }
    }
    return candidates.filter(\.isChosen).map { words.sentences[$0.index].range }
  }

  /// Takes the candidate that counts for most, unless all count for nothing.
  private mutating func takeBest(_ words: SentenceWords) -> Bool {
    var best: (place: Int, score: Double)?
    for place in candidates.indices where !candidates[place].isChosen {
      if candidates[place].score <= best?.score ?? 0 { continue }
      let score = score(candidates[place], words)
      candidates[place].score = score
      if score > best?.score ?? 0 { best = (place, score) }
    }
    guard let best else { return false }
    candidates[best.place].isChosen = true
    // What is said already counts for a tenth of what it counted when it was new.
    for word in words.numbers[words.sentences[candidates[best.place].index].words] {
      weights[Int(word)] = Self.weight(words.frequency(Int(word))) * 0.1
    }
    return true
  }

  /// The mean weight of the words, times the position; long sentences gain a little, as they say
  /// more.
  private func score(_ candidate: Candidate, _ words: SentenceWords) -> Double {
    let range = words.sentences[candidate.index].words
    var sum = 0.0
    for place in range { sum += weights[Int(words.numbers[place])] }
    return sum / (Double(range.count) + 6) * candidate.weight
  }

  /// What a word counts for that occurs so often: the binary logarithm of one more, by halving.
  ///
  /// Close enough to weigh words, and the same on every machine.
  private static func weight(_ count: Int) -> Double {
    let value = count + 1
    let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
    return Double(whole) + Double(value) / Double(1 << whole) - 1
  }

  /// Whether a sentence ends with a full stop of some kind, quotes and brackets behind it aside.
  private static func isClosed(_ range: TextRange, in text: Span<UInt8>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      let scalar = text.scalar(before: end)
      switch scalar.value {
      case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x0964, 0x061F, 0x06D4: return true
      case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x300D: end -= scalar.length
      default: return false
      }
    }
    return false
  }
}
