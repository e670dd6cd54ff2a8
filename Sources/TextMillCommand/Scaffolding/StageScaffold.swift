/// The files of a new stage: short, working, and with a test that passes.
struct StageScaffold {
  private let stage: StageName

  init(_ stage: StageName) {
    self.stage = stage
  }

  var source: String {
    """
    import TextMill

    /// Removes a word wherever it stands: put what your stage does here.
    struct \(stage.module): DocumentStage {
      struct Settings: StageSettings {
        @Setting("The word that goes.") var word = "draft"
      }

      static let manual = StageManual(
        name: "\(stage.name)", summary: "Remove a word wherever it stands.",
        examples: [
          Example("A draft text.", gives: "A  text.", removes: ["draft": "word"]),
          Example("One more.", settings: "word: more", gives: "One ."),
          Example("Nothing to do."),
        ],
        usages: ["\(stage.name)", "\(stage.name): { word: sample }"])

      let settings: Settings

      func process(_ document: inout Document) {
        for range in document.text.ranges(of: settings.word) {
          document.remove(range, because: "word")
        }
      }
    }

    """
  }

  var test: String {
    """
    import \(stage.module)
    import Testing
    import TextMillTesting

    @Test func \(stage.test)() async {
      let failures = await StageConformance(\(stage.module)Registration.stage).failures
      #expect(failures == [])
    }

    """
  }
}
