import Testing
import TextMill

@testable import ExtractStage

/// Which text stands in which block, where tags are left out or in disorder; after the standard's
/// rules of tree construction.
@Suite struct TreeBuilderTests {
  /// The blocks' texts, each with the name of its element.
  private func blocks(_ html: String) -> [String] {
    var parser = PageParser()
    let bytes = Array(html.utf8)
    parser.parse(bytes.span)
    let tree = parser.builder.tree
    var blocks: [Block] = []
    _ = BlockCutter.cut(tree, into: &blocks)
    return blocks.map {
      "\($0.tag): " + String(decoding: BlockText.plain($0, tree, bytes.span), as: UTF8.self)
    }
  }

  @Test func paragraphsEndWithoutEndTags() {
    #expect(blocks("<p>One<p>Two<div>Three</div>") == ["p: One", "p: Two", "div: Three"])
    #expect(blocks("<p>One<table><tr><td>Cell") == ["p: One", "td: Cell"])
    #expect(blocks("<div>a</p>b</div>") == ["div: a", "div: b"])
  }

  @Test func itemsEndTheItemBefore() {
    #expect(blocks("<ul><li>One<li>Two</ul>Three") == ["li: One", "li: Two", "html: Three"])
    #expect(
      blocks("<ul><li>One<ul><li>Inner</ul>more<li>Two</ul>")
        == ["li: One", "li: Inner", "li: more", "li: Two"])
    #expect(blocks("<dl><dt>Term<dd>Sense<dt>Next</dl>") == ["dt: Term", "dd: Sense", "dt: Next"])
  }

  @Test func cellsAndRowsEndThoseBefore() {
    #expect(
      blocks("<table><tr><td>1<td>2<tr><th>3</table>4")
        == ["td: 1", "td: 2", "th: 3", "html: 4"])
    #expect(blocks("<div><tr><td>No table</td></tr></div>") == ["div: No table"])
  }

  /// A style's end tag does not close the blocks that were opened in it.
  @Test func stylesInDisorderCloseNoBlocks() {
    #expect(blocks("<b><div>One</b> and</div><p>Two") == ["div: One and", "p: Two"])
    #expect(blocks("<div><span>One</div>Two</span>") == ["div: One", "html: Two"])
  }

  @Test func textInALineStaysTogether() {
    let line = "<p>A <b>bold</b> wo<i>rd</i>, and<br>a line"
    #expect(blocks(line) == ["p: A bold word, and\na line"])
    #expect(blocks("<div>One<br><br>Two") == ["div: One", "div: Two"])
  }

  @Test func whatNobodyReadsIsLeftOut() {
    #expect(
      blocks(
        "<head><title>T</title><style>p{}</style></head><script>if (a<b) '</p>'</script>"
          + "<svg><text>drawn</text><path/></svg><select><option>One</select><p>Text")
        == ["p: Text"])
    #expect(blocks("<p>a<!-- <p>b --> c<!-->d<? e ?>f<![CDATA[g]]>") == ["p: a cdf"])
    #expect(blocks("<textarea><p>no</textarea><p>yes") == ["p: yes"])
  }

  @Test func whatIsNoTagIsText() {
    #expect(blocks("<p>1 < 2 && 3 > 2 <3") == ["p: 1 < 2 && 3 > 2 <3"])
    #expect(blocks("<p>cut <a href='x") == ["p: cut"])
    #expect(blocks("a</ b>c</>d") == ["html: acd"])
  }

  @Test func referencesAreDecoded() {
    #expect(
      blocks("<p>&lt;&eacute;&#233;&#xE9;&#128;&notit;&nosuch;&amp") == ["p: <ééé€¬it;&nosuch;&"])
    #expect(blocks("<p>&NotEqualTilde;&#0;&#x110000;") == ["p: \u{2242}\u{338}\u{FFFD}\u{FFFD}"])
  }

  /// Beyond the deepest level elements are parts of those around them, and their end tags close
  /// nothing else.
  @Test func depthHasALimit() {
    let (starts, ends) = (
      String(repeating: "<div>", count: 5000), String(repeating: "</div>", count: 4900)
    )
    let deep = starts + "in" + ends
    #expect(blocks("<main>\(deep)<p>still") == ["div: in", "p: still"])
  }
}
