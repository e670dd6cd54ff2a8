import Testing
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// Documents that are answered one by one, whatever becomes of others.
@Suite struct DocumentServiceTests {
  /// Fails, drops and splits as texts ask for.
  private struct WilfulStage: DocumentStage {
    static let manual = StageManual(name: "wilful", summary: "Do what the text says.")

    struct Failure: Error, CustomStringConvertible {
      let description = "it had to"
    }

    init(settings: NoSettings) {}

    func process(_ document: inout Document) throws {
      let text = document.text.string
      if text == "fail" { throw Failure() }
      if text == "drop" { document.drop(because: Reason("asked", detail: "1 < 2")) }
      if text == "split" { document.split(into: [DocumentPart(0..<2), DocumentPart(2..<5)]) }
    }
  }

  private func service(_ definition: String) throws -> DocumentService {
    let file = DefinitionFile(source: SourceFile(name: "p.yaml", text: definition))
    let checked = DefinitionCheck(file, StageCatalog([WilfulStage.self]))
    return try DocumentService(try #require(checked.plan), jobs: 2)
  }

  private func answers(_ texts: [String], _ definition: String) async throws -> [String] {
    let lines = texts.map { "{\"id\":\"\($0)\",\"text\":\"\($0)\"}\n" }.joined()
    let block = RecordBlock(path: "-", bytes: Array(lines.utf8), firstRecord: 7)
    let batch = try await service(definition).answers(to: .records(block), InputOptions())
    return batch.answers.map { answer in
      switch answer {
      case .document(let line): String(decoding: line.dropLast(), as: UTF8.self)
      case .refused(let refusal):
        "\(refusal.code) \(refusal.position ?? 0) \(refusal.stage): \(refusal.reason)"
      }
    }
  }

  @Test(arguments: ["quarantine", "fail", "drop", "keep"])
  func aFailureConcernsOneDocument(policy: String) async throws {
    let definition = "stages: [{ wilful: , on_error: \(policy) }]"
    let answers = try await answers(["one", "fail", "drop", "two"], definition)
    let failure = [
      "quarantine": "quarantined 8 wilful: it had to", "fail": "failed 8 wilful: it had to",
      "drop": "dropped 8 wilful: error: it had to", "keep": #"{"id":"fail","text":"fail"}"#,
    ]
    #expect(
      answers == [
        #"{"id":"one","text":"one"}"#, failure[policy], "dropped 9 wilful: asked (1 < 2)",
        #"{"id":"two","text":"two"}"#,
      ])
  }

  @Test func everyPartHasALine() async throws {
    let answers = try await answers(["split", "one"], "stages: [wilful]")
    #expect(answers.count == 3)
    #expect(answers[0].contains(#""text":"sp""#) && answers[1].contains(#""text":"lit""#))
  }

  @Test func branchesAreLeftOut() async throws {
    let definition = "stages: [tee: [{ wilful: , on_error: fail }]]"
    #expect(try await answers(["fail"], definition) == [#"{"id":"fail","text":"fail"}"#])
  }
}
