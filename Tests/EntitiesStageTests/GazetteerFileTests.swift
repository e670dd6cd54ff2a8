import Testing
import TextMill

@testable import EntitiesStage

@Suite struct GazetteerFileTests {
  private static let table = """
    name\ttype\tid\taliases
    Blue Marlin\tship\tS1\tMV Blue Marlin|Marlin
    Lot 7\tplace
    acetone\tdrug\tD9\t

    Blue Harvest\torganization\tO2
    """

  private static let lines = """
    {"name": "Blue Marlin", "type": "ship", "id": "S1", "aliases": ["MV Blue Marlin", "Marlin"]}

    {"name": "Lot 7", "type": "place", "note": {"any": 1}}
    {"name": "acetone", "type": "drug", "id": "D9"}
    {"name": "Blue Harvest", "type": "organization", "id": "O2", "aliases": null}
    """

  private func found(
    _ text: String, _ name: String, _ content: String,
    _ change: (inout EntitiesStage.Settings) -> Void = { _ in }
  ) throws -> [String] {
    var settings = EntitiesStage.Settings()
    settings.gazetteerFiles = [SettingFile(name, bytes: Array(content.utf8))]
    change(&settings)
    var document = Document(id: "test", text: Text(text))
    try EntitiesStage(settings: settings).process(&document)
    return document.annotations(in: .entities).map { annotation in
      let facts = ["id", "name"].compactMap { annotation[$0]?.string }
      return ([document.text[annotation.range], annotation.label] + facts).joined(separator: "/")
    }
  }

  @Test(arguments: ["\n", "\r\n"], ["ships.tsv", "ships.jsonl"])
  func namesAndIds(_ end: String, _ name: String) throws {
    let content = name.hasSuffix("tsv") ? Self.table : Self.lines
    let text = "the MV Blue Marlin, a marlin, Marlin, left Lot 7 with acetone of Blue Harvest."
    let expected = [
      "MV Blue Marlin/ship/S1/Blue Marlin", "Marlin/ship/S1/Blue Marlin", "Lot 7/place/Lot 7",
      "acetone/drug/D9/acetone", "Blue Harvest/organization/O2/Blue Harvest",
    ]
    let written = content.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: end)
    #expect(try found(text, name, written) == expected)
    #expect(try found(text, name, "\u{FEFF}" + written + end) == expected)
  }

  @Test func withoutHeaderAndInAnyCase() throws {
    let table = "Blue Marlin\tship\nC++ Day\tevent"
    let text = "a BLUE marlin and c++ day"
    #expect(try found(text, "a.tsv", table) { $0.types = [.event] } == [])
    let any = try found(text, "a.tsv", table) { $0.ignoreCase = true }
    #expect(any == ["BLUE marlin/ship/Blue Marlin", "c++ day/event/C++ Day"])
  }

  @Test(arguments: [
    ("a.tsv", "X y\tship\nLot 7\tplase", "a.tsv:2:7: there is no type 'plase'"),
    ("a.tsv", "X y\tship\nÜ 7", "a.tsv:2:4: a line has a name and a type, with a tab between them"),
    ("a.tsv", "a\tship\t1\tb\tc", "a.tsv:1:12: a line has at most 4 columns"),
    ("a.tsv", "a\tship\t1\tb||c", "a.tsv:1:12: this is not a phrase of 1 to 10 words"),
    ("a.tsv", "a\tThe Ship", "a.tsv:1:3: 'The Ship' cannot be a type"),
    (
      "a.txt", "a\tship",
      "a.txt:1:1: a gazetteer is a file of tab-separated values or of JSON Lines"
    ),
    (
      "a.jsonl", "{\"name\": \"a\", \"type\": \"ship\"}\n{\"name\": \"a\"}",
      "a.jsonl:2:1: an entry has a 'name' and a 'type'"
    ),
    ("a.jsonl", "[]", "a.jsonl:1:1: a line is a JSON object"),
    ("a.jsonl", "{\"name\": 1, \"type\": \"ship\"}", "a.jsonl:1:1: 'name' is not a text"),
    (
      "a.jsonl", "{\"name\": \"a\", \"type\": \"ship\", \"alias\": []}",
      "a.jsonl:1:1: there is no field 'alias'"
    ),
  ])
  func faults(_ name: String, _ content: String, _ message: String) {
    let error = #expect(throws: SettingError.self) { _ = try found("x", name, content) }
    #expect(error?.message == message)
    #expect(error?.setting == "gazetteer_files.0")
  }

  @Test func brokenBytes() {
    var settings = EntitiesStage.Settings()
    settings.gazetteerFiles = [SettingFile("a.tsv", bytes: [0x61, 0x0A, 0x62, 0xFF])]
    let error = #expect(throws: SettingError.self) { _ = try EntitiesStage(settings: settings) }
    #expect(error?.message == "a.tsv:2:2: these bytes are not UTF-8")
  }

  @Test func overlappingMentions() throws {
    let table = "Bank of Japan\torganization\tO1\nJapan\tplace\tP1\nJapan\tteam\tT1\nof\tword2\tW"
    var settings = EntitiesStage.Settings()
    settings.gazetteerFiles = [SettingFile("a.tsv", bytes: Array(table.utf8))]
    settings.overlapping = true
    var document = Document(id: "test", text: "The Bank of Japan rose.")
    let stage = try EntitiesStage(settings: settings)
    stage.process(&document)
    #expect(stage.provides == [.layer(.entities), .layer(.mentions)])
    let all = document.annotations(in: .mentions).map { $0["id"]?.string }
    #expect(all == ["O1", "W", "P1", "T1"])
    #expect(document.annotations(in: .entities).map { $0["id"]?.string } == ["O1"])
  }

  @Test func precedence() throws {
    let table = "March 11\tplace\tX"
    let text = "On March 11, 2011 it came."
    #expect(try found(text, "a.tsv", table) == ["March 11/place/X/March 11"])
    let values = try found(text, "a.tsv", table) { $0.precedence = [.values] }
    #expect(values == ["March 11, 2011/date"])
    #expect(throws: SettingError.self) {
      _ = try found(text, "a.tsv", table) { $0.precedence = [.values, .values] }
    }
  }

  @Test func manyNames() throws {
    var table = ""
    for number in 0..<20_000 {
      table += "Name \(number) Of Mine\tthing\tid\(number)\tN\(number)x\n"
    }
    #expect(
      try found("see Name 19999 Of Mine, N77x, N99999x.", "a.tsv", table) == [
        "Name 19999 Of Mine/thing/id19999/Name 19999 Of Mine", "N77x/thing/id77/Name 77 Of Mine",
      ])
  }
}
