import TextMillBytes

/// Goes over the letters of a text, leaving out what is in no language: addresses.
struct LetterWalk {
  private let letters: LanguageLetters
  private(set) var at: Int
  private let end: Int

  init(_ letters: LanguageLetters, _ range: Range<Int>) {
    self.letters = letters
    (at, end) = (range.lowerBound, range.upperBound)
  }

  /// Counts the letters by script.
  mutating func count(in text: Span<UInt8>, to counts: inout ScriptCounts) {
    while at < end {
      let window = ByteWindow(text, at: at)
      let count = Swift.min(ByteWindow.count, end &- at)
      let first = ByteWindow.first(count)
      if window.bits({ $0.below(0x80) }) & first == first {
        counts.add(.latin, (window.bits { $0.letters } & first).nonzeroBitCount)
        at &+= count
      } else {
        let stop = at &+ count
        while at < stop { step(in: text, &counts) }
      }
    }
  }

  @inline(__always)
  private mutating func step(in text: Span<UInt8>, _ counts: inout ScriptCounts) {
    let scalar = text.scalar(at: at)
    counts.add(letters.script(scalar.value))
    at &+= scalar.length
  }

  /// Gives a sink the features of the words in one script.
  mutating func grams(of script: WritingScript, in text: Span<UInt8>, to sink: inout some GramSink)
  {
    var grams = LetterGrams()
    var isInside = false
    while at < end {
      let scalar = text.scalar(at: at)
      let letter = letters.letter(scalar.value, of: script)
      if letter != 0 {
        if !isInside {
          if skipsAddress(in: text) { continue }
          grams.begin()
          isInside = true
        }
        grams.add(letter, to: &sink)
      } else if isInside {
        grams.end(in: &sink)
        isInside = false
        if scalar.value == 0x40 { skipToBlank(in: text) }
      }
      at &+= scalar.length
    }
    if isInside { grams.end(in: &sink) }
  }

  /// Whether an address of the web begins here; what is left of it is then skipped.
  @inline(__always)
  private mutating func skipsAddress(in text: Span<UInt8>) -> Bool {
    let first = text[at] | 0x20
    guard first == 0x68 || first == 0x77, at &+ 4 < end else { return false }
    let next = (text[at &+ 1] | 0x20, text[at &+ 2] | 0x20, text[at &+ 3] | 0x20)
    guard next == (0x74, 0x74, 0x70) || (next.0 == 0x77 && next.1 == 0x77 && text[at &+ 3] == 0x2E)
    else { return false }
    skipToBlank(in: text)
    return true
  }

  private mutating func skipToBlank(in text: Span<UInt8>) {
    while at < end, text[at] > 0x20 { at &+= 1 }
  }
}

/// How many letters of each script a text has.
struct ScriptCounts {
  private var counts = InlineArray<32, Int>(repeating: 0)

  @inline(__always)
  mutating func add(_ script: WritingScript, _ count: Int = 1) {
    counts[Int(script.rawValue)] &+= count
  }

  private subscript(script: WritingScript) -> Int { counts[Int(script.rawValue)] }

  /// The script of most letters; `nil` if there are none.
  var most: WritingScript? {
    var most: WritingScript?
    for script in WritingScript.allCases where script != .none && script != .mark {
      if weight(script) > most.map(weight) ?? 0 { most = script }
    }
    return most
  }

  /// Whether there is so much kana that what is written is Japanese.
  var isJapanese: Bool { 12 * self[.kana] > self[.han] }

  /// All letters, those that stand for a syllable or a word counted twice.
  var total: Int {
    WritingScript.allCases.reduce(0) { sum, script in
      switch script {
      case .none, .mark, .kana: sum
      default: sum + weight(script)
      }
    }
  }

  /// The letters of a script (Han and kana together), those that stand for a syllable or a word counted twice.
  func weight(_ script: WritingScript) -> Int {
    switch script {
    case .hangul: 2 * self[script]
    case .han, .kana: 2 * (self[.han] + self[.kana])
    default: self[script]
    }
  }
}
