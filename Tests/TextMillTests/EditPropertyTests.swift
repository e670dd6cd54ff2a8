import Testing
import TextMill
import TextMillTesting

/// Random edits of random texts, by several stages one after another.
@Suite struct EditPropertyTests {
  @Test(arguments: 0..<300)
  func annotationsCoverTheSameTextOrAreGone(seed: Int) throws {
    var random = RandomTexts(seed: UInt64(seed))
    var document = Document(id: "random", text: random.text(pieces: 60))
    var contents: [String: String] = [:]
    for number in 0..<20 {
      let range = random.range(in: document.text)
      contents["a\(number)"] = document.text[range]
      document.annotate(Annotation(range, label: "a\(number)"), in: "random")
    }
    for _ in 0..<10 {
      random.edit(&document)
      try document.applyEdits()
      for annotation in document.annotations(in: "random") {
        #expect(document.text[annotation.range] == contents[annotation.label])
      }
      #expect(Invariants(document).mistakes == [])
    }
  }

  @Test(arguments: 0..<300)
  func tenStagesComposeToOneAlignment(seed: Int) throws {
    var random = RandomTexts(seed: UInt64(seed) + 10_000)
    let original = random.text(pieces: 80)
    var document = Document(id: "random", text: original)
    // The model: for every byte of the text, where it came from; nil if an edit wrote it.
    var model: [Int?] = (0..<original.count).map { $0 }
    for _ in 0..<10 {
      let edits = random.edits(of: document.text)
      for edit in edits { edit.request(of: &document) }
      model = EditModel(model, edits).result
      try document.applyEdits()
      #expect(document.source == original)
      #expect(model.count == document.text.count)
      expect(document, follows: model)
    }
  }

  private func expect(_ document: Document, follows model: [Int?]) {
    var mapped = [Int?](repeating: nil, count: document.text.count)
    for segment in document.alignment.segments {
      for offset in 0..<segment.length {
        mapped[segment.current + offset] = segment.source + offset
      }
    }
    #expect(mapped == model)
    for (offset, source) in model.enumerated() {
      guard let source else { continue }
      #expect(document.sourceRange(of: offset..<offset + 1) == source..<source + 1)
      #expect(document.text.utf8[offset] == document.source.utf8[source])
    }
  }

  @Test func editsThatDoNotFitAreRefusedWhole() {
    var document = Document(id: "x", text: "aé日")
    document.remove(0..<1, because: "fits")
    document.remove(1..<2, because: "splits a character")
    #expect(throws: InvalidEdit.self) { try document.applyEdits() }
    #expect(document.text == "aé日")
    document.replace(3..<99, with: "x", because: "reaches beyond the end")
    #expect(throws: InvalidEdit.self) { try document.applyEdits() }
  }

  @Test func overlapsAreSettledByOrder() throws {
    var document = Document(id: "x", text: "0123456789")
    document.remove(2..<6, because: "second")
    document.replace(4..<8, with: "late", because: "left out")
    document.remove(5..<9, because: "takes the rest")
    document.replace(0..<1, with: "-", because: "first")
    try document.applyEdits()
    #expect(document.text == "-19")
    #expect(document.edits.map(\.reason.rule) == ["first", "second", "takes the rest"])
    #expect(document.edits.map(\.sourceRange) == [0..<1, 2..<6, 6..<9])
  }

  @Test func removalsOutOfOrderDoNotJoinAcrossAnotherEdit() throws {
    var document = Document(id: "x", text: "abc")
    document.replace(1..<2, with: "x", because: "asked for first")
    document.remove(0..<1, because: "removal")
    document.remove(1..<2, because: "removal")
    try document.applyEdits()
    #expect(document.text == "xc")
  }

  @Test func replacementsByNothingTakeTheRestAsRemovalsDo() throws {
    var document = Document(id: "x", text: "012345678")
    document.replace(0..<4, with: "", because: "one")
    document.replace(4..<8, with: "", because: "two")
    document.remove(0..<5, because: "removal")
    try document.applyEdits()
    #expect(document.text == "8")
  }

  @Test func anUntouchedDocumentHasNoAlignmentToStore() throws {
    var document = Document(id: "x", text: "as it was")
    try document.applyEdits()
    #expect(document.alignment.isIdentity)
    #expect(document.sourceRange(of: 3..<5) == 3..<5)
  }

  @Test func aReplacementMapsToWhatItReplaced() throws {
    var document = Document(id: "x", text: "the ﬁrst one")
    document.normalize(4..<7, to: "fi", because: "ligature")
    try document.applyEdits()
    #expect(document.text == "the first one")
    #expect(document.sourceRange(of: 4..<9) == 4..<10)
    #expect(document.sourceRange(of: 10..<13) == 11..<14)
    #expect(document.edits.isEmpty)
    #expect(document.normalizations.map(\.count) == [1])
  }
}

/// An edit that a test asks for.
struct RequestedEdit {
  let range: TextRange
  let replacement: String

  func request(of document: inout Document) {
    if replacement.isEmpty {
      document.remove(range, because: "random removal")
    } else {
      document.replace(range, with: replacement, because: "random replacement")
    }
  }
}

/// The same edits on a list of origins, done the simple way.
private struct EditModel {
  let result: [Int?]

  init(_ origins: [Int?], _ edits: [RequestedEdit]) {
    var result: [Int?] = []
    var at = 0
    for edit in edits {
      result += origins[at..<edit.range.lowerBound]
      result += Array(repeating: nil, count: edit.replacement.utf8.count)
      at = edit.range.upperBound
    }
    self.result = result + origins[at...]
  }
}

extension RandomTexts {
  /// A few edits in order, without overlaps.
  mutating func edits(of text: Text) -> [RequestedEdit] {
    var edits: [RequestedEdit] = []
    for _ in 0..<Int.random(in: 0..<6, using: &generator) {
      let range = range(in: text)
      let replacement = chance(1, in: 2) ? "" : piece() + piece()
      if range.isEmpty, replacement.isEmpty { continue }
      edits.append(RequestedEdit(range: range, replacement: replacement))
    }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    var end = 0
    return edits.filter { edit in
      guard edit.range.lowerBound >= end else { return false }
      end = edit.range.upperBound
      return true
    }
  }

  mutating func edit(_ document: inout Document) {
    for edit in edits(of: document.text) { edit.request(of: &document) }
  }
}
