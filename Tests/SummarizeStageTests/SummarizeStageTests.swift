import Testing
import TextMill

@testable import SummarizeStage

@Suite struct SummarizeStageTests {
  private let article: Text = """
    A new tram line will connect the harbour of Ostby with its airport from May, the city said.

    Harbour tram

    “It took nine years,” said the mayor of Ostby, Ida Roe, at the airport on Monday. The line is \
    11 km long and cost 2.1 billion crowns. Trams will run every six minutes. Critics of the tram \
    say that buses would have been cheaper for the city. It rained. The harbour, long cut off from \
    the rest of the city, expects more visitors once the tram line to the airport opens in May.
    """

  private func summary(_ count: Int, _ text: Text? = nil) throws -> (Document, [Annotation]) {
    var settings = SummarizeStage.Settings()
    settings.sentences = count
    var document = Document(id: "x", text: text ?? article)
    try SummarizeStage(settings: settings).process(&document)
    try document.applyEdits()
    return (document, document.annotations(in: .summary))
  }

  @Test(arguments: 1...8)
  func sentencesAreVerbatimAndInOrder(count: Int) throws {
    let (document, sentences) = try summary(count)
    #expect(sentences.count == min(count, 6))
    for (sentence, next) in zip(sentences, sentences.dropFirst()) {
      #expect(sentence.range.upperBound <= next.range.lowerBound)
    }
    for sentence in sentences {
      let text = document.text[sentence.range]
      #expect(text.first?.isWhitespace == false)
      #expect(text.hasSuffix(".") || text.hasSuffix(".”"))
    }
  }

  @Test func theFirstSentenceOfNewsCounts() throws {
    let (document, sentences) = try summary(1)
    #expect(sentences.map { document.text[$0.range] }.first?.hasPrefix("A new tram line") == true)
  }

  @Test func headingsAndShortSentencesAreNotChosen() throws {
    let (document, sentences) = try summary(100)
    let chosen = sentences.map { document.text[$0.range] }
    #expect(!chosen.contains("Harbour tram"))
    #expect(!chosen.contains("It rained."))
  }

  @Test func aSentenceIsNotSaidTwice() throws {
    let same = "The tram line to the airport of Ostby opens for all passengers in May."
    let other = "Nurses in the north have voted to strike over pay and night shifts."
    let (document, sentences) = try summary(2, Text("\(same) \(same) \(same) \(other)"))
    #expect(sentences.map { document.text[$0.range] } == [same, other])
  }

  @Test func longTextsTakeTimeInProportion() throws {
    // Not timed: a quadratic choice would not finish.
    let text = (0..<40_000).map { "Sentence number \($0) tells of the same old bridge again. " }
      .joined()
    #expect(try summary(3, Text(text)).1.count == 3)
  }
}
