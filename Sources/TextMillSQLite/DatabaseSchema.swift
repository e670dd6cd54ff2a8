/// The tables of a database of documents.
enum DatabaseSchema {
  /// Tells such a database from those of other programs: `TxMl` in ASCII.
  static let applicationID = 0x5478_4D6C
  /// Grows when the tables change.
  static let version = 1

  static let tables = """
    CREATE TABLE runs (
      number INTEGER PRIMARY KEY,
      pipeline TEXT NOT NULL,
      version TEXT NOT NULL,
      identity TEXT NOT NULL,
      offsets TEXT NOT NULL,
      documents INTEGER NOT NULL DEFAULT 0,
      is_complete INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE documents (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT,
      run INTEGER NOT NULL REFERENCES runs (number),
      place INTEGER NOT NULL,
      metadata TEXT NOT NULL,
      text TEXT NOT NULL
    );
    CREATE TABLE entities (
      document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      type TEXT NOT NULL,
      name TEXT NOT NULL,
      mentions INTEGER NOT NULL,
      reference TEXT,
      PRIMARY KEY (document, number)
    ) WITHOUT ROWID;
    CREATE TABLE mentions (
      document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      entity INTEGER NOT NULL,
      \(span),
      PRIMARY KEY (document, number),
      FOREIGN KEY (document, entity) REFERENCES entities (document, number) ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE sentences (\(partOfDocument), \(span), PRIMARY KEY (document, number))
      WITHOUT ROWID;
    CREATE TABLE summaries (\(partOfDocument), \(span), PRIMARY KEY (document, number))
      WITHOUT ROWID;
    CREATE TABLE annotations (
      \(partOfDocument), layer TEXT NOT NULL, \(span), PRIMARY KEY (document, number)
    ) WITHOUT ROWID;
    CREATE TABLE removals (
      \(partOfDocument),
      stage TEXT NOT NULL,
      reason TEXT NOT NULL,
      score REAL,
      text TEXT NOT NULL,
      source_start INTEGER NOT NULL,
      source_end INTEGER NOT NULL,
      PRIMARY KEY (document, number)
    ) WITHOUT ROWID;
    """

  private static let partOfDocument = """
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      number INTEGER NOT NULL
    """

  private static let span = """
    type TEXT,
      text TEXT NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      source_start INTEGER NOT NULL,
      source_end INTEGER NOT NULL,
      score REAL,
      attributes TEXT
    """

  static let views = """
    CREATE VIEW entity_counts AS
      SELECT name, type, count(*) AS documents, sum(mentions) AS mentions
      FROM entities GROUP BY name, type;
    CREATE VIEW removal_counts AS
      SELECT stage, reason, count(*) AS times, count(DISTINCT document) AS documents,
        sum(length(text)) AS characters
      FROM removals GROUP BY stage, reason;
    CREATE VIEW document_summaries AS
      SELECT number, id, title, (
        SELECT group_concat(text, ' ')
        FROM (SELECT text FROM summaries WHERE document = documents.number ORDER BY number)
      ) AS summary
      FROM documents;
    CREATE VIEW named_mentions AS
      SELECT e.name, e.type, d.id AS document, d.title, m.text, m.start, m.end, m.source_start,
        m.source_end
      FROM entities e
      JOIN mentions m ON m.document = e.document AND m.entity = e.number
      JOIN documents d ON d.number = e.document;
    """

  /// Made behind the last document of the first run: sorting all rows once is quicker than finding
  /// each its place.
  static let indexes = """
    CREATE INDEX IF NOT EXISTS entities_by_name ON entities (name, type, mentions);
    CREATE INDEX IF NOT EXISTS removals_by_reason ON removals (stage, reason);
    CREATE INDEX IF NOT EXISTS documents_by_run ON documents (run);
    """
}
