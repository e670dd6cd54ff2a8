import Testing

@testable import EntitiesStage

@Suite struct LexiconTests {
  @Test(arguments: [
    ("Japan", WordClasses.place), ("Japanese", .people), ("Americans", .people),
    ("Kazuhiko", .given),
    ("President", .title), ("UN", .organization), ("March", .calendar), ("crore", .scale),
    ("the", .function), ("Institute", .organizationHead), ("River", .placeHead),
    ("War", .eventHead),
  ])
  func knows(_ word: String, _ classes: WordClasses) {
    #expect(Lexicon.shared.table[Word.hash(word)].has(classes))
  }

  @Test func knowsNothingOfOtherWords() {
    #expect(Lexicon.shared.table[Word.hash("xyzzy")].isEmpty)
  }

  @Test func listsAreWithinTheirBudget() {
    let lists = [
      GivenNames.list, FamilyNames.list, PlaceNames.list, OrganizationNames.list, CommonWords.list,
      KnownOrganizations.list, Peoples.list, EventNames.list,
    ]
    #expect(lists.reduce(0) { $0 + $1.utf8.count } < 300_000)
  }

  @Test func shortFormsHashWithoutPeriods() {
    var tokenizer = Tokenizer()
    tokenizer.cut(Array("U.S. US U.S a.m. O’Brien O'Brien Japan’s J.".utf8).span)
    let tokens = tokenizer.tokens[..<tokenizer.count]
    let hashes = tokens.map(\.hash)
    #expect(hashes[0] == hashes[1] && hashes[1] == hashes[2])
    #expect(hashes[3] == KnownWords().am && hashes[4] == hashes[5])
    #expect(tokens[7].shape.contains(.clitic) && tokens[8].shape.contains(.initial))
    #expect(tokens.count == 9)
  }
}
