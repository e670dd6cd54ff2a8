import TextMill

extension StatsStage {
  static let manual = StageManual(
    name: "stats",
    summary: "Write measures of each document into its metadata, and a report on the corpus.",
    discussion: """
      `set` gives documents metadata: the values of measures, or of expressions over them, as `filter` \
      and `when` know them. For that alone nothing is read twice.

      `report` names a JSON file about all documents that come to the stage, as the stages before it left \
      them, so that everything is read twice: the number of documents, bytes, characters and words; for \
      each of `measures` its least, greatest and mean value and quantiles (p5 is not below 5 of a \
      hundred documents), wrong by at most 0.4 %; documents by metadata `language`; terms; how the \
      vocabulary grows, over all documents, about half of them, a quarter and so on; what the stages \
      before removed, by stage and reason, and the passages that were removed most often (their first \
      200 bytes); and documents that `deduplicate` labelled.

      Words are those of `words`, in small letters. Counts of terms and passages are by a Count-Min \
      sketch (Cormode and Muthukrishnan 2005): never too low, and too high by more than count_error \
      for at most one of fifty. Which ones are looked at follows from a sample of 16,384 occurrences: \
      of a term that is one of a thousand words it misses one in ten million. Different words are \
      counted by HyperLogLog (Flajolet et al. 2007, Ertl 2017) with a standard error of 1.6 %.

      What is kept adds up to the same report in whatever order and grouping documents come. It takes \
      some 6 MB for each core, however many documents there are, apart from languages and reasons, \
      each of which is kept.
      """,
    examples: [
      Example(
        "One line of words.\nAnother one.",
        settings: "{ set: { words: words, mean: bytes / lines } }",
        sets: ["words": "6", "mean": "15.5"]),
      Example(
        "No. Entirely.", settings: "{ set: { short: words < 5, kind: metadata.kind } }",
        sets: ["short": "true", "kind": "null"]),
    ],
    usages: [
      "stats: out/report.json", "stats: { set: { quality: symbol_ratio, words: words } }",
      "stats: { report: out/report.json, measures: [words, characters / lines], top: 200 }",
    ])
}
