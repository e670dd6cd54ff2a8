import Testing
import TextMill

@testable import BoilerplateStage

/// The two ways to scan a line, and the two ways to weigh its features: the quick one of each must say
/// what the plain one says.
@Suite struct LineScanTests {
  /// Bytes of ASCII that lines are made of, and some that are rare in them.
  private static let letters = Array(
    "aaabcdeefghiiklmnoorsttuvwxyz      ABCDEIST0123456789..,,::;//@|<>\"#$%-'()\u{0}\t\u{7F}".utf8)

  private static let marks = [
    "“", "”", "’", "–", "…", "→", "›", "■", "©", "«", "»", "·", "！", "\u{A0}",
  ]

  /// About so many bytes.
  private static func line(_ length: Int, _ random: inout some RandomNumberGenerator) -> [UInt8] {
    var line: [UInt8] = []
    while line.count < length {
      let mark = Int.random(in: 0..<20 * marks.count, using: &random)
      let isLetter = mark >= marks.count || line.count + 3 > length
      if isLetter {
        line.append(letters[Int.random(in: 0..<letters.count, using: &random)])
      } else {
        line += marks[mark].utf8
      }
    }
    return line
  }

  private struct Scanned: Equatable {
    var words: [UInt32] = []
    var hash: UInt32 = 0
    var counts: [UInt16] = []
    var flags: UInt16 = 0
  }

  private func scanned(
    _ text: Span<UInt8>, _ range: Range<Int>,
    _ scan: (Span<UInt8>, inout LineSigns, inout [UInt32], inout WordClosing) -> Void
  ) -> Scanned {
    var signs = LineSigns(range, of: text)
    var result = Scanned()
    var closing = WordClosing(hash: 17, functionWords: FunctionWords.table)
    scan(text, &signs, &result.words, &closing)
    result.hash = closing.hash
    result.counts = [
      closing.functions, signs.letters, signs.uppers, signs.digits, signs.marks, signs.capitals,
    ]
    result.flags = signs.flags.rawValue
    return result
  }

  @Test(arguments: [1, 2, 3, 7, 8, 9, 63, 64, 65, 66, 127, 128, 129, 200, 240])
  func windowsSayWhatBytesSay(length: Int) {
    var random = SeededNumbers(seed: UInt64(length))
    for _ in 0..<200 {
      // With something in front of the line and behind it, or its end at the text's end.
      let (front, behind) = (Int.random(in: 0...9, using: &random), Bool.random(using: &random))
      let text =
        Self.line(front, &random) + Self.line(length, &random)
        + Self.line(behind ? 80 : 0, &random)
      let range = front..<front + length
      let fits = WindowLineScan.fits(range, of: text.span)
      #expect(fits)
      let bytes = scanned(text.span, range) { LineScan().scanBytes(range, of: $0, &$1, &$2, &$3) }
      let windows = scanned(text.span, range) { WindowLineScan.scan(range, of: $0, &$1, &$2, &$3) }
      #expect(bytes == windows, "\(String(decoding: text[range], as: UTF8.self))")
    }
  }

  @Test(arguments: ["é", "я", "漢", "🙂", "ﬁ"])
  func otherLettersAreLeftToTheBytes(letter: String) {
    let text = Array("“A word — and 'an\(letter)ther'” © 2011".utf8)
    let fits = WindowLineScan.fits(text.indices, of: text.span)
    #expect(fits == (letter == "ﬁ"))
  }

  @Test func longWordsOfDigitsAreYearsAcrossWindows() {
    let text = Array((String(repeating: "x ", count: 31) + "1998 x").utf8)
    let scanned = scanned(text.span, text.indices) {
      WindowLineScan.scan(text.indices, of: $0, &$1, &$2, &$3)
    }
    #expect(scanned.flags == LineSigns.Flags.year.rawValue)
    #expect(scanned.words.count == 33)
  }

  private struct HashedFeatures: FeatureSink {
    var hashes: [UInt32] = []

    mutating func add(_ group: FeatureGroup, _ hash: UInt32) { hashes.append(hash) }
  }

  @Test func tablesWeighWhatHashesWeigh() throws {
    var random = SeededNumbers(seed: 5)
    let weights = (0..<1 << LineModel.bits).map { _ in Int8.random(in: -32...31, using: &random) }
    // Without weights for pairs, a line's margin is what its own features weigh.
    let pairs = [Int32](repeating: 0, count: 4 * LineFeatures.transitions)
    let model = LineModel(weights: weights, pairs: pairs)
    var looked = 0
    for count in 4...60 {
      let lines = (0..<count).map { _ in
        String(decoding: Self.line(Int.random(in: 1...300, using: &random), &random), as: UTF8.self)
          + (Bool.random(using: &random) ? ".\n\n" : "\n")
      }
      let page = try LearningPage(lines.joined())
      for (line, margin) in page.margins(by: model).enumerated() {
        var sink = HashedFeatures()
        page.features.add(line, to: &sink)
        #expect(margin == model.score(sink.hashes[...]))
        looked += 1
      }
    }
    #expect(looked > 1000)
  }
}

/// The same numbers on every run (Steele, Lea and Flood, “Fast splittable pseudorandom number
/// generators”, 2014).
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
