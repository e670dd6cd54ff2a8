import Testing

@testable import TextMill

@Suite struct JSONRecordTests {
  private func record(_ json: String, known: RecordShape? = nil) throws -> JSONRecord {
    let bytes = Array(json.utf8)
    return try JSONRecord(
      bytes, in: 0..<bytes.count, textField: "text", idField: "id", known: known)
  }

  @Test func recordsOfOneShapeShareIt() throws {
    let first = try record(#"{"id":1,"text":"a","n":null}"#)
    let second = try record(#"{ "id" : 2, "text":"b" ,"n":[1]}"#, known: first.shape)
    #expect(first.shape === second.shape)
    #expect(try second.text() == [0x62])
    #expect(try second.id() == "2")
  }

  /// Whatever the record before was like, the names are those of the record.
  @Test(arguments: [
    #"{}"#, #"{"id":1}"#, #"{"id":1,"text":"a"}"#, #"{"id":1,"text":"a","n":null,"o":1}"#,
    #"{"text":"a","id":1,"n":null}"#, #"{"id":1,"\u0074ext":"b","n":null}"#,
    #"{"id":1,"text":"a","text":"b"}"#, #"{"id":1,"text":"a","n":null}"#,
  ])
  func shapesThatDiffer(json: String) throws {
    let known = try record(#"{"id":1,"text":"a","n":null}"#).shape
    let (fresh, shared) = (try record(json), try record(json, known: known))
    #expect(fresh.shape.names == shared.shape.names)
    #expect(fresh.values == shared.values)
    #expect(try fresh.text() == shared.text())
    #expect(fresh.shape.textIndex == shared.shape.textIndex)
  }

  @Test func ofTwoNamesTheLastCounts() throws {
    let record = try record(#"{"id":1,"text":"a","k":1,"text":"b","id":2,"k":2}"#)
    #expect(try record.text() == [0x62])
    #expect(try record.id() == "2")
    #expect(record["k"] == 2)
  }

  @Test func whatIsNoTextIsNone() throws {
    #expect(try record(#"{"text":5}"#).text() == nil)
    #expect(try record(#"{"id":null,"text":""}"#).id() == nil)
    #expect(try record(#"{"id":-1.5e3,"text":""}"#).id() == "-1.5e3")
  }
}

extension JSONRecord {
  /// The text alone.
  func text() throws(JSONError) -> [UInt8]? {
    var record = self
    return try record.readText()
  }
}
