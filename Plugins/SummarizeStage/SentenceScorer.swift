import TextMill
import TextMillLanguage

/// A sentence that a summary may take.
struct ScoredSentence: Sendable {
  let range: TextRange
  /// The hashes of its content words, each once.
  let words: [UInt64]
  /// How often each of these occurs in the text, as a logarithm.
  let weights: [Double]
  /// From 1 for the first sentence downwards.
  let position: Double
}

/// Finds the sentences that may stand in a summary, with what their words count for.
struct SentenceScorer {
  private let text: Text
  private let sentences: [TextRange]
  private var hashes: [[UInt64]] = []
  private var wordCounts: [Int] = []
  private var frequencies: [UInt64: Int] = [:]

  init(_ document: inout Document) {
    sentences = document.sentences
    text = document.text
    hashes.reserveCapacity(sentences.count)
    for sentence in sentences {
      var own: [UInt64] = []
      var count = 0
      for word in text.words(in: sentence) {
        count += 1
        guard let hash = WordHash.ofContentWord(word, in: text.utf8) else { continue }
        own.append(hash)
        frequencies[hash, default: 0] += 1
      }
      hashes.append(own)
      wordCounts.append(count)
    }
  }

  func candidates(ofWords limits: ClosedRange<Int>) -> [ScoredSentence] {
    sentences.indices.compactMap { index in
      guard limits.contains(wordCounts[index]), isClosed(sentences[index]) else { return nil }
      let words = Array(Set(hashes[index])).sorted()
      return ScoredSentence(
        range: sentences[index], words: words,
        weights: words.map { Double.log2OfOnePlus(frequencies[$0] ?? 0) },
        position: 1 / (1 + 0.12 * Double(index)))
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
