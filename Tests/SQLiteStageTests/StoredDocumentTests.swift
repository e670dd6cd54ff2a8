import Testing
import TextMill
import TextMillSQLite

@testable import SQLiteStage

/// What becomes of one document.
@Suite struct StoredDocumentTests {
  /// A text whose offsets differ in bytes, scalars and UTF-16, with what two stages found in it.
  private var document: Document {
    var document = Document(id: "é/1", text: "Zoë 😀 met Bo. Zoë left. Ad.")
    for (word, label, entity) in [("Zoë", "person", 1), ("Bo", "person", 2)] {
      for range in document.text.ranges(of: word) {
        var mention = Annotation(range, label: label, score: 0.5)
        mention["entity"] = .integer(entity)
        if word == "Bo" { mention["name"] = "Bo Roe" }
        mention["id"] = .string("Q\(entity)")
        document.annotate(mention, in: .entities)
      }
    }
    document.metadata["title"] = "A \"title\""
    document.metadata["tags"] = .array(["a", 1, .null])
    return document
  }

  private func rows(_ document: Document, _ offsets: OffsetUnit = .scalars) throws
    -> (entities: [String], mentions: [String])
  {
    let stored = try StoredDocument(document, offsets: offsets)
    return (
      stored.entities.map { "\($0.type) \($0.name) \($0.mentions) \($0.reference ?? "-")" },
      stored.mentions.map {
        "\($0.entity ?? 0) \($0.text) \($0.range) \($0.sourceRange) \($0.attributes ?? "-")"
      }
    )
  }

  @Test func mentionsAreOfEntities() throws {
    let (entities, mentions) = try rows(document)
    #expect(entities == ["person Zoë 2 Q1", "person Bo Roe 1 Q2"])
    #expect(
      mentions == ["1 Zoë 0..<3 0..<4 -", "2 Bo 10..<12 14..<16 -", "1 Zoë 14..<17 18..<22 -"])
  }

  @Test(arguments: zip(OffsetUnit.allCases, ["14..<16", "10..<12", "11..<13"]))
  func placesAreInTheUnitThatWasAskedFor(unit: OffsetUnit, range: String) throws {
    #expect(try rows(document, unit).mentions[1].hasPrefix("2 Bo \(range)"))
  }

  /// Without a number, mentions of one type and one text are of one entity.
  @Test func mentionsWithoutNumbersAreJoinedByWords() throws {
    var document = Document(id: "1", text: "Bo, Bo, Bo")
    document.annotate(Annotation(0..<2, label: "person"), in: .entities)
    document.annotate(Annotation(4..<6, label: "place"), in: .entities)
    var third = Annotation(8..<10, label: "person")
    third["note"] = "x\0y"
    document.annotate(third, in: .entities)
    let (entities, mentions) = try rows(document)
    #expect(entities == ["person Bo 2 -", "place Bo 1 -"])
    #expect(mentions.last == #"1 Bo 8..<10 8..<10 {"note":"x\u0000y"}"#)
  }

  @Test func metadataIsOneObject() throws {
    let stored = try StoredDocument(document, offsets: .bytes)
    #expect(stored.title == "A \"title\"")
    #expect(stored.metadata == #"{"title":"A \"title\"","tags":["a",1,null]}"#)
  }

  @Test func aTextWithANULByteIsRefused() {
    let document = Document(id: "1", text: "a\0b")
    #expect(throws: NULByte(place: "the text")) {
      try StoredDocument(document, offsets: .bytes)
    }
  }
}
