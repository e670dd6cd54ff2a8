import Testing
import TextMill

@testable import KeywordsStage

@Suite struct KeywordsStageTests {
  private typealias Settings = KeywordsStage.Settings

  private static let article = """
    Solar panels on barns pay off, a study of the Vardo energy agency shows. Farmers who buy solar \
    panels earn back what they cost in seven years, the agency said on Monday. “We were surprised,” \
    said Ida Roe, who leads the Vardo energy agency. Milk prices fell quickly. Barns have large roofs, \
    and solar panels need no grazing land. Grazing land is dear in Vardo.
    """

  private func document(
    _ text: String = article, _ change: (inout Settings) -> Void = { _ in }
  ) -> Document {
    var settings = Settings()
    change(&settings)
    var document = Document(id: "x", text: Text(text))
    KeywordsStage(settings: settings).process(&document)
    return document
  }

  private func keywords(
    _ text: String = article, _ change: (inout Settings) -> Void = { _ in }
  ) -> [String] {
    guard case .array(let list)? = document(text, change).metadata["keywords"] else { return [] }
    return list.compactMap(\.string)
  }

  private func whole(_ mark: Annotation, _ name: String) -> Int? {
    mark[name]?.double.map { Int($0) }
  }

  @Test func whatTheTextIsAboutComesFirst() {
    let found = keywords()
    #expect(found.first == "Solar panels")
    #expect(found.prefix(4).contains("Vardo energy agency"))
    #expect(found.count == 10)
  }

  @Test(arguments: [1, 3, 7, 1000])
  func asManyAsWanted(count: Int) {
    let found = keywords { $0.count = count }
    #expect(found.count <= count && (count > 20 || found.count == count))
    #expect(Set(found).count == found.count)
  }

  @Test(arguments: 1...6)
  func phrasesAreNoLonger(longest: Int) {
    let found = keywords("The deep sea mining safety board rules. It rained.") {
      $0.longest = longest
    }
    #expect(found.allSatisfy { $0.split(separator: " ").count <= longest })
    // The end of a phrase that is too long, as its head is there.
    let whole = ["deep", "sea", "mining", "safety", "board", "rules"]
    #expect(found.contains(whole.suffix(longest).joined(separator: " ")))
  }

  @Test func placesRanksAndCounts() throws {
    let document = document()
    let marks = document.annotations(in: KeywordsStage.layer)
    let ranks = marks.compactMap { whole($0, "rank") }
    #expect(ranks.sorted() == Array(1...10))
    for mark in marks {
      let score = try #require(mark.score)
      #expect(score > 0 && score <= 1)
      let count = try #require(whole(mark, "count"))
      let phrase = document.text[mark.range].lowercased()
      let found = Text(Self.article.lowercased()).ranges(of: phrase)
      #expect(found.count >= 1 && count >= 1)
      if phrase == "solar panels" {
        #expect(count == 3 && mark.range.lowerBound == 0 && score == 1)
      }
    }
  }

  @Test func noStopWordsVerbsAdverbsOrNumbers() {
    let words = Set(keywords { $0.count = 1000 }.flatMap { $0.lowercased().split(separator: " ") })
    for word in ["on", "the", "said", "quickly", "seven", "monday"] {
      #expect(!words.contains(Substring(word)), "\(word)")
    }
    #expect(keywords("In 2024 it was 17 and 42 of the 1990.").isEmpty)
  }

  @Test func punctuationEndsAPhrase() {
    let found = keywords("Steel, copper (zinc) and tin: ore prices. Real-time ore-price data.") {
      $0.count = 100
    }
    for one in ["Steel", "copper", "zinc", "tin", "ore prices"] { #expect(found.contains(one)) }
    // Parts joined by hyphens are one word.
    #expect(found.contains("Real-time ore-price data"))
    #expect(!found.contains { $0.contains("copper zinc") || $0.contains("tin ore") })
  }

  @Test(arguments: [
    ("Solar panel. Solar panels. SOLAR PANEL’S.", "Solar panel", 3),
    ("Glass on glass. No glasses.", "Glass", 2),
  ])
  func formsOfAWordAreOne(text: String, keyword: String, count: Int) {
    let document = document(text) { $0.count = 1 }
    let mark = document.annotations(in: KeywordsStage.layer).first
    #expect(mark.map { document.text[$0.range] } == keyword)
    #expect(mark.flatMap { whole($0, "count") } == count)
  }

  @Test func nearlyTheSameIsSaidOnce() {
    let text = "Deep sea mining rules. Deep sea mining rules board. Deep sea mining."
    let strict = keywords(text) { $0.likeness = 0.5 }
    let loose = keywords(text) { $0.likeness = 1 }
    #expect(strict.count < loose.count)
  }

  @Test(arguments: [
    (
      KeywordLanguage.german, "Der Bau der Brücke ist teuer, und die Brücke wird im Mai fertig.",
      "Brücke"
    ),
    (.french, "Le pont est dans la ville, et les ponts de la ville ont un péage.", "ville"),
    (.spanish, "El puente de la ciudad es muy caro para los que viven en la ciudad.", "ciudad"),
    (.italian, "Il ponte della città è nella parte alta della città.", "città"),
    (.portuguese, "A ponte da cidade é para os que estão na cidade.", "cidade"),
    (.dutch, "De brug van de stad is voor wie in de stad werkt.", "stad"),
  ])
  func languages(language: KeywordLanguage, text: String, keyword: String) {
    let found = keywords(text) { $0.language = language }
    #expect(found.first == keyword)
    let words = Set(language.stopWords.split(whereSeparator: \.isWhitespace).map(String.init))
    #expect(found.allSatisfy { !words.contains($0.lowercased()) })
  }

  @Test func ownStopWordsCountToo() {
    #expect(!keywords { $0.stopWords = ["Panels"] }.contains { $0.contains("panels") })
    #expect(keywords("the the the end") { $0.language = .none }.contains("the the"))
  }

  @Test func theMetadataKeyIsChosen() {
    #expect(document { $0.metadata = "about" }.metadata["about"] != nil)
    let none = document { $0.metadata = "" }
    #expect(none.metadata.isEmpty && !none.annotations(in: KeywordsStage.layer).isEmpty)
  }

  @Test func longTextsTakeTimeInProportion() {
    // Not timed: a quadratic choice would not finish.
    let text = (0..<40_000).map { "Bridge number\($0) of river\($0) fell" }.joined(separator: ". ")
    #expect(keywords(text) { $0.count = 50 }.count == 50)
    // One run without an end.
    let run = (0..<40_000).map { "word\($0)" }.joined(separator: " ")
    #expect(keywords(run).first == "word39996 word39997 word39998 word39999")
  }
}
