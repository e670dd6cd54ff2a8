import Foundation
import Testing

/// What the pages say is what the program does: every block of every page is run.
///
/// After a change that is meant, run with RECORD=1 in the environment, which puts what is printed
/// into the pages' transcripts, and read the difference.
@Suite struct PageTests {
  /// The pages that build a package: `StagePagesTests` runs them.
  static let building = ["Sources/TextMill/TextMill.docc/YourFirstStage.md"]

  @Test func thePagesAreFound() {
    for page in ["README.md", "Tests/Benchmarks/README.md"] + Self.building {
      #expect(MarkdownPage.all.contains(page))
    }
  }

  @Test(arguments: MarkdownPage.all.filter { !building.contains($0) })
  func everyBlockRuns(path: String) throws {
    var run = try PageRun(path, in: PageFolder())
    try run.run()
  }

  @Test func transcriptsAreCompared() {
    let printed = ["a   1.2 ms", "b", "c", ""]
    #expect(Transcript.matches(printed, ["a 17.0 ms", "b", "c"]))
    #expect(Transcript.matches(printed, ["...", "c"]))
    #expect(Transcript.matches(printed, ["a 0.0 ms", "..."]))
    #expect(!Transcript.matches(printed, ["a 0.0 ms", "b"]))
    #expect(!Transcript.matches(printed, ["b", "c"]))
    #expect(!Transcript.matches(printed, ["...", "b"]))
  }
}
