import TextMill

extension FilterStage {
  static let manual = StageManual(
    name: "filter",
    summary: "Keep the documents that meet a condition or published rules, drop the others.",
    discussion: """
      A condition compares measures of the document with values: words, characters, bytes, lines, \
      paragraphs, sentences, mean_word_length, id, text, language, metadata.KEY, and counts of annotations \
      such as entities.count or entities.person.count. It can use + - * /, comparisons, and, or, \
      not, in [a, b], contains, starts_with, ends_with, and matches with a pattern in quotes.

      How hard an English text is to read say flesch_reading_ease (100 is easy, 0 hard) and the school \
      grades flesch_kincaid, gunning_fog, smog, automated_readability and coleman_liau; syllables are \
      told by letters.

      A metadata key that is not there is equal to null and to nothing else.

      `rules` names sets that were published, with the published limits; each limit is a setting, and \
      null switches its rule off. A set sees what the one before it left of the text. The reason \
      for a drop names the set and the setting that decided, and `textmill try` shows what was measured \
      and the limit. `action: label` drops nothing and gives the metadata `filter` the rule, the \
      value and the limit.

      `c4` removes lines and drops documents: Raffel et al., "Exploring the Limits of Transfer Learning \
      with a Unified Text-to-Text Transformer" (2020), section 2.2. Its list of bad words is one's own to \
      give, by `bad_words`: words are found without regard to case and as a whole, but in scripts \
      without blanks between words (Chinese, Japanese, Thai) anywhere. A document that is dropped \
      keeps its lines; where lines go, empty lines between others stay.

      `gopher-quality` and `gopher-repetition`: Rae et al., "Scaling Language Models: Methods, Analysis & \
      Insights from Training Gopher" (2021), appendix A.1.1. `fineweb`: Penedo et al., "The FineWeb Datasets" \
      (2024), section 3.6.

      Where papers say words, tokens are counted: the segments of Unicode's UAX #29 that are not blank, \
      marks of one kind in a row being one; min_words, max_words and mean lengths leave out those that \
      are punctuation alone. Lengths are in Unicode scalars. Stop words and C4's phrases are English.
      """,
    examples: [
      Example("Too short.", settings: "words >= 3", drops: "words >= 3"),
      Example("Long enough for this.", settings: "words >= 3"),
      Example(
        "Buy now!", settings: "{ keep: not (text matches '(?i)buy now'), reason: advertisement }",
        drops: "advertisement"),
      Example(
        "The cat sat on the mat.", settings: "flesch_reading_ease > 90 and flesch_kincaid < 5"),
      Example(
        "Institutional considerations necessitate comprehensive deliberations.",
        settings: "gunning_fog < 18", drops: "gunning_fog < 18"),
      Example("Twelve lines it has not.", settings: "lines > 11 or text contains 'lines'"),
      Example(
        "Home | News | Contact\nThe ferry sails at noon.[3] It carries the post.\nWe use cookies here.\n",
        settings: "{ rules: c4, c4: { min_sentences: 2 } }",
        gives: "The ferry sails at noon. It carries the post.\n",
        removes: [
          "Home | News | Contact": "c4: terminal_punctuation", "[3]": "c4: citations",
          "We use cookies here.": "c4: policy",
        ]),
      Example(
        "The ferry to the island.", settings: "{ rules: [gopher-quality] }",
        drops: "gopher-quality: min_words"),
    ],
    usages: [
      "filter: words >= 50", "filter: { keep: characters < 100_000, reason: too long }",
      "filter: metadata.language in [\"en\", \"de\"] and words > 20",
      "filter: { rules: [gopher-repetition, gopher-quality, c4, fineweb], c4: { terminal_punctuation: false } }",
      "filter: { rules: gopher-quality, gopher_quality: { min_words: 100, min_stop_words: null } }",
      "filter: { keep: lines.ending_with_punctuation > 0.5 and ngrams.top_2 < 0.2, reason: lists }",
    ])
}
