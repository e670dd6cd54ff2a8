import Testing
import TextMill

@testable import TextMillCommand

@Suite struct EntityScoreTests {
  private func span(_ start: Int, _ end: Int, _ label: String) -> LabelledSpan {
    LabelledSpan(range: start..<end, label: label)
  }

  @Test func countsAreAsInTheBook() {
    var score = EntityScore()
    score.add(
      gold: [span(0, 3, "PER"), span(5, 9, "LOC"), span(10, 12, "PER"), span(20, 22, "ORG")],
      found: [
        span(0, 3, "PER"), span(5, 8, "LOC"), span(8, 9, "LOC"), span(10, 12, "LOC"),
        span(10, 12, "LOC"), span(30, 31, "PER"), span(20, 22, "ORG"),
      ], labels: ["PER", "LOC"])
    #expect(score.labels == ["LOC", "PER"])
    #expect(score.exact["PER"] == Counts(right: 1, found: 2, gold: 2))
    #expect(score.exact["LOC"] == Counts(right: 0, found: 3, gold: 1))
    // Two halves of one name are both right, and the name counts as found once.
    #expect(score.overlapping["LOC"] == Counts(recalled: 1, right: 2, found: 3, gold: 1))
    #expect(score.exactTotal == Counts(right: 1, found: 5, gold: 3))
    #expect(score.exactTotal.precision == 0.2)
    #expect(score.exactTotal.recall == 1.0 / 3)
    #expect(score.exactTotal.f1 == 0.25)
  }

  @Test func nothingIsNotPerfect() {
    #expect(Counts(right: 0, found: 0, gold: 5).f1 == 0)
    #expect(Counts().precision == 0)
  }

  /// The quick search against the plain definition.
  @Test func overlapsAreFound() {
    let ranges = [0..<3, 2..<12, 5..<6, 7..<7, 20..<25]
    let set = SpanSet(ranges)
    for start in 0..<27 {
      for end in start..<27 {
        let expected = ranges.contains { $0.overlaps(start..<end) }
        #expect(set.overlaps(start..<end) == expected, "\(start)..<\(end)")
      }
    }
  }

  @Test func errorsHaveKinds() {
    let errors = EntityError.all(
      gold: [
        span(0, 3, "PER"), span(5, 9, "LOC"), span(10, 12, "PER"), span(20, 22, "PER"),
        span(40, 41, "MISC"), span(50, 52, "PER"),
      ],
      found: [
        span(0, 3, "PER"), span(5, 8, "LOC"), span(10, 12, "LOC"), span(30, 31, "LOC"),
        span(50, 52, "date"),
      ], labels: ["PER", "LOC"])
    #expect(
      errors == [
        EntityError(kind: .wrongBoundary, gold: span(5, 9, "LOC"), found: span(5, 8, "LOC")),
        EntityError(kind: .wrongType, gold: span(10, 12, "PER"), found: span(10, 12, "LOC")),
        EntityError(kind: .missed, gold: span(20, 22, "PER"), found: nil),
        EntityError(kind: .invented, gold: nil, found: span(30, 31, "LOC")),
        EntityError(kind: .wrongType, gold: span(50, 52, "PER"), found: span(50, 52, "date")),
      ])
  }

  @Test func mapsOfLabels() throws {
    let map = try #require(LabelMap(argument: "PER/P=person,MISC=event+nationality"))
    #expect(map.label(ofGold: "P") == "PER")
    #expect(map.label(ofGold: "LOC") == nil)
    #expect(map.label(ofType: "event") == "MISC")
    #expect(map.label(ofType: "place") == nil)
    #expect(LabelMap.standard.label(ofGold: "GPE") == "LOC")
    #expect(LabelMap.standard.label(ofGold: "person") == "PER")
    #expect(LabelMap.standard.label(ofType: "person") == "PER")
    #expect(LabelMap.standard.label(ofGold: "LAW") == "LAW")
    #expect(LabelMap.standard.label(ofType: "date") == "date")
  }

  @Test(arguments: [
    "", "PER", "PER=", "=person", "PER=a,PER=b", "A=x,B=x", "A//B=x", "A=x=y", "A=x,",
  ])
  func mapsThatAreNone(text: String) {
    #expect(LabelMap(argument: text) == nil)
  }
}
