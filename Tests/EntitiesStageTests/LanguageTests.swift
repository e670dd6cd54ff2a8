import Testing
import TextMill

@testable import EntitiesStage

/// Texts in a language that the model has not learned: no names by guess, and a note.
@Suite struct LanguageTests {
  private static let german = """
    Die Bundeskanzlerin Angela Merkel hat am Montag in Berlin den französischen Präsidenten Emmanuel \
    Macron empfangen. Bei dem Gespräch ging es um die Lage der Stahlindustrie und um einen Kredit \
    von 20 Millionen Euro. Danach fuhr sie nach Hamburg, wo sie mit Vertretern der Hafenbehörde über \
    die Vertiefung der Elbe sprach.
    """
  private static let french = """
    Le président de la République a reçu lundi à Paris la maire de Lyon, Claire Dubois. Les deux \
    élus ont parlé pendant une heure du nouveau tunnel, dont le prix a doublé depuis le début des \
    travaux. La réunion doit se poursuivre mardi, selon un communiqué de la ville de Lyon.
    """
  private static let english = """
    The president of the republic received the mayor of Lyon, Claire Dubois, in Paris on Monday. \
    They spoke for an hour about the new tunnel, whose price has doubled since the work began. The \
    meeting is to be continued on Tuesday, according to the city, and it was said to be their last.
    """

  @Test(arguments: [german, french])
  func otherLanguagesAreLeftAlone(_ text: String) throws {
    let document = try tagged(text)
    let names = document.annotations(in: .entities).filter {
      EntityType(rawValue: $0.label)?.isName == true
    }
    #expect(names.isEmpty)
    #expect(
      document.notes == [
        "no names were looked for by the model, which knows the language 'en' only"
      ])
  }

  @Test func valuesAreFoundInAnyLanguage() throws {
    let document = try tagged(Self.german + "\nMail: presse@example.org")
    #expect(document.annotations(in: .entities).contains { $0.label == "email" })
  }

  @Test func englishHasNoNote() throws {
    let document = try tagged(Self.english)
    #expect(document.notes == [])
    let names = document.annotations(in: .entities).map { document.text[$0.range] }
    #expect(names.contains("Claire Dubois"))
  }

  @Test(arguments: [
    ("de", true), ("de-AT", true), ("en", false), ("en_GB", false), ("EN-us", false),
    ("und", false), ("", false),
  ])
  func metadataSaysMoreThanWords(_ language: String, _ isForeign: Bool) throws {
    let document = try tagged("Barack Obama flew to Japan.", language: language)
    #expect(document.notes.isEmpty != isForeign)
    #expect(document.annotations(in: .entities).isEmpty == isForeign)
  }

  @Test func metadataMaySayThatATextIsEnglish() throws {
    #expect(try tagged(Self.german, language: "en").notes.isEmpty)
  }

  @Test func whoWantsNoNamesGetsNoNote() throws {
    var settings = EntitiesStage.Settings()
    settings.types = [.date, .money]
    #expect(try tagged(Self.german, settings).notes.isEmpty)
    #expect(try tagged("x", settings, language: "de").notes.isEmpty)
  }

  private func tagged(
    _ text: String, _ settings: EntitiesStage.Settings = EntitiesStage.Settings(),
    language: String? = nil
  ) throws -> Document {
    var metadata = Metadata()
    if let language { metadata["language"] = .string(language) }
    var document = Document(id: "test", text: Text(text), metadata: metadata)
    try EntitiesStage(settings: settings).process(&document)
    return document
  }
}
