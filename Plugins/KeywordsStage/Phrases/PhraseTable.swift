import TextMill
import TextMillLanguage

/// The phrases of a document: runs of words without stop words and punctuation, and their parts.
///
/// Its lists are used again for the next document.
struct PhraseTable: Sendable {
  /// A phrase.
  struct Phrase: Sendable {
    /// Where it stands first.
    let range: TextRange
    /// How many words it has.
    let length: Int
    /// The run that has it first: from 0.
    let first: Int
    /// The places of its words' numbers in `words`.
    let words: Range<Int>
    /// How often it occurs, and how often as a whole run.
    var count = 0
    var ownCount = 0
    /// How often the commonest phrase of one more word around it occurs.
    var longer = 0
    /// The phrases that it consists of without its last and without its first word.
    let parts: (head: Int32, tail: Int32)?
  }

  private(set) var phrases: [Phrase] = []
  /// The numbers of the phrases' words, which are phrases of one word.
  private(set) var words: [Int32] = []
  private var table = NumberTable()
  private var run: [PhraseWord] = []
  private var runs = 0
  /// The numbers of the run's phrases of one length, by the place of their first word, and their hashes.
  private var level: [(number: Int32, hash: UInt64)] = []
  private var singles: [Int32] = []

  /// Reads a document's sentences.
  mutating func read(
    _ text: Span<UInt8>, _ sentences: [TextRange], _ barriers: PhraseBarriers, longest: Int
  ) {
    phrases.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    table.beginDocument()
    runs = 0
    for sentence in sentences { read(sentence, text, barriers, longest) }
    for phrase in phrases {
      guard let parts = phrase.parts else { continue }
      for part in [Int(parts.head), Int(parts.tail)] {
        phrases[part].longer = max(phrases[part].longer, phrase.count)
      }
    }
  }

  private mutating func read(
    _ sentence: TextRange, _ text: Span<UInt8>, _ barriers: PhraseBarriers, _ longest: Int
  ) {
    var walk = WordWalk(sentence)
    var pending = walk.next(in: text)
    while let first = pending {
      var range = first
      pending = walk.next(in: text)
      while let next = pending, next.lowerBound == range.upperBound + 1,
        text[range.upperBound] == 0x2D
      {
        range = range.lowerBound..<next.upperBound
        pending = walk.next(in: text)
      }
      let word = barriers.word(range, in: text)
      if let last = run.last, !isOneBlank(last.range.upperBound..<range.lowerBound, text) {
        endRun(longest)
      }
      if word.isBarrier || word.isParticiple { endRun(longest) }
      if !word.isBarrier { run.append(word) }
    }
    endRun(longest)
  }

  /// Whether only a blank or a line's end stands between two words.
  private func isOneBlank(_ gap: TextRange, _ text: Span<UInt8>) -> Bool {
    gap.count == 1 && (text[gap.lowerBound] == 0x20 || text[gap.lowerBound] == 0x0A)
  }

  /// Counts the run's phrases, shortest first.
  private mutating func endRun(_ longest: Int) {
    if run.isEmpty || run.count == 1 && run[0].isParticiple {
      run.removeAll(keepingCapacity: true)
      return
    }
    level.removeAll(keepingCapacity: true)
    singles.removeAll(keepingCapacity: true)
    for place in run.indices {
      let number = add(run[place].hash, place..<place + 1, nil)
      level.append((number, run[place].hash))
      singles.append(number)
    }
    for length in 1...min(longest, run.count) {
      if length > 1 { lengthen(to: length) }
      // Of a longer run the last words count as the phrase: its head is among them.
      if length == min(longest, run.count), let last = level.last {
        phrases[Int(last.number)].ownCount += 1
      }
    }
    run.removeAll(keepingCapacity: true)
    runs += 1
  }

  /// Adds the phrases of one word more.
  private mutating func lengthen(to length: Int) {
    for place in 0...run.count - length {
      let hash = PairHash.of(level[place].hash, run[place + length - 1].hash)
      let parts = (head: level[place].number, tail: level[place + 1].number)
      let number = add(hash, place..<place + length, parts)
      level[place] = (number, hash)
    }
    level.removeLast()
  }

  private mutating func add(
    _ hash: UInt64, _ places: Range<Int>, _ parts: (head: Int32, tail: Int32)?
  ) -> Int32 {
    let (number, isNew) = table.number(of: hash)
    if isNew {
      let start = words.count
      if parts == nil { words.append(number) } else { words += singles[places] }
      phrases.append(
        Phrase(
          range: run[places.lowerBound].range
            .lowerBound..<run[places.upperBound - 1].range.upperBound,
          length: places.count, first: runs, words: start..<words.count, parts: parts))
    }
    phrases[Int(number)].count += 1
    return number
  }
}
