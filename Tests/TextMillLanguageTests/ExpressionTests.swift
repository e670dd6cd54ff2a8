import Testing
import TextMill

@testable import TextMillLanguage

@Suite struct ExpressionTests {
  private func holds(_ source: String) throws -> Bool {
    var document = Document(id: "doc/1", text: "One two. Three four five!\n\nÉté six.")
    document.metadata["year"] = 1999
    document.metadata["language"] = "en"
    document.metadata["site"] = .object([.init("name", "Example")])
    document.metadata["tags"] = .array(["a", "b"])
    document.annotate(Annotation(0..<3, label: "person"), in: .entities)
    return try Expression(source).holds(for: &document)
  }

  @Test(arguments: [
    ("words == 7", true), ("words > 7", false), ("lines = 3", true), ("paragraphs == 2", true),
    ("sentences == 3", true), ("characters == 35", true), ("bytes == 37", true),
    ("mean_word_length > 3 and mean_word_length < 4", true), ("id == \"doc/1\"", true),
    ("flesch_kincaid < 5 and flesch_reading_ease > 80", true), ("smog == 3.1291", true),
    ("id starts_with 'doc' and id ends_with '1'", true), ("text contains 'Été'", true),
    ("'two' in text", true), ("text matches '(?i)THREE \\w+'", true),
    ("metadata.year >= 2000", false),
    ("meta.language in ['de', 'en']", true), ("meta.site.name == 'Example'", true),
    ("metadata.tags contains 'b'", true), ("metadata.none == null", true),
    ("metadata.none > 3", false),
    ("not metadata.none > 3", true), ("entities.person.count == 1", true),
    ("entities.count > 1", false),
    ("words + lines * 2 == 13", true), ("(words + lines) * 2 == 20", true),
    ("words / 0 == 0", true),
    ("words - -1 == 8", true), ("false or true and false", false), ("not not true", true),
    ("words > 1_000", false), ("metadata.year == '1999'", false), ("words != 7 or id != 'x'", true),
  ])
  func conditions(source: String, result: Bool) throws {
    #expect(try holds(source) == result)
  }

  @Test(arguments: [
    ("", 0, 0), ("words", 0, 5), ("words >", 7, 7), ("wrods > 3", 0, 5), ("words > 'x'", 6, 7),
    ("words > 3 3", 10, 11), ("(words > 3", 10, 10), ("text + 1 > 2", 0, 4), ("words & 3", 6, 7),
    ("text matches words", 13, 18), ("id == 'open", 6, 11), ("not words", 4, 9),
    ("1.2.3 > 1", 0, 5),
    ("words > 3 and lines", 14, 19), ("é > 3", 0, 1),
  ])
  func mistakesHaveTheirPlace(source: String, start: Int, end: Int) {
    do {
      _ = try Expression(source)
      Issue.record("no mistake found")
    } catch {
      #expect(error.range == start..<end, "\(error)")
    }
  }

  @Test func nestingHasALimit() {
    let deep =
      String(repeating: "(", count: 10_000) + "true" + String(repeating: ")", count: 10_000)
    #expect(throws: ExpressionError.self) { try Expression(deep) }
    let chain = "words > 1" + String(repeating: " + 1", count: 50_000)
    #expect(throws: ExpressionError.self) { try Expression(chain) }
    let minus = String(repeating: "-", count: 100_000) + "1 > 0"
    #expect(throws: ExpressionError.self) { try Expression(minus) }
  }

  @Test func layersAreNamed() throws {
    #expect(
      try Expression("entities.person.count > 1 or boilerplate.count > 0").layers == [
        .entities, .boilerplate,
      ])
  }
}
