import TextMill
import TextMillLanguage

/// A sentence that a summary may take.
struct ScoredSentence: Sendable {
  let range: TextRange
  /// The numbers of its content words, each once.
  let words: [Int]
  /// From 1 for the first sentence downwards.
  let position: Double
}

/// Finds the sentences that may stand in a summary, and what their words count for.
struct SentenceScorer {
  private let text: Text
  private let sentences: [TextRange]
  /// The numbers of each sentence's content words, each once.
  private var words: [[Int]] = []
  private var wordCounts: [Int] = []
  /// How often each content word occurs, by its number.
  private var frequencies: [Int] = []

  init(_ document: inout Document) {
    sentences = document.sentences
    text = document.text
    words.reserveCapacity(sentences.count)
    var numbers = WordNumbers(expecting: text.count / 16)
    // The last sentence that each word was seen in, by number.
    var seen: [Int] = []
    for (index, sentence) in sentences.enumerated() {
      var own: [Int] = []
      var count = 0
      for word in text.words(in: sentence) {
        count += 1
        guard let hash = WordHash.ofContentWord(word, in: text.utf8) else { continue }
        let number = numbers.number(of: hash)
        if number == frequencies.count {
          frequencies.append(0)
          seen.append(-1)
        }
        frequencies[number] += 1
        if seen[number] != index { own.append(number) }
        seen[number] = index
      }
      words.append(own)
      wordCounts.append(count)
    }
  }

  /// What each word counts for, by its number: the logarithm of how often it occurs.
  var weights: [Double] { frequencies.map(Double.log2OfOnePlus) }

  /// The sentences of a fitting length that end as sentences do.
  func candidates(ofWords limits: ClosedRange<Int>) -> [ScoredSentence] {
    sentences.indices.compactMap { index in
      guard limits.contains(wordCounts[index]), isClosed(sentences[index]) else { return nil }
      return ScoredSentence(
        range: sentences[index], words: words[index], position: 1 / (1 + 0.12 * Double(index)))
    }
  }

  /// Whether a sentence ends with a full stop of some kind, quotes and brackets behind it aside.
  private func isClosed(_ range: TextRange) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      let scalar = text.utf8.scalar(before: end)
      switch scalar.value {
      case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x0964, 0x061F, 0x06D4: return true
      case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x300D: end -= scalar.length
      default: return false
      }
    }
    return false
  }
}

extension Double {
  /// The binary logarithm of one more than a count, by halving: close enough to weigh words, and
  /// the same on every machine.
  fileprivate static func log2OfOnePlus(_ count: Int) -> Double {
    let value = count + 1
    let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
    return Double(whole) + Double(value) / Double(1 << whole) - 1
  }
}
