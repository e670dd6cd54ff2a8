import TextMill

/// The page of `extract` in the manual.
let extractManual = StageManual(
  name: "extract",
  summary: "Take the main text and the facts about it out of HTML pages.",
  examples: [
    Example("A text without markup stays as it is.")
  ],
  usages: [
    "extract", "extract: { favor: precision }", "extract: { comments: true, largest: 8MB }",
  ])
