import Testing
import TextMill

@testable import ExtractStage

/// Pages that were cut, torn and made worse: nothing stops the program, offsets stay true, and time
/// grows with the length alone.
@Suite struct MutatedPageTests {
  private func check(_ bytes: [UInt8]) throws {
    let page = String(decoding: bytes, as: UTF8.self)
    try check(extracted(page))
    try check(extracted(page) { ($0.format, $0.links) = (.markdown, true) })
  }

  private func check(_ document: Document) throws {
    let (text, page) = (document.text.utf8, document.source.utf8)
    for segment in document.alignment.segments {
      let current = segment.current..<segment.current + segment.length
      let source = segment.source..<segment.source + segment.length
      #expect(text[current] == page[source])
    }
  }

  @Test func aThousandTornPages() throws {
    var dice = Dice(seed: 11)
    let page = Array(SamplePage.html.utf8)
    for _ in 0..<1000 {
      var torn = page
      for _ in 0...dice.roll(6) { mutate(&torn, &dice) }
      try check(torn)
    }
  }

  private func mutate(_ page: inout [UInt8], _ dice: inout Dice) {
    guard page.count > 2 else { return }
    let at = dice.roll(page.count)
    let end = min(page.count, at + dice.roll(400))
    switch dice.roll(9) {
    case 0: page.removeSubrange(at..<end)
    case 1: page.removeSubrange(at...)
    case 2: page[at] = UInt8(dice.roll(256))
    case 3: page.insert(contentsOf: page[at..<end], at: dice.roll(page.count))
    case 4: page.insert(contentsOf: [0, 0, 0xFF, 0xFE], at: at)
    case 5: page.insert(contentsOf: "<!--".utf8, at: at)
    case 6: page.insert(contentsOf: "<table><a><svg><select><p a='".utf8, at: at)
    case 7: page.insert(contentsOf: "</div></article></table></li>".utf8, at: at)
    default: page.insert(contentsOf: "&#x1F600;&ampx&;&#99999999999;<".utf8, at: at)
    }
  }

  @Test(arguments: [
    "<div>", "<b>", "<p>", "<table>", "<tr><td>", "<a href=x>", "<li>x", "<!--",
    "<![CDATA[", "<script>",
    "<x y='", "</div>", "&amp;", "&", "<", "<select><option>", "<svg><g>", "<h1>a</h2>", "\0",
    "<form><b><p></b>", "<b>x<i>y</b>z</i>", "<p>x<a href='y'>z",
    "<td>x", "<dl><dt>x<dd>", "<button><p>", "<br>", "<i class=a-b_cD1>x",
  ])
  func onePieceVeryOften(_ piece: String) throws {
    // 20,000 levels deep, or as wide.
    let page = String(repeating: piece, count: 20_000)
    let limit = ContinuousClock.now + .seconds(60)
    try check(Array(page.utf8))
    try check(Array(("<table><tr><td><p>text " + page + "</p> more").utf8))
    #expect(ContinuousClock.now < limit)
  }
}

/// Random numbers that are the same on every run.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }
}
