import Testing
import TextMill
import TextMillLanguage

@testable import SummarizeStage

@Suite struct SummarizeStageTests {
  static let article = """
    A new tram line will connect the harbour of Ostby with its airport from May, the city said.

    Harbour tram

    “It took nine years,” said the mayor of Ostby, Ida Roe, at the airport on Monday. The line is \
    11 km long and cost 2.1 billion crowns. Trams will run every six minutes. Critics of the tram \
    say that buses would have been cheaper for the city. It rained. The harbour, long cut off from \
    the rest of the city, expects more visitors once the tram line to the airport opens in May.
    """

  private func summary(
    _ text: String = article, title: String? = nil, _ change: (inout SummarySettings) -> Void
  ) throws -> [String] {
    var settings = SummarySettings()
    change(&settings)
    var document = Document(id: "x", text: Text(text))
    if let title { document.metadata["title"] = .string(title) }
    try SummarizeStage(settings: settings).process(&document)
    return document.annotations(in: .summary).map { document.text[$0.range] }
  }

  @Test(arguments: SummaryMethod.allCases, [1, 2, 3, 4, 8])
  func sentencesAreVerbatimAndInOrder(method: SummaryMethod, count: Int) throws {
    let sentences = try summary {
      $0.sentences = count
      $0.method = method
    }
    #expect(sentences.count == min(count, 6))
    let places = sentences.compactMap { Text(Self.article).ranges(of: $0).first?.lowerBound }
    #expect(places == places.sorted() && places.count == sentences.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.first?.isWhitespace == false })
    // Neither the heading nor a sentence of two words.
    #expect(!sentences.contains("Harbour tram") && !sentences.contains("It rained."))
  }

  @Test(arguments: SummaryMethod.allCases)
  func theFirstSentenceOfNewsCounts(method: SummaryMethod) throws {
    let sentences = try summary {
      $0.sentences = 1
      $0.method = method
    }
    #expect(sentences.first?.hasPrefix("A new tram line") == true)
  }

  @Test(arguments: SummaryMethod.allCases.filter { $0 != .lead })
  func aSentenceIsNotSaidTwice(method: SummaryMethod) throws {
    let same = "The tram line to the airport of Ostby opens for all passengers in May."
    let other = "Nurses in the north have voted to strike over pay and night shifts."
    let sentences = try summary("\(same) \(same) \(same) \(other)") {
      $0.sentences = 4
      $0.method = method
    }
    #expect(sentences == [same, other])
  }

  @Test(arguments: SummaryMethod.allCases, [10, 25, 40, 60, 500])
  func wordsAreNotExceeded(method: SummaryMethod, words: Int) throws {
    let sentences = try summary {
      $0.words = words
      $0.method = method
    }
    let count = Text(sentences.joined(separator: " ")).words.reduce(0) { count, _ in count + 1 }
    #expect(count <= words)
    #expect(words < 20 || !sentences.isEmpty)
    #expect(words < 500 || sentences.count == 6)
  }

  @Test func aShareIsOfTheWords() throws {
    #expect(try summary { $0.share = 0.2 }.count == 1)
    #expect(try summary { $0.share = 1 }.count == 6)
    #expect(try summary { $0.share = 0.05 }.isEmpty)
  }

  @Test func aHeadlineIsShort() throws {
    let text = """
      The harbour tram, of which the people of Ostby had been told again and again for so many years \
      that few of them still believed in it, will at long last open to all passengers in May. The \
      harbour tram will open in May.
      """
    #expect(try summary(text) { $0.headline = true } == ["The harbour tram will open in May."])
  }

  @Test(arguments: SummaryMethod.allCases.filter { $0 != .lead })
  func aQueryIsAnswered(method: SummaryMethod) throws {
    let sentences = try summary {
      $0.sentences = 1
      $0.method = method
      $0.query = "What do the critics say about buses?"
    }
    #expect(sentences.first?.hasPrefix("Critics") == true)
  }

  @Test(arguments: [nil, TextKind.general, .paper, .law])
  func aTitleHelps(kind: TextKind?) throws {
    func scores(_ key: String) throws -> [Double?] {
      var settings = SummarySettings()
      settings.sentences = 3
      settings.kind = kind
      settings.title = key
      var document = Document(
        id: "x",
        text: """
          Prices rose again in the north of the country last year. Many farmers sold their cattle \
          before winter came. The state promised money for new wells.
          """)
      document.metadata["title"] = "New wells promised"
      try SummarizeStage(settings: settings).process(&document)
      return document.annotations(in: .summary).map(\.score)
    }
    let (plain, titled) = (try scores("none"), try scores("title"))
    #expect(plain.count == 3 && titled.count == 3)
    // Its words count for more than the others.
    let gains = zip(plain, titled).map { ($1 ?? 0) - ($0 ?? 0) }
    #expect(gains[2] > gains[0] && gains[2] > gains[1])
  }

  @Test func scoresAndWordsSayWhy() throws {
    var document = Document(id: "x", text: Text(Self.article))
    try SummarizeStage(settings: SummarySettings()).process(&document)
    for annotation in document.annotations(in: .summary) {
      let score = try #require(annotation.score)
      #expect((0...1).contains(score) && score == (score * 1000).rounded() / 1000)
      if let words = annotation["words"], case .array(let list) = words {
        #expect(list.count <= 3)
        #expect(list.compactMap(\.string).allSatisfy(document.text[annotation.range].contains))
      }
    }
  }

  @Test func linesOfAStatuteAreJoined() throws {
    let text = """
      SEC. 2. GRANTS.

          (a) In General.--The Secretary shall make grants to schools
      in rural districts, and to
      eligible entities that--
                  ``(1) teach children in gardens; and
              ``(2) serve food that was grown in the
              county or in the next county.
      """
    let sentences = try summary(text) { $0.sentences = 1 }
    #expect(sentences.first?.hasPrefix("(a) In General") == true)
    #expect(sentences.first?.hasSuffix("the next county.") == true)
  }

  @Test func aTextWithoutFullStopsHasASummary() throws {
    let text = "no full stop in this line of seven words\n\nand none in this line of text either"
    #expect(try summary(text) { $0.sentences = 1 }.count == 1)
  }

  @Test(arguments: SummaryMethod.allCases)
  func longTextsTakeTimeInProportion(method: SummaryMethod) throws {
    // Not timed: a quadratic choice would not finish.
    let text = (0..<20_000).map { "Sentence number \($0) tells of the same old bridge again. " }
      .joined()
    #expect(try summary(text) { $0.method = method }.count == 3)
  }

  @Test func contradictionsAreMistakes() {
    #expect(throws: SettingError.self) {
      try summary {
        $0.words = 10
        $0.share = 0.5
      }
    }
    #expect(throws: SettingError.self) {
      try summary {
        $0.minWords = 20
        $0.maxWords = 10
      }
    }
  }
}
