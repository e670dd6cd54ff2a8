import Testing
import TextMill
import TextMillTesting

/// Parts of documents that were edited before.
@Suite struct DocumentPartTests {
  @Test(arguments: 0..<200)
  func partsKeepTextPlacesAndEdits(seed: Int) throws {
    var random = RandomTexts(seed: UInt64(seed) + 50_000)
    var document = Document(id: "whole", text: random.text(pieces: 60))
    for _ in 0..<3 {
      random.edit(&document)
      try document.applyEdits()
    }
    for number in 0..<12 {
      let range = random.range(in: document.text)
      document.annotate(Annotation(range, label: document.text[range]), in: "random")
      if number == 0 { document.declare("empty") }
    }
    let ranges = (0..<4).map { _ in random.range(in: document.text) }
    document.split(into: ranges.map { DocumentPart($0, metadata: [.init("place", .integer(1))]) })
    try document.applyEdits()
    guard case .split(let asked) = document.fate else {
      Issue.record("it is not split")
      return
    }
    let parts = document.parts(asked)
    #expect(parts.map(\.id) == ["whole#1", "whole#2", "whole#3", "whole#4"])
    for (part, range) in zip(parts, ranges) {
      #expect(part.text.string == document.text[range])
      #expect(part.sourceRange(of: part.text.range) == document.sourceRange(of: range))
      #expect(Invariants(part).mistakes == [])
      #expect(part.layers == ["random", "empty"] && part.metadata["place"] == .integer(1))
      for annotation in part.annotations(in: "random") {
        #expect(part.text[annotation.range] == annotation.label)
      }
      let inside = document.annotations(in: "random").filter { range.contains($0.range) }
      #expect(part.annotations(in: "random").count == inside.count)
    }
    // No edit is lost, and none is told twice.
    #expect(Set(parts.flatMap(\.edits)) == Set(document.edits))
    #expect(parts.reduce(0) { $0 + $1.edits.count } == document.edits.count)
    #expect(parts[0].normalizations == document.normalizations)
    // Each goes along with the first part that ends behind it, the others with the last one.
    for edit in document.edits {
      let first = parts.firstIndex { part in
        part.sourceRange(of: part.text.range).upperBound > edit.sourceRange.lowerBound
      }
      #expect(parts[first ?? 3].edits.contains(edit))
    }
  }

  @Test func placesInsideCharactersAreRefused() {
    var document = Document(id: "x", text: "é")
    document.split(into: [DocumentPart(0..<1)])
    #expect(document.fate == .kept)
    #expect(throws: InvalidEdit.self) { try document.applyEdits() }
  }

  @Test func withoutPartsADocumentStaysWhole() throws {
    var document = Document(id: "x", text: "a")
    document.split(into: [])
    try document.applyEdits()
    #expect(document.fate == .kept)
  }
}

extension TextRange {
  fileprivate func contains(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
