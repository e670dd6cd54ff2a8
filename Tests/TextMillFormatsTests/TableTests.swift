import Testing
import TextMill

@testable import TextMillFormats

@Suite struct TableTests {
  @Test(arguments: [
    ("text\na\nb\n", ["2=a", "3=b"]),
    ("text\na", ["2=a"]),
    ("id,text\r\nx,a\r\n\r\ny,b\r\n", ["x=a", "y=b"]),
    ("text,id\n\"a, b\",7\n", ["7=a, b"]),
    ("text,id\n\"one\ntwo\r\nthree\",x\nlast,y\n", ["x=one\ntwo\r\nthree", "y=last"]),
    ("text,id\n\"say \"\"so\"\"\",x\n\"\"\"\",y\n\"\",z\n", ["x=say \"so\"", "y=\"", "z="]),
    ("text,id\n5\" disk,x\n", ["x=5\" disk"]),
    ("\u{FEFF}text,id\na,x\n", ["x=a"]),
    ("\n\r\ntext,id\na,\nb,\n", ["4=a", "5=b"]),
    ("\"text\",\"id\"\n\"a\nb\",\nc,\n", ["2=a\nb", "4=c"]),
    ("text,id\na\0b,x\nlone\rreturn,y\n", ["x=a\0b", "y=lone\rreturn"]),
    ("text\n", []), ("text", []), ("", []), ("\n\n", []),
  ])
  func rowsBecomeDocuments(table: String, expected: [String]) throws {
    let items = try read(table, as: "t.csv")
    #expect(items.map { $0.replacing("t.csv:", with: "") } == expected)
  }

  @Test(.timeLimit(.minutes(1))) func blankLinesBeforeTheHeaderCostLittle() throws {
    let count = 300_000
    let table = String(repeating: "\n", count: count) + "text\na\n"
    #expect(try read(table, as: "t.csv") == ["t.csv:\(count + 2)=a"])
  }

  @Test func otherColumnsBecomeMetadataInTheirOrder() throws {
    #expect(
      try read("zeta,text,\"a \"\"b\"\"\",id\n1,t,\"x\ny\",7\n", as: "t.csv")
        == ["7=t zeta:\"1\" a \"b\":\"x\\ny\""])
  }

  @Test(arguments: [
    (";", "id;text\nx;a,b\n", "t.csv"), ("tab", "id\ttext\nx\ta,b\n", "t.csv"),
    ("|", "id|text\nx|a,b\n", "t.tsv"),
  ])
  func theDelimiterCanBeSet(delimiter: String, table: String, name: String) throws {
    let delimiter: TableDelimiter = try #require(TableDelimiter(delimiter))
    let options = InputOptions(delimiter: delimiter)
    #expect(try read(table, as: name, options) == ["x=a,b"])
  }

  @Test func theDelimiterOfTSVIsATab() throws {
    #expect(try read("id\ttext\nx\t\"a\tb\"\n", as: "t.tsv") == ["x=a\tb"])
  }

  @Test(arguments: ["", "ab", "\"", "\n", "é", "\r", "\0"])
  func notEveryCharacterCanBeADelimiter(text: String) {
    #expect(TableDelimiter(text) == nil)
  }

  @Test func wrongRowsAreRejectedAloneWithTheirLine() throws {
    let table = "text,id\n\"a\nb\",1\nmany,2,x\nfew\n\"x\"y,3\n\"b\",4\n"
    let items = try read(table, as: "t.csv")
    #expect(
      items == [
        "1=a\nb", "!t.csv:4: the row has 3 fields, the table has 2 columns",
        "!t.csv:5: the row has 1 field, the table has 2 columns",
        "!t.csv:6: field 1 goes on behind its closing quote; a quote inside is written twice",
        "4=b",
      ])
  }

  @Test func rejectedRowsAreKeptAsTheyWere() throws {
    let folder = try Folder()
    let items = read([try folder.write("t.csv", "text,id\n\"a\nb\",1,2\r\n")])
    guard case .rejected(let rejected)? = items.first else {
      Issue.record("not rejected")
      return
    }
    #expect(rejected.line == 2)
    #expect(rejected.bytes == Array("\"a\nb\",1,2".utf8))
  }

  @Test(arguments: [
    (
      "id,txet\n1,a\n2,b\n",
      "the table has no column 'text' (is it 'txet'?): all of its 2 rows are lost"
    ),
    (
      "id,body\n1,a\n",
      "the table has no column 'text'; --text-field names another one of id, body: its only row is lost"
    ),
    (
      "text,id,text\n1,2,3\n\n4,5,6\n7",
      "two columns have the name 'text': all of its 3 rows are lost"
    ),
    (
      "te\"x\"t,\"id\"x\n1,2\n",
      "the header is no row of names: field 2 goes on behind its closing quote; a quote inside is written twice: its only row is lost"
    ),
  ])
  func whatIsWrongWithAWholeTableIsToldOnce(table: String, reason: String) throws {
    #expect(try read(table, as: "t.csv") == ["!t.csv: \(reason)"])
  }

  @Test func aQuoteThatNothingClosesEndsTheTable() throws {
    let items = try read("text\na\n\"b\nc\nd\n", as: "t.csv")
    #expect(
      items == [
        "t.csv:2=a",
        "!t.csv:3: it is broken at byte 7: in the row behind this place a quote opens that "
          + "nothing closes",
      ])
  }

  @Test func invalidUTF8IsRejectedByRow() throws {
    let items = try read(Array("text\na".utf8) + [0xE9] + Array("z\nb\n".utf8), as: "t.csv")
    #expect(items == ["!t.csv:2: invalid UTF-8 at byte 1: 0xE9", "t.csv:3=b"])
  }

  @Test func aRowThatIsTooLongIsLeftOutWithoutLosingCount() throws {
    let long = "\"" + String(repeating: "x\n", count: 100_000) + "\""
    let options = InputOptions(maximumDocumentBytes: 1000)
    #expect(
      try read("text,id\na,\n\(long),\nb,\n", as: "t.csv", options)
        == ["t.csv:2=a", "!t.csv:3: the row has more than 1000 bytes", "t.csv:100004=b"])
  }
}
