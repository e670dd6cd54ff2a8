import Foundation
import Testing
import TextMillFormats
import TextMillYAML

@testable import TextMillCommand
@testable import TextMillRunner

/// How far a run is, told in as much room as there is.
@Suite struct ProgressTests {
  private func progress(
    _ documents: Int, at position: InputPosition, stage: String? = nil, quarantined: Int = 0
  ) -> RunProgress {
    var tally = InputTally()
    let start = RunProgress.Point(tally, at: .start)
    (tally.documents, tally.bytes) = (documents, documents * 1000)
    return RunProgress(
      stage: stage, start: start, now: RunProgress.Point(tally, at: position),
      quarantined: quarantined)
  }

  @Test func whatMattersLeastIsLeftOutFirst() throws {
    let scratch = try Scratch()
    try scratch.write("a.jsonl", String(repeating: "x", count: 1000))
    let extent = InputExtent([scratch.url("a.jsonl").path])
    let progress = progress(
      2000, at: InputPosition(file: 0, offset: 250), stage: "dups", quarantined: 3)
    let rate = RunRate(progress, after: .seconds(100), extent)
    let line = ProgressLine(progress, rate)
    #expect(
      line.fitting(200)
        == "for dups · 2,000 documents · 2.0 MB · 20.0 kB/s · 5 min left · 3 in quarantine")
    #expect(line.fitting(60) == "2,000 documents · 2.0 MB · 5 min left · 3 in quarantine")
    #expect(line.fitting(40) == "2,000 documents · 3 in quarantine")
    #expect(line.fitting(12) == "2,000 docume")
    for width in 1...100 { #expect(DisplayWidth.of(line.fitting(width)) <= width) }
  }

  /// The time left comes from what this run has read, not from what an earlier one had.
  @Test func aResumedRunIsNotFasterThanItIs() throws {
    let scratch = try Scratch()
    try scratch.write("a.jsonl", String(repeating: "x", count: 1000))
    let extent = InputExtent([scratch.url("a.jsonl").path])
    var tally = InputTally()
    (tally.documents, tally.bytes) = (800, 800)
    let start = RunProgress.Point(tally, at: InputPosition(file: 0, offset: 800))
    (tally.documents, tally.bytes) = (900, 900)
    let now = RunProgress.Point(tally, at: InputPosition(file: 0, offset: 900))
    let rate = RunRate(
      RunProgress(stage: nil, start: start, now: now, quarantined: 0), after: .seconds(50), extent)
    #expect(rate.documentsPerSecond == 2)
    #expect(rate.bytesPerSecond == 2)
    #expect(rate.share == 0.9)
    #expect(rate.secondsLeft == 50)
  }

  @Test func ofAStreamNobodyKnowsTheEnd() {
    let progress = progress(10, at: InputPosition(file: 0, offset: 5))
    let rate = RunRate(progress, after: .seconds(10), InputExtent(["-"]))
    #expect(rate.share == nil && rate.secondsLeft == nil)
    #expect(ProgressLine(progress, rate).fitting(80) == "10 documents · 10.0 kB · 1.0 kB/s")
  }

  @Test(arguments: [
    (0.2, "1 s"), (99.4, "99 s"), (100, "2 min"), (5900, "98 min"), (6000, "1 h 40 min"),
    (100_000, "27 h 47 min"), (1e300, "277777 h 47 min"),
  ])
  func timesAreRough(seconds: Double, words: String) {
    #expect(Figures.roughTime(seconds) == words)
  }

  @Test func tablesFitTheirTerminal() {
    var table = Table(header: ["stage", "in", "out", "dropped", "time"])
    table.add(["a-label-that-is-quite-long", "1,000", "1,000", "0", "1.5 s"])
    table.add(["clean", "1,000", "1,000", "0", "99.1 ms"])
    #expect(table.fitting(.max)[0] == "stage                          in    out  dropped     time")
    #expect(table.fitting(55)[0] == "stage                          in    out     time")
    #expect(table.fitting(40)[1] == "a-label-that-is-…  1,000  1,000    1.5 s")
    #expect(table.fitting(30)[2] == "clean             1,000  1,000")
    for width in 19...80 {
      #expect(table.fitting(width).allSatisfy { DisplayWidth.of($0) <= width })
    }
  }

  @Test func longCellsAreBrokenIntoLines() {
    var table = Table(header: ["what and why", "times", "characters"])
    table.add(["boilerplate: removed: among such lines", "29,064", "587,396"])
    table.add(["  clean: replaced: a-word-that-no-line-has-room-for", "1", ""])
    #expect(
      table.fitting(45) == [
        "what and why                times  characters",
        "boilerplate: removed:",
        "  among such lines         29,064     587,396",
        "  clean: replaced:",
        "    a-word-that-no-line-…       1            ",
      ])
    #expect(table.fitting(.max).count == 3)
  }
}
