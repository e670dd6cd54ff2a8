/// How the texts of a database can be searched.
public enum SearchIndex: String, Sendable, CaseIterable {
  /// By words, whatever their case and accents.
  case words
  /// By the stems of English words: `talks` finds `talking`.
  case stems
  /// By any three letters or more in a row: for parts of words, and for scripts without blanks.
  case trigrams
  /// Not at all.
  case none

  /// The name of the index: the one by which Datasette finds it.
  static let table = "documents_fts"

  /// How much a word in the title and one in the text count.
  static let columnWeights = [4.0, 1.0]

  private var tokenizer: String {
    switch self {
    case .words, .none: "unicode61 remove_diacritics 2"
    case .stems: "porter unicode61 remove_diacritics 2"
    case .trigrams: "trigram"
    }
  }

  /// How words are told apart, as an option of FTS5 behind others.
  var tokenizerOption: String { ", tokenize='\(tokenizer)'" }

  /// With a list of its own for each first letter.
  ///
  /// Nearly every document has a word with it, so that to put together the lists of these words takes
  /// long, half a second for 100,000 documents. It makes the database an eighth larger.
  private var prefixOption: String { self == .trigrams ? "" : ", prefix='1'" }

  /// The index's definition, as the database keeps it.
  var definition: String { definition(prefixOption) }

  /// All that there were, by this and by earlier versions.
  var definitions: [String] {
    let earlier = definition("")
    // The first version had other quotes.
    return [definition, earlier, earlier.replacing("\"", with: "'")]
  }

  /// Datasette looks for `content` in double quotes or brackets.
  private func definition(_ prefixOption: String) -> String {
    """
    CREATE VIRTUAL TABLE \(Self.table) USING fts5(title, text, content="documents", \
    content_rowid='number'\(tokenizerOption)\(prefixOption))
    """
  }

  /// What makes the index, and keeps it true whoever changes a document.
  var statements: String {
    guard self != .none else { return "" }
    return """
      \(definition);
      INSERT INTO \(Self.table)(\(Self.table), rank) VALUES ('rank', '\(Self.rank)');
      CREATE TRIGGER documents_inserted AFTER INSERT ON documents BEGIN
        \(Self.add);
      END;
      CREATE TRIGGER documents_deleted AFTER DELETE ON documents BEGIN
        \(Self.remove);
      END;
      CREATE TRIGGER documents_updated AFTER UPDATE OF number, title, text ON documents
      WHEN old.number <> new.number OR old.title IS NOT new.title OR old.text IS NOT new.text
      BEGIN
        \(Self.remove);
        \(Self.add);
      END;
      """
  }

  private static let rank = "bm25(\(columnWeights.map { "\($0)" }.joined(separator: ", ")))"

  private static let add =
    "INSERT INTO \(table)(rowid, title, text) VALUES (new.number, new.title, new.text)"

  /// The index holds no texts: to take a document out it must be told what was in it.
  private static let remove = """
    INSERT INTO \(table)(\(table), rowid, title, text) \
    VALUES ('delete', old.number, old.title, old.text)
    """
}
