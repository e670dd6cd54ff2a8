import TextMill

/// The manual of `summarize`.
enum SummaryManual {
  static let manual = StageManual(
    name: "summarize",
    summary: "Choose the sentences that stand best for the whole text.",
    discussion: """
      The sentences are verbatim, in the order of the text, each with its range, in the layer \
      'summary'. Each has a score, and under 'words' up to three words that the text has most often: why \
      it was chosen. Headings, bylines, captions and other lines without a full stop are never chosen, \
      unless a text has no full stops at all; of sentences that are the same only the first one is.

      The method `learned` estimates how likely each word and each pair of words is to be in a summary \
      that a person writes, from where and how often it occurs, and takes the sentences that together say \
      most of that in as few words as possible: what one says already counts for nothing in another. The \
      weights are learnt from news, the genres of the GUM corpus, abstracts of papers and bills; they are \
      for English. `kind` says which of them a text is like; by default its words tell. The score is \
      the part of a person's summary that the sentence alone can hope for. A title in the metadata helps.

      The others are the classical ones: the first sentences (`lead`), TextRank, LexRank, Luhn's clusters \
      of frequent words, and the sum of frequent words (`centroid`); their score is 1 for the best \
      sentence. TextRank and LexRank compare every two sentences, of which they take the first 500.

      A summary has a number of sentences, or as many as fit into a number of words or a share of the \
      text's. `headline` takes one sentence that says much in few words. With a `query`, sentences with \
      its words are preferred.
      """,
    examples: Self.examples,
    usages: [
      "summarize: { sentences: 3 }", "summarize: { sentences: 1, max_words: 30 }",
      "summarize: { words: 100 }", "summarize: { share: 0.1, min_words: 4 }",
      "summarize: { headline: true }", "summarize: { query: \"water supply\" }",
      "summarize: { method: textrank, redundancy: 0.5 }",
      "summarize: { kind: paper, title: headline }",
    ],
    provides: [.layer(.summary)])

  private static let news = """
    A new tram line will connect the harbour of Ostby with its airport from May, the city said.

    Harbour tram

    The line is 11 km long and cost 2.1 billion crowns. Trams will run every six minutes. Critics \
    say that buses would have been cheaper for the city. The harbour, long cut off from the rest of \
    the city, expects more visitors once the tram line to the airport opens in May.
    """
  private static let first =
    "A new tram line will connect the harbour of Ostby with its airport from May, the city said."
  private static let last = """
    The harbour, long cut off from the rest of the city, expects more visitors once the tram line to \
    the airport opens in May.
    """
  private static let line = "The line is 11 km long and cost 2.1 billion crowns."
  private static let critics = "Critics say that buses would have been cheaper for the city."

  private static let examples = [
    Example(news, settings: "sentences: 1", marks: [first: ""]),
    Example(news, settings: "words: 32", marks: [first: "", line: ""]),
    Example(news, settings: "share: 0.3", marks: [first: ""]),
    Example(news, settings: "headline: true", marks: [first: ""]),
    Example(news, settings: "{ sentences: 1, query: \"critics, buses\" }", marks: [critics: ""]),
    Example(news, settings: "{ sentences: 1, method: lead }", marks: [first: ""]),
    Example(news, settings: "{ sentences: 2, method: textrank }", marks: [first: "", last: ""]),
    Example(
      news, settings: "{ sentences: 2, method: lexrank }",
      marks: ["Trams will run every six minutes.": "", last: ""]),
    Example(news, settings: "{ sentences: 2, method: luhn }", marks: [first: "", last: ""]),
    Example(
      """
      Repairs close the bridge to Ostby on Monday. The bridge to Ostby is closed for repairs on \
      Monday. Shops in Ostby fear for their trade.
      """, settings: "{ sentences: 2, method: centroid, redundancy: 1 }",
      marks: [
        "Repairs close the bridge to Ostby on Monday.": "",
        "Shops in Ostby fear for their trade.": "",
      ]),
    Example(
      "SEC. 2. GRANTS.\n\n    The Secretary shall make grants to schools for gardens.",
      settings: "{ kind: law, title: none }",
      marks: ["The Secretary shall make grants to schools for gardens.": ""]),
    Example(
      news, settings: "{ min_words: 10, max_words: 12 }",
      marks: [line: "", critics: ""]),
    Example("Too short to sum up.", marks: [:]),
  ]
}
