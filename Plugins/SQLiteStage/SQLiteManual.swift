import TextMill

/// The manual of the stage.
enum SQLiteManual {
  static let manual = StageManual(
    name: "sqlite",
    summary: "Write documents to a SQLite database, with an index for searching.",
    discussion: """
      The program must be built with SQLite: swift build -c release --traits SQLite.

      A database that is not there appears under its name when the run is complete. One that is there \
      is added to, in transactions: a document takes the place of the one that has its id, with all \
      rows that belong to it, and keeps its number; so the same run again gives the same rows. Of two \
      documents of a run that have one id the later one stays, and the run's table counts it.

      After kill -9 the same command with --resume goes on, and nothing is lost or there twice. A run \
      that is given up leaves a new database away, and in one that was there what it wrote up to its \
      last checkpoint: its row in the table runs says that it is not complete.

      Tables: documents (number, id, title, run, place, metadata as JSON, text), entities (what a \
      document names), mentions (where), sentences (if a stage marked them), summaries, annotations \
      (all other layers), removals (what was removed and why), runs. document is the number of a row \
      of documents; start and end count in the text, in the unit that 'offsets' says; source_start and \
      source_end count bytes of the input, of a record those of its text. Views: entity_counts, \
      removal_counts, named_mentions, document_summaries.

      The index documents_fts is one of FTS5, for `textmill search`, for SQL and for Datasette. words \
      finds words whatever their case and accents; stems finds forms of English words; trigrams finds \
      any three letters or more in a row, and fits Chinese and Japanese.

      A text with a NUL byte in it goes to quarantine, as the database would cut it there; the stage \
      'clean' takes such bytes away.
      """,
    usages: [
      "sqlite: out/articles.db", "sqlite: { to: out/articles.db, search: stems }",
      "sqlite: { to: corpus.sqlite3, offsets: bytes, search: none }",
    ])
}
