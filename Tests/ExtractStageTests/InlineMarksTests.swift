import Testing
import TextMill

@testable import ExtractStage

/// Emphasis, code and links in Markdown.
@Suite struct InlineMarksTests {
  /// A page whose last paragraph is the given HTML, and what becomes of that.
  private func written(
    _ html: String, _ change: (inout ExtractSettings) -> Void = { _ in }
  ) throws -> String {
    let sentence = "Until then a replacement boat is kept in the harbour of the town."
    let end = "and school children travel free of charge.</p>"
    let page = SamplePage.html.replacing(end, with: "\(end)\n<p>\(html) \(sentence)</p>")
    let text = try extracted(page) { settings in
      settings.format = .markdown
      change(&settings)
    }.text.string
    let last = try #require(text.firstRange(of: " \(sentence)"), "\(text)")
    #expect(text[last.upperBound...].isEmpty)
    let start = text.ranges(of: "free of charge.\n\n").last
    return String(text[(start?.upperBound ?? text.startIndex)..<last.lowerBound])
  }

  @Test(arguments: [
    ("It is <b>very</b> late.", "It is **very** late."),
    ("It is <em>very <strong>very</strong></em> late.", "It is *very* ***very*** late."),
    ("It is <strong>very <i>very</i></strong> late.", "It is **very *very*** late."),
    // Blanks stand outside, and marks that two neighbours share go on.
    ("It is<b> very </b>late.", "It is **very** late."),
    ("It is <b>very</b> <b>late</b>.", "It is **very late**."),
    ("<b>Late</b> it is.", "**Late** it is."),
    ("un<i>believ</i>able", "un*believ*able"),
    ("Say <code>run</code> or <code>a`b</code>.", "Say `run` or a`b."),
    ("<b>One</b><br><b>two</b>", "**One\ntwo**"),
    ("<code>a</code> <code>b</code> <code>&#96;</code>", "`a` `b` `"),
    ("<b>Note:&nbsp;</b>this", "Note: this"),
    ("The <b>&amp;</b> sign", "The **&** sign"),
    // No address without 'links'.
    ("See <a href='/x'>the <b>map</b></a>.", "See the **map**."),
  ])
  func wordsBearTheirMarks(html: String, markdown: String) throws {
    #expect(try written(html) == markdown)
    #expect(try !written(html) { $0.format = .text }.contains("*"))
  }

  @Test(arguments: [
    (
      "See <a class=x href='/x?a=1&amp;b=2'>the <b>map</b> here</a>.",
      "See [the **map** here](/x?a=1&b=2)."
    ),
    ("<a href='https://a.example/'>A</a>, <a href='b'>B</a>", "[A](https://a.example/), [B](b)"),
    ("<A\nHREF=\"/a (b)\">A</A>", "[A](</a (b)>)"),
    ("<b>The <a href='/x'>map</a></b>", "**The** [**map**](/x)"),
    // What leads nowhere else is no link.
    ("<a href='#top'>up</a> <a name=n>n</a>", "up n"),
    ("<a href='javascript:x()'>x</a> <a href='data:text/html,x'>y</a>", "x y"),
    ("<a href='mailto:a@b.example'>mail</a> <a href=''>no</a>", "[mail](mailto:a@b.example) no"),
    ("<a href='/<x>|\\\\'>x</a>", "[x](/%3Cx%3E%7C%5C%5C)"),
    ("<a href='a&#10;b'>x</a> <a href='java&#x200d;script:x'>y</a>", "x y"),
    // Only the tag itself says where it leads.
    ("<a href='/good'><!-- <a href='/bad'> --><img title=\"<a href='/bad'>\">x</a>", "[x](/good)"),
    ("<a href='/a' title='<a href=/bad>'>x</a> <a/href=/b>y</a>", "[x](/a) [y](/b)"),
  ])
  func linksBearTheirAddress(html: String, markdown: String) throws {
    #expect(try written(html) { $0.links = true } == markdown)
  }

  /// Pages that say of everything that it is bold say nothing.
  @Test func whatTheWholeBlockHasIsNotMarked() throws {
    let page = SamplePage.html.replacing("<main>", with: "<main><b>")
      .replacing("<h2>What changes", with: "<h2><strong>What</strong> changes")
    let text = try extracted(page) { $0.format = .markdown }.text.string
    #expect(text.contains("## What changes for commuters"))
    #expect(!text.contains("*"))
  }
}
