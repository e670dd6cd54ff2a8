import Testing
import TextMill
import TextMillLanguage

@testable import SummarizeStage

/// The parts that the learned method is made of.
@Suite struct ModelTests {
  @Test(arguments: [1e-9, 0.1, 0.5, 1, 1.4, 1.5, 2, 3, 10, 1234.5, 1e12])
  func logarithms(value: Double) {
    // The exponential function undoes it: neither is the system's.
    #expect(abs(PortableMath.exp(PortableMath.log(value)) / value - 1) < 1e-11)
  }

  @Test func knownValues() {
    #expect(abs(PortableMath.exp(1) - 2.718_281_828_459_045) < 1e-12)
    #expect(abs(PortableMath.log(10) - 2.302_585_092_994_046) < 1e-12)
    #expect(PortableMath.probability(0) == 0.5)
    #expect(PortableMath.probability(1000) > 0.999 && PortableMath.probability(-1000) < 0.001)
  }

  /// Halves among the powers of two, where rounding turns, and both ends.
  @Test func eightAtOnceAreTheSameBits() {
    var logits = (-500...500).map { Double($0) / 7 }
    logits += (-100...100).map { Double($0) * 0.693_147_180_559_945_3 / 2 } + [-1e9, 1e9, 0, -0.0]
    var probabilities = logits
    PortableMath.makeProbabilities(of: &probabilities)
    #expect(
      probabilities.map(\.bitPattern)
        == logits.map { PortableMath.probability($0).bitPattern })
    let numbers =
      (1...999).map { Double($0) / 3 } + [1e-300, 1e-9, 1e300, 1.414_213_562_373_095]
      + [Double(1.414_213_562_373_095).nextUp]
    var logarithms = numbers
    PortableMath.makeLogarithms(of: &logarithms)
    #expect(logarithms.map(\.bitPattern) == numbers.map { PortableMath.log($0).bitPattern })
  }

  @Test(arguments: [
    ("trams", "tram"), ("tram's", "tram"), ("studies", "study"), ("studied", "study"),
    ("running", "runs"), ("opened", "opens"), ("Passing", "pass"), ("lines", "line"),
    ("line’s", "lines"), ("falls", "falling"), ("BUSES", "buses"),
  ])
  func formsOfAWord(form: String, other: String) {
    #expect(Stem.hashes(of: form) == Stem.hashes(of: other))
  }

  @Test(arguments: [
    ("bus", "bu"), ("bring", "br"), ("red", "r"), ("glass", "glas"), ("news", "new"),
  ])
  func wordsThatAreNoForms(word: String, other: String) {
    #expect(word == "news" || Stem.hashes(of: word) != Stem.hashes(of: other))
  }

  private func kind(_ text: String) -> TextKind {
    let text = Text(text)
    var terms = DocumentTerms()
    terms.read(text.utf8.span, SentenceUnits(text.sentences, in: text.utf8.span).units)
    return TextKind.of(terms)
  }

  @Test func kindsAreTold() {
    #expect(kind(SummarizeStageTests.article) == .general)
    #expect(
      kind("We propose a novel method that learns deep models. Experiments show better accuracy.")
        == .paper)
    #expect(
      kind("Section 2 of the Act is amended by inserting after subsection (b) a new paragraph.")
        == .law)
  }

  @Test func termsAreCounted() {
    let text = Text("The tram runs. The tram stops, trams run. A tram runs.")
    var terms = DocumentTerms()
    for _ in 0..<2 {
      // Nothing is left of the document before.
      terms.read(text.utf8.span, SentenceUnits(text.sentences, in: text.utf8.span).units)
      #expect(terms.sentences.count == 3 && terms.tokens.count == 11)
      let tram = terms.wordTerms[Int(terms.tokens[1])]
      #expect(tram.count == 4 && tram.sentences == 3 && tram.first == 0)
      let pair = terms.pairTerms[Int(terms.pairs[1])]
      #expect(pair.count == 3 && pair.left == terms.tokens[1] && pair.right == terms.tokens[2])
    }
  }

  @Test func manyTermsFit() {
    var table = NumberTable()
    for _ in 0..<2 {
      table.beginDocument()
      for number in 0..<5000 {
        let hash = PairHash.of(7, UInt64(number))
        #expect(table.number(of: hash).number == Int32(number))
        #expect(table.known(hash) == Int32(number))
      }
      #expect(table.count == 5000 && table.known(3) == nil)
    }
  }

  @Test func cuesAreFound() {
    let table = CueTable([(1, 100), (3, -50), (0xFFFF_FFFF, 7)])
    let same = CueTable("0000000164" + "00000003ce" + "ffffffff07")
    let text = Text("We propose it. It rained.")
    var terms = DocumentTerms()
    terms.read(text.utf8.span, SentenceUnits(text.sentences, in: text.utf8.span).units)
    for sentence in terms.sentences {
      #expect(table.score(sentence, in: terms) == same.score(sentence, in: terms))
      var cues: [(UInt32, Int8)] = []
      CueTable.forEachCue(of: sentence, in: terms) { cues.append(($0, 1)) }
      #expect(CueTable(cues).score(sentence, in: terms) == Double(cues.count) / 512)
    }
  }
}
