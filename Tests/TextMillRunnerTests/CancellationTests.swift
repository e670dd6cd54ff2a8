import Foundation
import ShippedStages
import Synchronization
import Testing
import TextMill
import TextMillRunner
import TextMillYAML

/// What the runner promises to a task that is cancelled.
@Suite struct CancellationTests {
  /// The batch in flight is finished, no other is begun, and nothing gets its final name.
  @Test func aCancelledRunStopsAndCommitsNothing() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cancel-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "in.jsonl"), folder.appending(path: "out.jsonl"))
    try Data(String(repeating: "{\"text\":\"a\"}\n", count: 100).utf8).write(to: input)
    let definition = "stages: [clean, { export: { to: '\(output.path)' } }]\n"
    let check = DefinitionCheck(
      DefinitionFile(source: SourceFile(name: "t.yaml", text: definition)),
      StageCatalog(shippedStages))
    let plan = try #require(check.plan)
    let run = Mutex<Task<RunReport, any Error>?>(nil)
    let hooks = ExecutionHooks(progress: { _ in run.withLock { $0?.cancel() } })
    let options = ExecutionOptions(
      jobs: 1, batchDocuments: 1, quarantinePath: folder.appending(path: "q.jsonl").path)
    run.withLock { run in
      run = Task {
        try await Execution(plan, over: [input.path], options: options, hooks: hooks).run()
      }
    }
    let report = try await #require(run.withLock { $0 }).value
    #expect(report.wasInterrupted)
    #expect(report.outputs == [])
    #expect(report.ledger.input.documents == 1)
    #expect(!FileManager.default.fileExists(atPath: output.path))
  }
}
