import TextMill

/// A script that loads documents into PostgreSQL by COPY: `psql -f` reads it, and so does `psql` from a
/// pipe.
///
/// It is one transaction. Rows go into a temporary table first, and from there take the place of those with
/// their ids; so loading it again changes nothing. Of two documents of one id the later one stays.
struct CopyForm: DocumentForm {
  private let json: DocumentJSON
  private let table: String

  /// A script for a table of this name, which may have that of its schema before it.
  ///
  /// - Throws: `SettingError`
  init(table: String, offsets: OffsetUnit) throws {
    json = DocumentJSON(offsets: offsets)
    let parts = table.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy(Self.isName) else {
      throw SettingError(
        "table", "'\(table)' cannot be the name of a table",
        hint: "letters, digits and '_', such as articles or news.articles")
    }
    self.table = parts.map { "\"\($0)\"" }.joined(separator: ".")
  }

  private static func isName(_ name: Substring) -> Bool {
    let isWord = name.utf8.allSatisfy { byte in
      (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        || byte == 0x5F
    }
    return isWord && !name.isEmpty && name.utf8.count <= 63
  }

  private static let columns = [
    "text", "metadata", "summary", "entities", "annotations", "removed",
  ]

  var header: [UInt8] {
    let script = """
      \\set ON_ERROR_STOP on
      SET client_encoding = 'UTF8';
      BEGIN;
      CREATE TABLE IF NOT EXISTS \(table) (
        id text PRIMARY KEY,
        text text NOT NULL,
        metadata jsonb NOT NULL,
        summary text,
        entities jsonb NOT NULL,
        annotations jsonb NOT NULL,
        removed jsonb NOT NULL
      );
      CREATE TEMPORARY TABLE textmill_rows (LIKE \(table), place bigserial) ON COMMIT DROP;
      COPY textmill_rows (id, \(Self.columns.joined(separator: ", "))) FROM stdin;

      """
    return Array(script.utf8)
  }

  var footer: [UInt8] {
    let columns = Self.columns.joined(separator: ", ")
    let script = """
      \\.
      INSERT INTO \(table) (id, \(columns))
        SELECT DISTINCT ON (id) id, \(columns) FROM textmill_rows ORDER BY id, place DESC
        ON CONFLICT (id) DO UPDATE SET
        \(Self.columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", "));
      COMMIT;

      """
    return Array(script.utf8)
  }

  func write(_ document: Document, to output: inout [UInt8]) throws {
    let facts = try DocumentFacts(document, json)
    let summary = document.annotations(in: .summary).map { document.text[$0.range] }
    let fields = [
      Array(document.id.utf8), document.text.utf8, Array(facts.metadata.json.utf8),
      summary.isEmpty ? nil : Array(summary.joined(separator: " ").utf8),
      Array(facts.entities.json.utf8), Array(facts.annotations.json.utf8),
      Array(facts.removed.json.utf8),
    ]
    if fields.contains(where: { $0?.contains(0) ?? false }) { throw UnstorableValue.nul }
    for (index, field) in fields.enumerated() {
      if index > 0 { output.append(0x09) }
      Self.append(field, to: &output)
    }
    output.append(0x0A)
  }

  private static func append(_ field: [UInt8]?, to output: inout [UInt8]) {
    guard let field else {
      output.append(contentsOf: "\\N".utf8)
      return
    }
    for byte in field {
      switch byte {
      case 0x5C: output.append(contentsOf: "\\\\".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      default: output.append(byte)
      }
    }
  }
}
