import Synchronization
import Testing
import TextMill

@testable import ExportStage

@Suite struct ExportStageTests {
  private var document: Document {
    var document = Document(id: "a/b.txt", text: "Ada, \"the first\",\nmet Bo.")
    document.annotate(Annotation(0..<3, label: "person"), in: .entities)
    document.annotate(Annotation(22..<24, label: "person"), in: .entities)
    document.annotate(Annotation(0..<25), in: .summary)
    document.metadata["year"] = 1999
    return document
  }

  /// Where a numbered file ends depends on the documents and not on how they arrive.
  @Test(arguments: [1, 2, 3, 7, 100])
  func numberedFilesAreFilledInOrder(together count: Int) throws {
    let lengths = [5, 5, 5, 30, 1, 9, 9, 10, 3, 2]
    let documents = lengths.enumerated().map { index, length in
      Document(
        id: "\(index)", text: Text(String(repeating: Character("\(index)"), count: length)))
    }
    let outputs = try export(documents, together: count) {
      $0.to = "out/part-{shard}.txt"
      $0.separator = ""
      $0.shardSize = ByteCount("20 B")
    }
    let files = outputs.files.withLock { files in
      files.keys.sorted().map { "\($0) \(String(decoding: files[$0] ?? [], as: UTF8.self))" }
    }
    #expect(
      files == [
        "out/part-00001.txt 000001111122222",
        "out/part-00002.txt 333333333333333333333333333333",
        "out/part-00003.txt 4555555555666666666", "out/part-00004.txt 777777777788899",
      ])
  }

  @Test func everyNumberedFileHasAHeader() throws {
    let documents = (0..<4).map { Document(id: "\($0)", text: "x") }
    let outputs = try export(documents) {
      $0.to = "{shard}.csv"
      $0.columns = ["id"]
      $0.shardSize = ByteCount("5")
    }
    #expect(outputs.text("00001.csv") == "id\n0\n")
    #expect(outputs.text("00004.csv") == "id\n3\n")
    #expect(outputs.text("00005.csv") == nil)
  }

  @Test(arguments: ["{shard}/{id}.txt", "out.txt"])
  func namesThatShardsCannotHave(to: String) {
    var settings = ExportStage.Settings()
    settings.to = to
    settings.shardSize = ByteCount("1MB")
    #expect(throws: SettingError.self) { try ExportStage(settings: settings) }
  }

  @Test func csvIsQuotedWhereItMustBe() throws {
    let outputs = try export([document]) {
      $0.to = "x.csv"
      $0.columns = ["id", "text", "words", "entities", "metadata.year", "metadata.none"]
    }
    #expect(
      outputs.text("x.csv") == """
        id,text,words,entities,metadata.year,metadata.none
        a/b.txt,"Ada, ""the first"",
        met Bo.",5,person: Ada; person: Bo,1999,

        """)
  }

  @Test func anEmptyFieldAloneIsARow() throws {
    let outputs = try export([document]) {
      $0.to = "x.csv"
      $0.columns = ["metadata.none"]
    }
    #expect(outputs.text("x.csv") == "metadata.none\n\"\"\n")
  }

  @Test func tsvAndText() throws {
    let table = try export([document]) {
      $0.to = "x.tsv"
      $0.columns = ["id", "metadata.year"]
    }
    #expect(table.text("x.tsv") == "id\tmetadata.year\na/b.txt\t1999\n")
    let text = try export([document, document]) {
      $0.to = "-"
      $0.format = .text
      $0.separator = "\n--\n"
    }
    #expect(
      text.text("-") == "Ada, \"the first\",\nmet Bo.\n--\nAda, \"the first\",\nmet Bo.\n--\n")
  }

  @Test func markdownIsAPage() throws {
    let outputs = try export([document]) { $0.to = "out/{name}.md" }
    #expect(
      outputs.text("out/b.md") == """
        # a/b.txt

        > Ada, "the first", met Bo.

        Ada, "the first",
        met Bo.

        ## Named in the text

        - person: Ada; Bo


        """)
  }

  @Test(arguments: [
    ("out/{id}.md", "out/a/b.txt.md"), ("{name}.md", "b.md"),
    ("o/{metadata.year}/{name}.md", "o/1999/b.md"),
    ("o/{metadata.none}.md", "o/_.md"), ("o/..{metadata.none}/x.md", "o/.._/x.md"),
  ])
  func namesOfFiles(template: String, path: String) throws {
    #expect(try FileTemplate(template).path(for: document) == path)
  }

  @Test(arguments: [
    "../../x", "/x", "../\u{301}evil", "..\u{600}/x", "../\u{200D}x", "a/../../x", "..", ".", "",
    "\u{0}", "a\\..\\b",
    String(repeating: "n", count: 900),
  ])
  func namesStayBelowTheirFolder(id: String) throws {
    let path = try FileTemplate("out/{id}").path(for: Document(id: id, text: ""))
    #expect(path.hasPrefix("out/"))
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    #expect(!parts.contains("..") && !parts.contains(".") && !parts.contains(""))
    #expect(parts.allSatisfy { $0.utf8.count <= 255 })
  }

  @Test(arguments: ["x", "x.pdf", "{id", "{oops}.md", ""])
  func wrongNamesAreSettingErrors(name: String) {
    var settings = ExportStage.Settings()
    settings.to = name
    #expect(throws: SettingError.self) { try ExportStage(settings: settings) }
  }
}
