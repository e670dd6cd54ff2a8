import Testing

@testable import TextMillCommand

/// ROUGE, with figures that the Python package `rouge-score` 0.1.2 gives.
@Suite struct RougeTests {
  @Test(arguments: [
    ("caresses", "caress"), ("ponies", "poni"), ("ties", "tie"), ("cats", "cat"), ("feed", "feed"),
    ("agreed", "agre"), ("plastered", "plaster"), ("motoring", "motor"), ("sing", "sing"),
    ("conflated", "conflat"), ("hopping", "hop"), ("falling", "fall"), ("filing", "file"),
    ("happy", "happi"), ("sky", "sky"), ("relational", "relat"), ("digitizer", "digit"),
    ("operator", "oper"), ("hopefulness", "hope"), ("triplicate", "triplic"), ("revival", "reviv"),
    ("adoption", "adopt"), ("probate", "probat"), ("controlling", "control"), ("dying", "die"),
    ("news", "news"), ("geologies", "geolog"), ("hopefully", "hope"), ("died", "die"),
    ("spied", "spi"), ("enjoying", "enjoy"), ("say", "say"), ("radically", "radic"),
  ])
  func stems(word: String, stem: String) {
    #expect(PorterStemmer.stem(word) == stem)
  }

  @Test func wordsAreThoseOfThePackage() {
    // Letters with accents cut words, as there; words of three letters are not stemmed.
    #expect(
      RougeWords.words(of: "The café’s U.S. was running 3.5 km!")
        == ["the", "caf", "s", "u", "s", "was", "run", "3", "5", "km"])
  }

  @Test func sentencesAreComparedOneByOne() {
    var score = RougeScore()
    score.add("a b c\nd e", references: ["d e\na b x"])
    // As one sentence, only one of the two would be in order.
    #expect(abs(score.means[2].f1 - 0.8) < 1e-12)
    #expect(score.means[1].f1 == 0.5)
  }

  @Test func aWordIsNotUsedTwice() {
    // Both of the reference's sentences have the one "a".
    #expect(CommonWords.count([["a", "b"]], [["a", "c"], ["a", "d"]]) == 1)
    // The union of what a sentence has in common with two.
    #expect(CommonWords.count([["a", "b"], ["c", "d"]], [["a", "c", "x"]]) == 2)
  }

  @Test func ofEquallyLongOnesTheOneThatThePackageFinds() {
    #expect(CommonWords.subsequence(["a", "b"], ["b", "a"]) == [0])
    #expect(CommonWords.subsequence(["a", "b", "a"], ["a", "b", "b", "a"]) == [0, 1, 2])
  }

  @Test func lineEndsInASentenceAreBlanks() {
    #expect(RougeScore.text(of: ["one\r\ntwo", "three"]) == "one two\nthree")
  }
}
