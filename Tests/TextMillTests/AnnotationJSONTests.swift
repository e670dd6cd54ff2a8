import Testing

@testable import TextMill

@Suite struct AnnotationJSONTests {
  /// What the layer `entities` of a document looks like as JSON.
  private func entities(_ document: Document) throws -> String {
    var output: [UInt8] = []
    try DocumentJSON().write(document, to: &output)
    let json = String(decoding: output, as: UTF8.self)
    let start = try #require(json.firstRange(of: #""entities":"#))
    return String(json[start.upperBound...].dropLast())
  }

  @Test(arguments: [0, 7, 10, 99, 100, 909, 1000, 9999, 10_000, 123_456])
  func offsetsOfEveryLength(_ start: Int) throws {
    let text = String(repeating: " ", count: start) + "Oslo"
    var document = Document(id: "i", text: Text(text))
    document.annotate(Annotation(start..<start + 4), in: .entities)
    let end = start + 4
    #expect(
      try entities(document)
        == #"[{"text":"Oslo","start":\#(start),"end":\#(end),"#
        + #""source_start":\#(start),"source_end":\#(end)}]"#)
  }

  @Test(arguments: [0, 0.005, 0.01, 0.29, 0.3, 0.55, 0.97, 0.99, 1, 1.0 / 3, -0.5, 12.25])
  func scoresAsSwiftWritesThem(_ score: Double) throws {
    var document = Document(id: "i", text: "Oslo")
    document.annotate(Annotation(0..<4, label: "place", score: score), in: .entities)
    #expect(
      try entities(document).hasPrefix(#"[{"text":"Oslo","type":"place","score":\#(score),"start""#)
    )
  }

  @Test(arguments: [
    ("a", "a"), (#"a"b"#, #"a\"b"#), ("back\\slash", #"back\\slash"#), ("é\n👍", #"é\n👍"#),
    ("just sixteen ch.", "just sixteen ch."), ("a name of more bytes", "a name of more bytes"),
    ("a name of \"more\" bytes", #"a name of \"more\" bytes"#),
  ])
  func textsAndLabelsAreEscaped(_ piece: String, _ escaped: String) throws {
    // At the text's end there are no sixteen bytes to look at.
    for rest in ["", "\", and more text behind it"] {
      var document = Document(id: "i", text: Text(piece + rest))
      document.annotate(Annotation(0..<piece.utf8.count, label: piece), in: .entities)
      #expect(
        try entities(document).hasPrefix(#"[{"text":"\#(escaped)","type":"\#(escaped)","start":0"#))
    }
  }

  @Test func aListIsAnnotatedAsOneByOne() throws {
    let list = [3..<5, 0..<2, 0..<4, 6..<7, 6..<7].map { Annotation($0) }
    for before in [[], [Annotation(1..<6)]] {
      var together = Document(id: "i", text: "abcdefgh")
      for annotation in before { together.annotate(annotation, in: .entities) }
      var single = together
      together.annotate(list, in: .entities)
      for annotation in list { single.annotate(annotation, in: .entities) }
      #expect(together.annotations(in: .entities) == single.annotations(in: .entities))
    }
  }

  @Test func aLongListIsAnnotatedAsOneByOne() {
    var together = Document(id: "i", text: Text(String(repeating: "x", count: 40)))
    together.annotate(Annotation(3..<9, label: "before"), in: .entities)
    var single = together
    let list = (0..<500).map { number in
      let start = number * 7 % 31
      return Annotation(start..<start + 1 + number % 5, label: "\(number)")
    }
    together.annotate(list, in: .entities)
    for annotation in list { single.annotate(annotation, in: .entities) }
    #expect(together.annotations(in: .entities) == single.annotations(in: .entities))
  }

  @Test func aListWithAWrongRangeIsAFault() {
    var document = Document(id: "i", text: "é!")
    document.annotate([Annotation(2..<3), Annotation(0..<1)], in: .entities)
    #expect(throws: InvalidEdit.self) { try document.applyEdits() }
  }

  @Test func scratchIsLentAgain() {
    let pool = ScratchPool { [0] }
    pool.withScratch { $0.append(1) }
    #expect(pool.withScratch { $0 } == [0, 1])
  }
}
