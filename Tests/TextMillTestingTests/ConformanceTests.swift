import Testing
import TextMill
import TextMillTesting

/// Every check of the conformance kit finds the stage that breaks its rule, and says what is wrong.
@Suite struct ConformanceTests {
  @Test func aGoodStageHasNoFailures() async {
    let failures = await StageConformance(GoodStage.self).failures
    #expect(failures == [])
  }

  @Test(arguments: [
    (
      "numbering",
      "the defaults: text \"\" gives another result when documents come in another order or again: "
        + "a result may follow only from the document and the settings"
    ),
    ("numbering", "the defaults: batches of one document give other bytes than one batch"),
    ("numbering", "the defaults: several jobs give other bytes than one"),
    (
      "salted",
      "the defaults: text \"\" gives another result when the stage is built again: a result may "
        + "follow only from the document and the settings"
    ),
    (
      "hasty",
      "the defaults: text \"\" gives another result when the task was cancelled: what is cut "
        + "short must throw"
    ),
    (
      "upper",
      "text \"\\\"\": it put another document in the place of this one; text changes only by "
        + "'remove', 'replace' and 'normalize'"
    ),
    ("renaming", "text \"\\\"\": the document's id is another one"),
    (
      "forging", "text \"\\\"\": the document's source or its earlier edits are other ones"
    ),
    ("first", "text \"\": it names bytes 0..<1 of a text of 0 bytes"),
    ("first", "text \"…\": it names bytes 0..<1, which begins or ends inside a character"),
    ("Boasting", "the name 'Boasting' is not of lower-case letters, digits and _"),
    ("Boasting", "the summary is not one sentence of at most 100 characters"),
    ("Boasting", "line 7: gives \"small\" instead of \"LARGE\""),
    ("tangled", "evidence that is merged in another order is other evidence"),
    (
      "tangled",
      "evidence that is gathered in parts and merged is other evidence: merging must add up what the "
        + "parts have seen"
    ),
    ("header", "the usage 'header': batches of one document give other files than one batch"),
  ])
  func aBadStageIsToldWhatIsWrong(stage: String, failure: String) async throws {
    let stages: [any Stage.Type] = [
      NumberingStage.self, SaltedStage.self, HastyStage.self, ReplacingStage.self,
      RenamingStage.self,
      ForgingStage.self,
      SplittingStage.self, BoastingStage.self, TangledStage.self, HeaderExporter.self,
    ]
    let bad = try #require(stages.first { type in type.manual.name == stage })
    let failures = await StageConformance(bad).failures
    #expect(failures.contains(failure), "\(failures)")
  }

  /// Which text shows it is chance.
  @Test func sharedWorkingMemoryIsFound() async {
    let failures = await StageConformance(ScratchStage.self).failures
    #expect(
      failures.contains { $0.contains("when several threads use the stage at once") },
      "\(failures)")
  }

  @Test func aSlowStageIsFound() async {
    let failures = await StageConformance(SlowStage.self, longestTime: .milliseconds(100)).failures
    #expect(failures.contains { $0.hasPrefix("a large text: it takes 0.") }, "\(failures)")
    #expect(failures.contains { $0.hasPrefix("a long line: it takes 0.") }, "\(failures)")
  }
}
