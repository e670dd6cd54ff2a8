public import TextMill

/// Runs a stage through what every stage must hold to.
///
///     @Test func conforms() async {
///       let failures = await StageConformance(ShoutStage.self).failures
///       #expect(failures == [])
///     }
///
/// The manual is well formed and its examples come out as printed. The same document gives the same
/// result: again, from a stage that is built again, in another order, on several threads at once, in
/// batches of any size, and in a task that was cancelled. Offsets lead back to the input after every
/// change. The evidence of a corpus stage adds up in any order. Empty, hostile and large texts are taken, and in good time.
///
/// Of a stage that talks to hosts only the manual is examined, and that it can be built.
public struct StageConformance: Sendable {
  /// What does not hold, a sentence each; the line is that of the example in the stage's source.
  public let failures: [String]

  /// Examines a stage; takes about a second in a debug build.
  public init(_ stage: any Stage.Type) async {
    await self.init(stage, longestTime: .seconds(20))
  }

  /// `longestTime` is how long the stage may take for one text.
  package init(_ stage: any Stage.Type, longestTime: Duration) async {
    var failures = ManualCheck(stage).failures
    let subjects = StageSubjects(stage)
    failures += subjects.failures
    // A host would be asked for every text, and answers as it likes: only what the stage says of itself
    // can be examined.
    if stage.manual.reaches.contains(.network) {
      self.failures = failures
      return
    }
    for example in subjects.examples { failures += ExampleCheck(example).failures }
    if let subject = subjects.main {
      failures += TextCheck(subject, longestTime: longestTime).failures
    }
    failures += EvidenceCheck(stage, subjects.main?.texts ?? []).failures
    for subject in subjects.all {
      failures += RepeatCheck(subject).failures
      failures += await CancellationCheck(subject).failures
      failures += await BatchCheck(subject).failures
    }
    for entry in stage.manual.usages { failures += ExporterCheck(stage, entry: entry).failures }
    self.failures = failures
  }
}
