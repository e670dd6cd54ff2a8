import Testing
import TextMill

@testable import FilterStage

/// Lists of words by which C4 drops pages.
@Suite struct BadWordsTests {
  private static let list = """
    # made up for these tests
    zounds
    odd  bodkins
    c++
    (sic)

    naïf
    雨傘
    """

  private func fate(_ text: String, list: String = list) throws -> Document.Fate {
    var settings = FilterStage.Settings()
    settings.rules = [.c4]
    settings.c4.minSentences = nil
    settings.c4.minLineWords = nil
    settings.c4.terminalPunctuation = text.contains("\n")
    settings.c4.badWords = SettingFile("bad.txt", bytes: Array(list.utf8))
    let stage = try FilterStage(settings: settings)
    var document = Document(id: "a", text: Text(text))
    try stage.process(&document)
    return document.fate
  }

  @Test(arguments: [
    "Zounds, it rains.", "ZOUNDS", "It rains (zounds)", "He said odd bodkins twice.",
    "Odd\u{A0}Bodkins!", "We write C++ here.", "It was not there (sic).", "Un NAÏF parle.",
    "今日は雨傘がいる", "zounds-like",
  ])
  func aPageWithOneGoes(text: String) throws {
    #expect(try fate(text) == .dropped(Reason("c4: bad_words", detail: "1 > 0")))
  }

  @Test(arguments: [
    "It rains.", "The zoundsman came.", "Odd. Bodkins!", "oddbodkins", "c+", "sic", "naïfs", "雨",
    "",
  ])
  func othersStay(text: String) throws {
    #expect(try fate(text) == .kept)
  }

  /// What goes anyway dooms no page.
  @Test func onlyLinesThatStayCount() throws {
    #expect(try fate("It rains today.\nzounds and menus\n") == .kept)
    #expect(try fate("It rains today, zounds.\nmenus\n") != .kept)
  }

  @Test(arguments: ["", "\n \n", "# nothing\n"]) func aListMustHaveWords(list: String) {
    let error = #expect(throws: SettingError.self) { try fate("It rains.", list: list) }
    #expect(error?.setting == "c4.bad_words")
  }
}
