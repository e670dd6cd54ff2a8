import ArgumentParser
import TextMill
import TextMillSQLite
import TextMillYAML

/// Searches a database of documents.
struct SearchCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search a database that the stage 'sqlite' wrote.",
    discussion: """
      The query is one of SQLite's FTS5: words that must all be there, "words in quotes" in a row, and OR, \
      NOT, NEAR(a b), begin* and title:word. The documents that fit best come first.

      Examples:

        textmill search out/articles.db peace talks
        textmill search out/articles.db '"peace talks" NOT geneva' --limit 3
        textmill search out/articles.db 'title:election' --format json
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  /// How many documents are judged in a few milliseconds.
  private static let judged = 1000

  @Argument(help: "The database.", completion: .file())
  var database: String

  @Argument(help: "What to look for.")
  var query: [String]

  @Option(name: .shortAndLong, help: "At most how many documents to show.")
  var limit = 10

  @Flag(help: "Judge all documents that fit, and not only the thousand latest.")
  var all = false

  @Option(help: "text, or json: an object a line, with offsets of what was found.")
  var format = Format.text

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1") }
    if words.allSatisfy(\.isWhitespace) { throw ValidationError("the query is empty") }
  }

  private var words: String { query.joined(separator: " ") }

  func run(in context: ToolContext) async throws -> ToolExit {
    guard SQLiteSupport.isAvailable else {
      throw ToolFailure(.failure, SQLiteSupport.missing, SQLiteSupport.howToBuild)
    }
    let result = try result()
    if result.hits.isEmpty { context.error.write("no document fits the query\n") }
    if !result.judgedAll {
      context.error.write(
        "more than \(Figures.grouped(Self.judged)) documents fit: these are the best of the latest; "
          + "--all judges all\n")
    }
    for hit in result.hits {
      let view = SearchHitView(hit)
      context.output.write(
        format == .json ? view.json.json + "\n" : view.rendered(for: context.output))
    }
    return .success
  }

  private func result() throws -> SearchResult {
    do throws(SearchError) {
      return try SearchableDatabase(database).result(
        words, atMost: limit, judging: all ? nil : max(Self.judged, limit))
    } catch {
      switch error {
      case .database(let reason):
        throw ToolFailure(.badInput, "cannot search \(Visible.line(database)): \(reason)")
      case .query(let reason):
        throw ToolFailure(
          .usage, "the query cannot be read: \(Visible.line(reason))",
          "put what is no operator into double quotes, such as \"don't\"")
      }
    }
  }
}
