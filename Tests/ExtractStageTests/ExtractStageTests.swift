import Testing
import TextMill
import TextMillTesting

@testable import ExtractStage

@Suite struct ExtractStageTests {
  @Test func conforms() async {
    let failures = await StageConformance(ExtractStageRegistration.stage).failures
    #expect(failures == [])
  }

  @Test func theArticleStaysAndTheFurnitureGoes() throws {
    let text = try extracted(SamplePage.html).text.string
    for kept in SamplePage.kept { #expect(text.contains(kept)) }
    for gone in SamplePage.gone { #expect(!text.contains(gone)) }
    #expect(text.contains("\n\n"))
  }

  /// Every byte of the text that was not written by an edit is the page's.
  @Test func offsetsLeadBackToThePage() throws {
    let document = try extracted(SamplePage.html)
    let (text, page) = (document.text.utf8, Array(SamplePage.html.utf8))
    #expect(!document.alignment.segments.isEmpty)
    for segment in document.alignment.segments {
      #expect(
        text[segment.current..<segment.current + segment.length]
          == page[segment.source..<segment.source + segment.length])
    }
    let place = try #require(document.text.ranges(of: "low tide").first)
    let source = document.sourceRange(of: place)
    #expect(String(decoding: page[source], as: UTF8.self) == "low tide")
  }

  @Test func removedBlocksBearReasonsAndReadAsText() throws {
    let removals = try extracted(SamplePage.html).edits.filter { $0.kind == .removal }
    #expect(removals.contains { $0.reason.rule == "navigation" })
    #expect(removals.contains { $0.reason.rule == "footer" })
    #expect(!removals.contains { $0.old.string.contains("<") })
  }

  /// Pages carry their article once more, for programs that read no HTML.
  @Test func aTextThatStandsTwiceStaysOnce() throws {
    let body = try #require(SamplePage.html.firstMatch(of: /(?s)<h1>.*<\/article>/)).0
    let copy = body.replacing(/<[^>]*>/, with: " ")
    let page = SamplePage.html.replacing(
      "</article>", with: "</article><article><p>\(copy)</p></article>")
    let document = try extracted(page)
    #expect(document.text.string.ranges(of: "The new ramp is two metres longer").count == 1)
    #expect(document.text.string.ranges(of: "up its service again on Saturday").count == 1)
  }

  @Test func thePageSaysWhatItIs() throws {
    let metadata = try extracted(SamplePage.html).metadata
    #expect(metadata["title"] == "Ferry to Sandholm runs again")
    #expect(metadata["author"] == "Marit Aune")
    #expect(metadata["date"] == "2026-03-14")
    #expect(metadata["site_name"] == "The Sandholm Post")
    #expect(metadata["language"] == "en")
    #expect(try extracted(SamplePage.html) { $0.metadata = false }.metadata.isEmpty)
  }

  @Test func markdownKeepsTheShape() throws {
    let text = try extracted(SamplePage.html) { $0.format = .markdown }.text.string
    #expect(text.contains("## What changes for commuters"))
    #expect(text.contains("\n- Cars are taken"))
    #expect(text.contains("> We had"))
  }

  @Test func aTextWithoutTagsStays() throws {
    #expect(try extracted("Just 3 < 4 & a line.\n").text == "Just 3 < 4 & a line.\n")
  }

  @Test(arguments: [
    "<p>Hello world.</p>", "<ul><li>Figs</li><li>Plums</li></ul>",
    "<dl>" + (1...9).map { "<dt>term \($0)</dt><dd>what it means</dd>" }.joined() + "</dl>",
    (1...9).map { "<table><tr><td>Item \($0)</td><td>\($0) EUR</td></tr></table>" }.joined(),
  ])
  func aPlainPageIsContent(page: String) throws {
    #expect(try extracted("<html><body>\(page)</body></html>").text != "")
  }

  @Test func aPageThatIsTooLongFails() {
    #expect(throws: UnreasonablePage.self) {
      _ = try extracted(SamplePage.html) { $0.largest = ByteCount("1KB") ?? $0.largest }
    }
  }
}
