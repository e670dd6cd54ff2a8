import Foundation
import Testing

/// `textmill evaluate`, as it is run.
@Suite struct EvaluateTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func evaluate(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(["evaluate"] + arguments, in: scratch.folder)
  }

  private func json(_ result: Tool.Result) throws -> [String: Any] {
    try #require(Records.parse(result.output).first)
  }

  private static let lines = [
    #"{"id":"a","text":"We met Angela Merkel in Tokyo on Monday.","ents":[[7,20,"PER"],[24,29,"LOC"]]}"#,
    #"{"id":"b","text":"Ban Ki-moon left.","entities":[{"start":0,"end":11,"type":"PER"}],"types":["PER"]}"#,
  ]

  @Test func entitiesAreScoredWhereTheyStood() throws {
    try scratch.write("gold.jsonl", Self.lines.joined(separator: "\n") + "\n")
    // What goes before the names moves them.
    try scratch.write(
      "p.yaml",
      "stages: [{ replace: { find: \"We met \" } }, entities]\n")
    for arguments in [[], ["--pipeline", "p.yaml"]] {
      let result = try Tool.run(
        ["evaluate", "entities", "gold.jsonl", "--format", "json"] + arguments, in: scratch.folder)
      #expect(result.code == 0, "\(result.error)")
      let all = try #require(json(result)["all"] as? [String: Any])
      let exact = try #require(all["exact"] as? [String: Any])
      #expect(exact["gold"] as? Int == 3 && exact["right"] as? Int == 3, "\(result.output)")
    }
  }

  @Test func badLinesAreToldAndCounted() throws {
    try scratch.write("gold.jsonl", Self.lines[0] + "\n\n{\"text\": 1}\n{oops\n" + Self.lines[1])
    let result = try evaluate("entities", "gold.jsonl")
    #expect(result.code == 3)
    #expect(result.error.contains("gold.jsonl:3: there is no text"), "\(result.error)")
    #expect(result.error.contains("gold.jsonl:4: "), "\(result.error)")
    #expect(result.output.contains("2 documents, 2 lines unreadable"), "\(result.output)")
  }

  @Test func nothingToCompareIsAnError() throws {
    try scratch.write("gold.jsonl", "{}\n")
    for kind in ["entities", "boilerplate", "sentences", "summaries"] {
      #expect(try evaluate(kind, "gold.jsonl").code == 65)
      #expect(try evaluate(kind, "none.jsonl").code == 65)
      #expect(try evaluate(kind, "-").code == 2)
    }
  }

  @Test func errorsAreListed() throws {
    try scratch.write(
      "gold.jsonl",
      #"{"id":"x","text":"In Tokyo it rained.","ents":[[3,8,"PER"],[9,11,"ORG"]]}"# + "\n")
    let result = try evaluate("entities", "gold.jsonl", "--errors", "9")
    #expect(
      result.output.contains("missed: ORG\n  x (gold.jsonl:1), bytes 9-11\n  In Tokyo «it» rained.")
    )
    #expect(result.output.contains("wrong type: PER as LOC"), "\(result.output)")
    #expect(
      try evaluate("entities", "gold.jsonl", "--errors", "1").output.contains("«it»") == false)
  }

  @Test func labelsSteerNoTerminal() throws {
    try scratch.write(
      "gold.jsonl", #"{"text":"Ana met.","ents":[[0,3,"\u001b[31mL"]]}"# + "\n")
    let errors = try evaluate("entities", "gold.jsonl", "--errors", "5")
    #expect(errors.output.contains(#"wrong type: \u{1B}[31mL as"#), "\(errors.output)")
    try scratch.write("gold.jsonl", #"{"lines":[{"text":"a","label":"\u001b[31m"}]}"# + "\n")
    let lines = try evaluate("boilerplate", "gold.jsonl")
    for told in [errors.output, errors.error, lines.output, lines.error] {
      #expect(!told.contains("\u{1B}"), "\(told)")
    }
  }

  @Test func droppedDocumentsAreNotForgotten() throws {
    try scratch.write("gold.jsonl", Self.lines.joined(separator: "\n"))
    try scratch.write("p.yaml", "stages: [{ filter: words > 5 }, entities]\n")
    let result = try evaluate("entities", "gold.jsonl", "--pipeline", "p.yaml", "--format", "json")
    #expect(try json(result)["dropped"] as? Int == 1)
    let all = try #require(json(result)["all"] as? [String: [String: Any]])
    #expect(all["exact"]?["gold"] as? Int == 3)
    #expect(all["exact"]?["right"] as? Int == 2)
  }

  @Test func mapsAndVariables() throws {
    try scratch.write(
      "gold.jsonl", #"{"text":"In Tokyo it rained.","ents":[[3,8,"TOWN"]]}"# + "\n")
    let result = try evaluate("entities", "gold.jsonl", "--map", "TOWN=place", "--format", "json")
    let types = try #require(json(result)["types"] as? [String: Any])
    #expect(types.keys.sorted() == ["TOWN"])
    #expect(try evaluate("entities", "gold.jsonl", "--map", "TOWN").code == 2)
    try scratch.write(
      "p.yaml", "vars: { type: person }\nstages: [{ entities: { types: [\"${type}\"] } }]\n")
    let found = try ["person", "place"].map { type in
      let result = try evaluate(
        "entities", "gold.jsonl", "--map", "TOWN=place", "--pipeline", "p.yaml", "--set",
        "type=\(type)", "--format", "json")
      let all = try #require(json(result)["all"] as? [String: [String: Any]])
      return all["exact"]?["right"] as? Int
    }
    #expect(found == [0, 1])
  }

  @Test func corpusStagesAreRefused() throws {
    try scratch.write("gold.jsonl", Self.lines[0])
    try scratch.write("p.yaml", "stages: [repetition, entities]\n")
    let result = try evaluate("entities", "gold.jsonl", "--pipeline", "p.yaml")
    #expect(result.code == 2)
    #expect(result.error.contains("textmill learn"), "\(result.error)")
  }

  @Test func sentencesAsSpansAndAsTexts() throws {
    try scratch.write(
      "gold.jsonl",
      #"{"id":"a","text":"É so. Dr. Roe left.\n\nA. B","sents":[[0,5],[6,9],[10,19],[21,25]]}"#
        + "\n"
        + #"{"text":"It rained.  We left.","segments":["It rained.", "We  left."]}"# + "\n")
    let result = try json(
      evaluate("sentences", "gold.jsonl", "--offsets", "scalars", "--format", "json"))
    let all = try #require(result["sentences"] as? [String: Any])
    #expect(all["gold"] as? Int == 6 && all["found"] as? Int == 5 && all["right"] as? Int == 4)
    let inner = try #require(result["inner_ends"] as? [String: Any])
    #expect(inner["gold"] as? Int == 3 && inner["found"] as? Int == 2)
    #expect(inner["right"] as? Int == 2 && result["perfect_documents"] as? Int == 1)
    let listed = try evaluate(
      "sentences", "gold.jsonl", "--offsets", "scalars", "--errors", "5")
    #expect(listed.output.contains("missed: É so. Dr. | Roe left."), "\(listed.output)")
    try scratch.write("gold.jsonl", #"{"text":"It rained.","segments":["It snowed."]}"# + "\n")
    #expect(try evaluate("sentences", "gold.jsonl").code == 65)
  }

  @Test func boilerplateAndSummaries() throws {
    try scratch.write(
      "gold.jsonl",
      #"{"text":"The talks resume on Monday in the town hall.\nSubscribe to our newsletter.","content":["The talks resume on Monday in the town hall."],"summary":"The talks resume on Monday in the town hall."}"#
        + "\n")
    let lines = try json(evaluate("boilerplate", "gold.jsonl", "--format", "json"))
    #expect(lines["content_kept"] as? Double == 1 && lines["perfect_documents"] as? Int == 1)
    try scratch.write("p.yaml", "stages: [boilerplate, summarize]\n")
    let result = try evaluate("summaries", "gold.jsonl", "--pipeline", "p.yaml", "--format", "json")
    let rouge = try #require(json(result)["rouge_2"] as? [String: Any])
    #expect(rouge["f1"] as? Double == 1, "\(result.output)")
  }
}
