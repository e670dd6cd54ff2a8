import TextMill
import TextMillLanguage

/// The tokens of a document: its words, and every other mark by itself.
///
/// Tokens are cut where an entity begins or ends, so that every entity is a row of whole tokens. A
/// combining mark, or what follows a joiner, stays with what it belongs to. Together the tokens have
/// all of the text but the blank space.
struct Tokens {
  /// In order, in bytes.
  let ranges: [TextRange]
  /// The tokens that begin a sentence, as indices; the first token always does.
  let sentenceStarts: [Int]

  /// The tokens of a document, given its entities by position, without blank space at their ends.
  init(of document: Document, cutting entities: [Annotation]) {
    ranges = Self.cut(Self.joined(Self.pieces(of: document.text), in: document.text), at: entities)
    sentenceStarts = Self.starts(of: document, ranges, within: entities)
  }

  /// The token that begins at a byte offset, or the first one behind it.
  func index(at offset: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens of an entity, as a range of indices.
  func indices(of range: TextRange) -> Range<Int> {
    index(at: range.lowerBound)..<index(at: range.upperBound)
  }

  /// The tokens of each sentence, as ranges of indices.
  var sentences: [Range<Int>] {
    sentenceStarts.indices.map { number in
      let next = number + 1
      let end = next < sentenceStarts.count ? sentenceStarts[next] : ranges.count
      return sentenceStarts[number]..<end
    }
  }

  /// Words, and the scalars between them that are no blank space.
  private static func pieces(of text: Text) -> [TextRange] {
    var pieces: [TextRange] = []
    var at = 0
    func addMarks(upTo end: Int) {
      while at < end {
        let (scalar, next) = ScalarWalk.scalar(at: at, in: text.utf8)
        if !BlankScalars.contains(scalar) { pieces.append(at..<next) }
        at = next
      }
    }
    for word in text.words {
      addMarks(upTo: word.lowerBound)
      pieces.append(word)
      at = word.upperBound
    }
    addMarks(upTo: text.count)
    return pieces
  }

  private static func joined(_ pieces: [TextRange], in text: Text) -> [TextRange] {
    var joined: [TextRange] = []
    var endsWithJoiner = false
    for piece in pieces {
      let first = ScalarWalk.scalar(at: piece.lowerBound, in: text.utf8).0
      if let last = joined.last, last.upperBound == piece.lowerBound,
        endsWithJoiner || extends(first)
      {
        joined[joined.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        joined.append(piece)
      }
      endsWithJoiner = first == "\u{200D}"
    }
    return joined
  }

  /// Whether a scalar never stands by itself: marks, joiners, variation selectors, skin tones.
  private static func extends(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    return scalar == "\u{200D}" || scalar.properties.isGraphemeExtend
      || scalar.properties.isEmojiModifier
  }

  private static func cut(_ pieces: [TextRange], at entities: [Annotation]) -> [TextRange] {
    let cuts = entities.flatMap { [$0.range.lowerBound, $0.range.upperBound] }.sorted()
    if cuts.isEmpty { return pieces }
    var result: [TextRange] = []
    result.reserveCapacity(pieces.count + cuts.count)
    var next = 0
    for piece in pieces {
      var start = piece.lowerBound
      while next < cuts.count, cuts[next] < piece.upperBound {
        if cuts[next] > start {
          result.append(start..<cuts[next])
          start = cuts[next]
        }
        next += 1
      }
      result.append(start..<piece.upperBound)
    }
    return result
  }

  /// A sentence that ends within an entity goes on: else the entity would be torn.
  private static func starts(
    of document: Document, _ tokens: [TextRange], within entities: [Annotation]
  ) -> [Int] {
    var document = document
    var starts: [Int] = []
    var sentences = document.sentences[...]
    var (entity, covered) = (0, 0)
    for (index, token) in tokens.enumerated() {
      var begins = index == 0
      while let sentence = sentences.first, sentence.lowerBound <= token.lowerBound {
        begins = true
        sentences.removeFirst()
      }
      while entity < entities.count, entities[entity].range.lowerBound < token.lowerBound {
        covered = max(covered, entities[entity].range.upperBound)
        entity += 1
      }
      if begins, covered <= token.lowerBound { starts.append(index) }
    }
    return starts
  }
}
