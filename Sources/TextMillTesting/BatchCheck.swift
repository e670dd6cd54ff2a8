import TextMill
import TextMillRunner

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The runner makes the same bytes of the same documents in one batch, in batches of one, and with
/// several jobs.
struct BatchCheck {
  private(set) var failures: [String] = []

  init(_ subject: StageSubject) async {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "textmill-conformance-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let input = folder.appending(path: "documents.jsonl")
      try Data(Self.records(subject.texts)).write(to: input)
      try await compare(subject, input.path)
    } catch {
      failures.append("\(subject.name): a run of the stage alone failed: \(error)")
    }
  }

  private mutating func compare(_ subject: StageSubject, _ input: String) async throws {
    let whole = try await Self.output(subject.plan, input, jobs: 1, batch: 4096)
    let single = try await Self.output(subject.plan, input, jobs: 1, batch: 1)
    let parallel = try await Self.output(subject.plan, input, jobs: 4, batch: 3)
    if whole != single {
      failures.append("\(subject.name): batches of one document give other bytes than one batch")
    }
    if whole != parallel {
      failures.append("\(subject.name): several jobs give other bytes than one")
    }
  }

  private static func output(
    _ plan: Plan, _ input: String, jobs: Int, batch: Int
  ) async throws -> [UInt8] {
    let collected = CollectedDocuments(settings: NoSettings())
    let quarantine = input + ".quarantine"
    let options = ExecutionOptions(jobs: jobs, batchDocuments: batch, quarantinePath: quarantine)
    let run = Execution(
      plan.appending(collected, label: "collected"), over: [input], options: options)
    let report = try await run.run()
    let lost = report.quarantinePath.flatMap { try? Data(contentsOf: URL(filePath: $0)) } ?? Data()
    let drops = report.ledger.stages.map { "\($0.tally.drops.sorted { $0.key < $1.key })" }
    return collected.bytes + lost + "\(drops)".utf8
  }

  private static func records(_ texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, text) in texts.enumerated() {
      bytes += "{\"id\":\"\(index)\",\"text\":\(JSONValue.string(text).json)}\n".utf8
    }
    return bytes
  }
}
