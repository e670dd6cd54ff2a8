import Testing

@testable import TextMill

@Suite struct DocumentJSONTests {
  private func json(_ document: Document, _ writer: DocumentJSON = DocumentJSON()) throws -> String
  {
    var output: [UInt8] = []
    try writer.write(document, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func document(_ record: String, textField: String = "text") throws -> Document {
    var record = try JSONRecord(Array(record.utf8), textField: textField, idField: "id")
    let text = try #require(try record.readText())
    return Document(id: "made up", text: Text(trusted: text), metadata: Metadata(record: record))
  }

  @Test func aRecordKeepsItsFields() throws {
    let record = #"{"url":"http://x/\u00e9","id":7,"text":"a\/b","n":1.00,"o":{"z":1, "a":[ ]}}"#
    let expected = #"{"url":"http://x/\u00e9","id":7,"text":"a/b","n":1.00,"o":{"z":1, "a":[ ]}}"#
    #expect(try json(document(record)) == expected)
  }

  @Test func aRecordWithoutIdGetsOne() throws {
    #expect(
      try json(document(#"{"body":"x"}"#, textField: "body")) == #"{"id":"made up","body":"x"}"#)
  }

  @Test func ofTwoTextFieldsTheLastCounts() throws {
    #expect(try json(document(#"{"id":"i","text":"a","text":"b"}"#)) == #"{"id":"i","text":"b"}"#)
  }

  @Test func stagesAddUnderMetadata() throws {
    var document = try document(#"{"id":"i","text":"a","year":1999,"metadata":{"k":1}}"#)
    document.metadata["lang"] = "en"
    document.metadata["year"] = 2000
    #expect(document.metadata["lang"] == "en")
    #expect(
      try json(document)
        == #"{"id":"i","text":"a","year":2000,"metadata":{"k":1,"lang":"en"}}"#)
    document.metadata["year"] = nil
    #expect(document.metadata.names == ["metadata", "lang"])
  }

  @Test func offsetsInThreeUnits() throws {
    var document = Document(id: "i", text: "é👍 Oslo")
    document.annotate(Annotation(7..<11, label: "place"), in: .entities)
    let places: [(OffsetUnit, String)] = [
      (.bytes, #""start":7,"end":11"#), (.scalars, #""start":3,"end":7"#),
      (.utf16, #""start":4,"end":8"#),
    ]
    for (unit, place) in places {
      #expect(try json(document, DocumentJSON(offsets: unit)).contains(place))
    }
  }

  @Test func removalsTellWhereTheyWere() throws {
    var document = Document(id: "i", text: "Keep.\nDrop.")
    document.stage = "test"
    document.remove(6..<11, because: Reason("rule", score: 0.5))
    try document.applyEdits()
    let expected =
      #"{"id":"i","text":"Keep.\n","removed":[{"text":"Drop.","stage":"test","reason":"rule","#
      + #""score":0.5,"source_start":6,"source_end":11}]}"#
    #expect(try json(document) == expected)
  }

  @Test func namesOfTheInputAreNotOverwritten() throws {
    var document = try document(#"{"id":"i","text":"a","entities":[]}"#)
    document.declare(.entities)
    #expect(throws: DocumentJSON.NameConflict(field: "entities")) { try json(document) }
    let renamed = DocumentJSON(names: ["entities": "found"])
    #expect(try json(document, renamed) == #"{"id":"i","text":"a","entities":[],"found":[]}"#)
  }
}
