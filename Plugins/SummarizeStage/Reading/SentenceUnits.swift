import TextMill
import TextMillLanguage

/// The sentences of a document as a summary may take them.
struct SentenceUnits {
  /// A sentence.
  struct Unit {
    var range: TextRange
    /// Whether a summary may have it: a heading, a byline or a caption says too little, and is known by
    /// having no full stop.
    var isOffered: Bool
  }

  private(set) var units: [Unit] = []

  init(_ sentences: [TextRange], in text: Span<UInt8>) {
    units.reserveCapacity(sentences.count)
    let isWrapped = Self.isWrapped(sentences, text)
    for sentence in sentences {
      if isWrapped, let last = units.last, Self.goesOn(last, in: sentence, text) {
        units[units.count - 1].range = last.range.lowerBound..<sentence.upperBound
        units[units.count - 1].isOffered = Self.isClosed(sentence, in: text)
      } else {
        units.append(Unit(range: sentence, isOffered: Self.isOffered(sentence, in: text)))
      }
    }
    offerAllIfNone()
  }

  /// Some texts, of languages or people who write none, have no full stops.
  private mutating func offerAllIfNone() {
    if units.contains(where: \.isOffered) { return }
    for index in units.indices { units[index].isOffered = true }
  }

  private static func isOffered(_ sentence: TextRange, in text: Span<UInt8>) -> Bool {
    isClosed(sentence, in: text) && !isCapitals(sentence, in: text)
  }

  /// Whether a sentence ends with a full stop of some kind, quotes and brackets behind it aside.
  static func isClosed(_ range: TextRange, in text: Span<UInt8>) -> Bool {
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

  /// Whether it has more capitals than small letters, as some headings have.
  private static func isCapitals(_ range: TextRange, in text: Span<UInt8>) -> Bool {
    // Sentences with a small letter as their second or third byte are no such headings, mostly.
    var (capitals, small) = (0, 0)
    for index in range {
      let byte = text[index]
      if byte &- 0x41 < 26 { capitals += 1 }
      if byte &- 0x61 < 26 { small += 1 }
      if small > 40 { return false }
    }
    return capitals > small
  }

  /// Whether a sentence that stands on the next line goes on with what came before it: statutes and
  /// old e-mails are broken at a width with deep indents, which splitters take for ends.
  private static func goesOn(_ last: Unit, in next: TextRange, _ text: Span<UInt8>) -> Bool {
    !isClosed(last.range, in: text) && !isCapitals(last.range, in: text)
      && lineEnds(last.range.upperBound..<next.lowerBound, text) == 1
  }

  /// Whether most sentences are lines that follow each other, without full stops.
  private static func isWrapped(_ sentences: [TextRange], _ text: Span<UInt8>) -> Bool {
    var open = 0
    for (sentence, next) in zip(sentences, sentences.dropFirst()) {
      guard sentence.count < 100, !isClosed(sentence, in: text) else { continue }
      if lineEnds(sentence.upperBound..<next.lowerBound, text) == 1, isContinuation(next, text) {
        open += 1
      }
    }
    return open * 4 > sentences.count
  }

  /// Whether it begins as no sentence does.
  private static func isContinuation(_ sentence: TextRange, _ text: Span<UInt8>) -> Bool {
    let byte = text[sentence.lowerBound]
    return byte &- 0x61 < 26 || byte == 0x28 || byte == 0x60 || byte &- 0x30 < 10
  }

  private static func lineEnds(_ gap: TextRange, _ text: Span<UInt8>) -> Int {
    var count = 0
    for index in gap where text[index] == 0x0A { count += 1 }
    return count
  }
}
