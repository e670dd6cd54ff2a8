import Testing
import TextMill

@testable import ExecStage

/// What answers do to documents.
@Suite struct ReplyTests {
  private func apply(
    _ answer: String, to text: String = "Żółw and cat 😀.", offsets: OffsetUnit = .bytes
  ) throws -> Document {
    var document = Document(id: "a.txt", text: Text(text))
    document.metadata["n"] = .number("1.50")
    document.metadata["old"] = "x"
    let reply = try Reply(Array(answer.utf8), to: 1, offsets: offsets)
    try reply.apply(to: &document, layers: ["marks"], reason: "changed")
    try document.applyEdits()
    return document
  }

  @Test func aTextIsReplacedByEdits() throws {
    let document = try apply(#"{"seq":1,"text":"Żółw and dog 😀."}"#)
    #expect(document.text.string == "Żółw and dog 😀.")
    #expect(document.edits.map(\.old.string) == ["cat"])
    #expect(document.edits.map(\.reason.rule) == ["changed"])
  }

  @Test(arguments: [(OffsetUnit.bytes, 12, 15), (.scalars, 9, 12), (.utf16, 9, 12)])
  func editsCountAsTheHandshakeSays(unit: OffsetUnit, start: Int, end: Int) throws {
    let edits = #"[{"start":\#(start),"end":\#(end),"text":"dog","reason":"pets"}]"#
    let document = try apply(#"{"seq":1,"edits":\#(edits)}"#, offsets: unit)
    #expect(document.text.string == "Żółw and dog 😀.")
    #expect(document.edits.map(\.reason.rule) == ["pets"])
  }

  @Test(arguments: [(OffsetUnit.bytes, 16, 20), (.scalars, 13, 14), (.utf16, 13, 15)])
  func annotationsCountAsTheHandshakeSays(unit: OffsetUnit, start: Int, end: Int) throws {
    let mark = #"{"start":\#(start),"end":\#(end),"type":"face","score":0.5,"mood":"good"}"#
    let document = try apply(#"{"seq":1,"annotations":{"marks":[\#(mark)]}}"#, offsets: unit)
    let found = try #require(document.annotations(in: "marks").first)
    #expect(document.text[found.range] == "😀")
    #expect(found.label == "face" && found.score == 0.5 && found["mood"] == "good")
  }

  @Test func annotationsAreAboutTheTextOfTheAnswer() throws {
    let mark = #"{"start":5,"end":9,"type":"x"}"#
    let document = try apply(#"{"seq":1,"text":"Tiny text","annotations":{"marks":[\#(mark)]}}"#)
    #expect(document.annotations(in: "marks").map { document.text[$0.range] } == ["text"])
  }

  @Test func metadataIsSetAndTakenAwayAndKeepsItsDigits() throws {
    let document = try apply(#"{"seq":1,"metadata":{"n":1.5,"old":null,"new":[1]}}"#)
    #expect(document.metadata["n"] == .number("1.50"))
    #expect(document.metadata.names == ["n", "new"])
  }

  @Test func aDocumentIsDroppedForAReason() throws {
    #expect(try apply(#"{"seq":1,"drop":"too old"}"#).fate == .dropped("too old"))
  }

  @Test(arguments: [
    ("nonsense", "broken JSON"), ("[1]", "no 'seq'"), ("{}", "no 'seq'"), ("\u{FF}", "broken JSON"),
    (#"{"seq":2}"#, "to request 2, not to 1"), (#"{"seq":"1"}"#, "to request \"1\""),
    (#"{"seq":1,"id":"b.txt"}"#, "about the document \"b.txt\""),
    (#"{"seq":1,"txt":"a"}"#, "did it mean 'text'?"),
    (#"{"seq":1,"text":5}"#, "'text' is a number"),
    (#"{"seq":1,"error":"no idea"}"#, "refused it: no idea"),
    (#"{"seq":1,"metadata":[]}"#, "'metadata' is a list"),
    (#"{"seq":1,"text":"a","edits":[]}"#, "both"),
    (#"{"seq":1,"edits":{}}"#, "'edits' is an object"),
    (#"{"seq":1,"edits":[{"start":0,"end":1}]}"#, "range 0 to 1"),
    (#"{"seq":1,"edits":[{"start":-1,"end":0}]}"#, "range -1 to 0"),
    (#"{"seq":1,"edits":[{"start":0,"end":99}]}"#, "range 0 to 99"),
    (#"{"seq":1,"edits":[{"start":4,"end":2}]}"#, "range 4 to 2"),
    (#"{"seq":1,"edits":[{"start":1.5,"end":2}]}"#, "no whole numbers"),
    (#"{"seq":1,"edits":[{"start":0,"end":4},{"start":2,"end":6}]}"#, "overlap"),
    (#"{"seq":1,"edits":[{"start":0,"end":2,"text":1}]}"#, "'text' of edit 1 is a number"),
    (#"{"seq":1,"annotations":[]}"#, "'annotations' is a list"),
    (#"{"seq":1,"annotations":{"others":[]}}"#, "the setting 'layers'"),
    (#"{"seq":1,"annotations":{"marks":[{"start":1,"end":2}]}}"#, "annotation 1 of 'marks'"),
  ])
  func whatCannotBeUsedIsSaid(answer: String, words: String) {
    do {
      _ = try apply(answer)
      Issue.record("it was used: \(answer)")
    } catch {
      #expect("\(error)".contains(words), "\(error)")
    }
  }

  @Test func whatIsReadIsWhatMayBeWritten() throws {
    var document = Document(id: "a\n\"b\"", text: "Line\nand \u{2028} \u{0} 😀")
    document.metadata["k"] = .object([JSONValue.Member("x", .number("1e400"))])
    let line = Request(document, number: 7).line
    #expect(!line.contains(0x0A))
    let before = document.text
    try Reply(line, to: 7, offsets: .bytes).apply(to: &document, layers: [], reason: "r")
    #expect(document.text == before && document.edits.isEmpty)
    #expect(document.metadata["k"] == .object([JSONValue.Member("x", .number("1e400"))]))
  }
}
