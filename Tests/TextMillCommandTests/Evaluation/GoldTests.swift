import Testing
import TextMill

@testable import TextMillCommand

@Suite struct GoldTests {
  private func line(_ json: String) throws -> GoldLine {
    GoldLine(file: "g.jsonl", line: 7, value: try JSONValue(json: Array(json.utf8)))
  }

  @Test(arguments: [
    (OffsetUnit.bytes, #"[[5, 7, "X"], [8, 11, "Y"]]"#),
    (.scalars, #"[[2, 3, "X"], [4, 7, "Y"]]"#), (.utf16, #"[[3, 4, "X"], [5, 8, "Y"]]"#),
    (.scalars, #"[{"start": 2, "end": 3, "label": "X"}, {"start": 4, "end": 7, "type": "Y"}]"#),
  ])
  func offsetsInAnyUnit(unit: OffsetUnit, spans: String) throws {
    for field in ["ents", "entities"] {
      // A smiley of four bytes, a blank, an e with acute, a blank, three letters.
      let gold = try EntityGold(
        line("{\"text\": \"\u{1F600} \u{E9} abc\", \"\(field)\": \(spans)}"),
        offsets: unit)
      #expect(gold.spans.map { gold.text[$0.range] } == ["\u{E9}", "abc"])
      #expect(gold.spans.map(\.label) == ["X", "Y"])
    }
  }

  @Test(arguments: [
    #"{"ents": []}"#, #"{"text": "a"}"#, #"{"text": 1, "ents": []}"#,
    #"{"text": "a", "ents": [[0, 2, "X"]]}"#, #"{"text": "a", "ents": [[1, 1, "X"]]}"#,
    #"{"text": "a", "ents": [[-1, 1, "X"]]}"#, #"{"text": "é", "ents": [[0, 1, "X"]]}"#,
    #"{"text": "a", "ents": [[0, 1]]}"#, #"{"text": "a", "ents": [7]}"#,
    #"{"text": "a", "ents": [[0, 1, "X"]], "types": "X"}"#,
  ])
  func entitiesThatAreNone(json: String) throws {
    let line = try line(json)
    #expect(throws: GoldProblem.self) { try EntityGold(line, offsets: .bytes) }
  }

  @Test func linesOfBothForms() throws {
    let labelled = try BoilerplateGold(
      line(
        #"{"lines": [{"text": "A b", "label": "content"}, {"text": "C", "label": "drop"}, {"text": "D", "label": "boilerplate"}]}"#
      ))
    #expect(labelled.text.string == "A b\nC\nD")
    #expect(labelled.lines.map(\.label) == [.content, .unscored, .boilerplate])
    #expect(labelled.lines.map { labelled.text[$0.range] } == ["A b", "C", "D"])
    let listed = try BoilerplateGold(
      line(#"{"text": "A b\r\n\n D\nA b", "content": ["A b ", "D"]}"#))
    #expect(listed.lines.map(\.label) == [.content, .content, .boilerplate])
  }

  @Test(arguments: [
    #"{"text": "a"}"#, #"{"lines": [{"text": "a"}]}"#, #"{"lines": [{"text": "a", "label": "x"}]}"#,
    #"{"text": "a", "content": ["b"]}"#, #"{"text": "a", "content": [1]}"#,
  ])
  func linesThatAreNone(json: String) throws {
    let line = try line(json)
    #expect(throws: GoldProblem.self) { try BoilerplateGold(line) }
  }

  @Test func sentencesOfAllForms() throws {
    let text = #""text": " Ä b. 雨だ。\n晴れ。 ""#
    let texts = try SentenceGold(
      line("{\(text), \"segments\": [\"Ä b.\", \"雨だ。\", \"晴れ。\"]}"), offsets: .bytes)
    #expect(texts.sentences == [1..<6, 7..<16, 17..<26])
    let spans = try SentenceGold(
      line("{\(text), \"sents\": [[1, 6], {\"start\": 7, \"end\": 16}]}"), offsets: .bytes)
    #expect(spans.sentences == [1..<6, 7..<16])
    for wrong in [#""sents": [[0, 2]]"#, #""sents": [[1, 99]]"#, #""segments": ["c"]"#, #""x": 1"#]
    {
      let line = try line("{\(text), \(wrong)}")
      #expect(throws: GoldProblem.self) { try SentenceGold(line, offsets: .bytes) }
    }
  }

  @Test func summariesOfAllForms() throws {
    let one = try SummaryGold(line(#"{"sentences": ["A.", "B."], "refs": ["x", "y"]}"#))
    #expect(one.text.string == "A. B." && one.references == ["x", "y"])
    let two = try SummaryGold(line(#"{"paragraphs": [["A.", "B."], ["C."]], "summary": "x"}"#))
    #expect(two.text.string == "A. B.\n\nC." && two.references == ["x"])
    let none = try line(#"{"text": "a", "summary": []}"#)
    #expect(throws: GoldProblem.self) { try SummaryGold(none) }
  }

  @Test func theRestOfALineIsMetadata() throws {
    let document = try line(#"{"id": "d", "text": "a", "url": "u", "ents": []}"#)
      .document("a", without: EntityGold.fields)
    #expect(document.id == "d" && document.metadata.names == ["url"])
    #expect(try line("{}").id == "g.jsonl#7")
  }
}
