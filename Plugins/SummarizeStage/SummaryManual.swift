import TextMill

enum SummaryManual {
  static let manual = StageManual(
    name: "summarize",
    summary: "Choose the sentences that stand best for the whole text.",
    discussion: """
      TODO
      """,
    examples: [
      Example("Too short to sum up.", marks: [:])
    ],
    usages: ["summarize: { sentences: 3 }", "summarize: { sentences: 1, max_words: 30 }"],
    provides: [.layer(.summary)])
}
