import Testing
import TextMill
import TextMillLanguage

@Suite struct ReadabilityTests {
  /// Worked out by hand from the papers' formulas.
  @Test(arguments: [
    (ReadabilityFormula.fleschReadingEase, 60.95), (.fleschKincaid, 8.484), (.gunningFog, 11.333),
    (.smog, 11.2080), (.automatedReadability, 7.527), (.colemanLiau, 9.013),
  ])
  func formulas(formula: ReadabilityFormula, value: Double) {
    let counts = ReadabilityCounts(
      sentences: 6, words: 90, letters: 410, syllables: 139, longWords: 12)
    let found = formula.value(of: counts)
    #expect(abs(found - value) < 0.001, "\(found)")
  }

  @Test(arguments: ReadabilityFormula.allCases)
  func nothingToRead(formula: ReadabilityFormula) {
    #expect(formula.value(of: ReadabilityCounts("", sentences: 0)) == 0)
    #expect(formula.value(of: ReadabilityCounts("…", sentences: 1)) == 0)
  }

  @Test(arguments: [
    ("cat", 1), ("made", 1), ("makes", 1), ("table", 2), ("tables", 2), ("walked", 1),
    ("wanted", 2), ("houses", 2), ("boxes", 2), ("rule", 1), ("rules", 1), ("free", 1),
    ("happy", 2), ("banana", 3), ("university", 5), ("readability", 5), ("the", 1), ("be", 1),
    ("café’s", 2), ("rhythm", 1), ("BBC", 1), ("café", 2), ("MADE", 1), ("x", 1),
    ("going", 2), ("Being", 2), ("studying", 3), ("called", 1), ("filled", 1), ("settled", 2),
    ("likely", 2), ("completely", 3), ("really", 2), ("statement", 2), ("element", 3),
    ("something", 2), ("Everything", 3), ("careful", 2), ("hopeless", 2), ("area", 3),
    ("areas", 3), ("sea", 1), ("read", 1), ("create", 2), ("theater", 3), ("nation", 2),
    ("initiate", 4), ("media", 3), ("million", 2), ("marriage", 2), ("period", 3), ("union", 2),
    ("client", 2), ("patient", 2), ("science", 2), ("friend", 1), ("field", 1), ("society", 4),
    ("earlier", 3), ("busiest", 3), ("annual", 3), ("equal", 2), ("museum", 3), ("poet", 2),
    ("goes", 1), ("people", 2), ("video", 3), ("geography", 4), ("anyone", 3), ("radius", 3),
    ("business", 2), ("employees", 3), ("player", 2), ("lawyer", 2), ("safely", 2),
  ])
  func syllables(word: String, count: Int) {
    #expect(ReadabilityCounts(Text(word), sentences: 1).syllables == count)
  }

  @Test func countsOfAText() {
    let counts = ReadabilityCounts("It’s the café’s university. I don't go.", sentences: 2)
    #expect(counts.words == 7 && counts.longWords == 1)
    #expect(counts.sentences == 2)
    #expect(counts.letters == 28)
  }

  /// Words are looked at sixty-four bytes of the text at a time: none may count otherwise because of
  /// where it stands.
  @Test(arguments: 0..<70)
  func aWordCountsAlikeWhereverItStands(offset: Int) {
    let words = [
      "university", "don't", "made", "naïveté", "wanted", "x", "AEROPLANE", "tables", "l’été",
      "1984",
      "antidisestablishmentarianismantidisestablishmentarianismantidisestablishmentarianism",
    ]
    let alone = words.map { ReadabilityCounts(Text($0), sentences: 1) }
    let text = String(repeating: " ", count: offset) + words.joined(separator: " ")
    let counts = ReadabilityCounts(Text(text), sentences: 1)
    #expect(counts.syllables == alone.reduce(0) { $0 + $1.syllables })
    #expect(counts.letters == alone.reduce(0) { $0 + $1.letters })
    #expect(counts.longWords == alone.reduce(0) { $0 + $1.longWords })
    #expect(counts.words == words.count)
  }
}
