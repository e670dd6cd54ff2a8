import Foundation
import Testing

/// The pipelines that ship, on the samples that ship.
///
/// `Golden/articles/NAME.txt` shows, for a person to read, what the news pipeline makes of an
/// article. After a change that is meant, run the tests with RECORD=1 in the environment.
@Suite struct ShippedPipelinesTests {
  static let folder = Tool.package.appending(path: "Pipelines")
  static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  static let pipelines = names(in: folder, ending: ".yaml")
  static let articles = names(in: folder.appending(path: "Samples"), ending: ".txt")

  private static func names(in folder: URL, ending: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  @Test func thereAreEnough() {
    #expect(Self.pipelines.count >= 5)
    #expect(Self.articles.count >= 8)
  }

  @Test(arguments: pipelines)
  func everyPipelineRunsOnTheSamples(name: String) throws {
    #expect(try Tool.run("check", "Pipelines/\(name).yaml").code == 0)
    let scratch = try Scratch()
    try FileManager.default.copyItem(at: Self.folder, to: scratch.url("Pipelines"))
    let result = try Tool.run("run", "Pipelines/\(name).yaml", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.error.contains("wrote out/"))
    #expect(!scratch.exists("\(name).quarantine.jsonl"))
  }

  @Test(arguments: articles)
  func articlesAreWorkedAsBefore(name: String) throws {
    let scratch = try Scratch()
    let definition = try String(
      contentsOf: Self.folder.appending(path: "news.yaml"), encoding: .utf8)
    try scratch.write("news.yaml", definition)
    let article = Self.folder.appending(path: "Samples/\(name).txt").path
    #expect(try Tool.run("run", "news.yaml", article, in: scratch.folder).code == 0)
    let record = try #require(try scratch.records("out/news.jsonl").first)
    let page = Self.page(record)
    let expectation = Self.golden.appending(path: "articles/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try page.write(to: expectation, atomically: true, encoding: .utf8)
    }
    #expect(try page == String(contentsOf: expectation, encoding: .utf8))
  }

  /// Summary, removals and entities of an article.
  private static func page(_ record: [String: Any]) -> String {
    func list(_ field: String) -> [[String: Any]] { record[field] as? [[String: Any]] ?? [] }
    func text(_ entry: [String: Any], _ field: String) -> String { entry[field] as? String ?? "" }
    var page = "Summary\n"
    for sentence in list("summary") { page += "  \(text(sentence, "text"))\n" }
    page += "\nRemoved\n"
    for removed in list("removed") {
      page += "  \(text(removed, "reason")): \(text(removed, "text"))\n"
    }
    page += "\nEntities\n"
    let byType = Dictionary(grouping: list("entities")) { text($0, "type") }
    for (type, entities) in byType.sorted(by: { $0.key < $1.key }) {
      let names = Set(entities.map { text($0, "text") }).sorted()
      page += "  \(type): \(names.joined(separator: " | "))\n"
    }
    return page
  }

  /// `Golden/removed/NAME.txt` are the lines that an editor would take out, chosen before the stage
  /// was written.
  @Test(arguments: articles)
  func whatAnEditorWouldRemoveIsRemoved(name: String) throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.yaml", "stages: [{ clean: { hyphenation: keep } }, boilerplate, { export: r.jsonl }]\n")
    let article = Self.folder.appending(path: "Samples/\(name).txt").path
    #expect(try Tool.run("run", "p.yaml", article, in: scratch.folder).code == 0)
    let record = try #require(try scratch.records("r.jsonl").first)
    let removed = (record["removed"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
    let editors = try String(
      contentsOf: Self.golden.appending(path: "removed/\(name).txt"), encoding: .utf8)
    #expect(Self.plain(removed) == Self.plain(editors.split(separator: "\n").map(String.init)))
  }

  /// Lines without what `clean` changes: composition, references, blanks, invisible characters.
  private static func plain(_ lines: [String]) -> [String] {
    lines.map { line in
      var line = line.precomposedStringWithCanonicalMapping
      for (old, new) in [
        ("&mdash;", "—"), ("&ndash;", "–"), ("&amp;", "&"), ("&rsquo;", "’"), ("&lsquo;", "‘"),
        ("&ldquo;", "“"), ("&rdquo;", "”"), ("&nbsp;", " "), ("&copy;", "©"), ("&hellip;", "…"),
        ("&rarr;", "→"),
        ("\u{200B}", ""), ("\u{AD}", ""), ("\u{A0}", " "), ("ﬁ", "fi"), ("ﬂ", "fl"), ("\r", ""),
      ] {
        line = line.replacingOccurrences(of: old, with: new)
      }
      return line.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}
