import Testing
import TextMill

@testable import CleanStage

@Suite struct EncodingTests {
  /// Nothing but the repair of encodings.
  private static func onlyEncoding(_ settings: inout CleanStage.Settings) {
    settings.normalization = .none
    settings.ligatures = .keep
    settings.entities = false
    settings.control = false
    settings.lines = false
    settings.spaces = .keep
    settings.hyphenation = .keep
  }

  @Test(arguments: CodePage.allCases)
  func damageIsUndone(page: CodePage) throws {
    var damaged = 0
    for line in soundLines {
      guard let text = line.read(as: page), text != line else { continue }
      damaged += 1
      try expectClean(Pair(text, line), Self.onlyEncoding)
    }
    #expect(damaged >= 8)
  }

  @Test(arguments: [
    (CodePage.windows1252, CodePage.windows1252), (.latin1, .windows1252), (.macRoman, .latin1),
    (.ibm437, .windows1252), (.windows1251, .windows1251), (.windows1250, .latin1),
  ])
  func layersAreUndone(first: CodePage, second: CodePage) throws {
    var damaged = 0
    for line in soundLines {
      guard let text = line.read(as: first)?.read(as: second)?.read(as: .latin1) else { continue }
      damaged += 1
      try expectClean(Pair(text, line), Self.onlyEncoding)
    }
    #expect(damaged >= 4)
  }

  @Test(arguments: soundLines)
  func soundLinesStay(line: String) throws {
    try expectClean(Pair(line))
    try expectClean(Pair(line.uppercased()))
    try expectClean(Pair("„\(line)“ «\(line)» ‘\(line)’™®…"))
  }

  @Test(arguments: [
    "le CAFÉ” est", "CAFÉ™", "NESCAFÉ® x", "voilà\u{A0}» dit", "Ö“", "HEJ DÅ… hej", "Ä… ja",
    "MAÇÃ…", "Ñ…", "ČŠ", "NÍŽE", "РІ", "РІК", "ВІЛ/СНІД", "УКРАЇНІ", "Ој Србијо", "МОЈ", "Î”", "ß”",
    "»Groß«", "ÎŞ", "Ğ“", "MÜ“", "IDÉ»", "ТАК…", "Д’Артаньян", "ŻÓŁĆ", "ÀÉ”", "±½", "├── é", "Ω√",
    "NÃO, MAÇÃ SÃ", "Â", "Ã", "SÃ O", "Ã la carte", "à\u{A0}« oui »",
  ])
  func whatLooksLikeDamageStays(text: String) throws {
    try expectClean(Pair(text), Self.onlyEncoding)
  }

  @Test(arguments: [
    Pair("cafÃ©", "café"), Pair("donâ€™t", "don’t"), Pair("Â© 2020", "© 2020"), Pair("Â£5", "£5"),
    Pair("5 Ã— 3", "5 × 3"), Pair("Â¿que?", "¿que?"), Pair("ï»¿hello", "\u{FEFF}hello"),
    Pair("cÅ“ur", "cœur"), Pair("don‚Äôt", "don’t"), Pair("donΓÇÖt", "don’t"), Pair("25¬∞", "25°"),
    Pair("25┬░", "25°"),
    Pair("рџ‘Ќ да", "👍 да"), Pair("ð\u{9F}\u{98}\u{80}", "😀"),
  ])
  func shortDamageIsUndone(pair: Pair) throws {
    try expectClean(pair, Self.onlyEncoding)
  }

  @Test func soundAndDamagedLinesStandTogether() throws {
    try expectClean(
      Pair(
        "“Voilà”, dit-il.\nIl a dit : Â« voilÃ Â».\n“Voilà”, dit-elle.",
        "“Voilà”, dit-il.\nIl a dit : « voilà ».\n“Voilà”, dit-elle."),
      { $0.normalization = .none })
  }

  @Test(arguments: [
    Pair("voilÃ la", "voilà la"), Pair("voilÃ  la", "voilà la"), Pair("dÃ©jÃ ", "déjà"),
    Pair("textÂ  more", "text more"), Pair("Р РѕСЃСЃРёСЏ", "Россия"),
    Pair("Ã©tÃ© Ã Paris", "été à Paris"),
  ])
  func lostNoBreakSpacesAreRestored(pair: Pair) throws {
    try expectClean(pair)
  }

  @Test(arguments: [
    Pair("â€œquoteâ€\u{FFFD} x", "“quote\u{FFFD} x"), Pair("cafÃ\u{FFFD} Ã©tÃ©", "caf\u{FFFD} été"),
    Pair("É\u{FFFD}"),
  ])
  func lostBytesShow(pair: Pair) throws {
    try expectClean(pair, Self.onlyEncoding)
  }

  @Test(arguments: [
    Pair("\u{91}so\u{92} \u{96} 5 \u{80}\u{85}", "‘so’ – 5 €…"), Pair("a\u{85}b", "a\nb"),
    Pair("a\u{81}b", "ab"), Pair("&Atilde;&copy;t&Atilde;&copy;", "été"),
    Pair("Ã\u{200B}©t", "ét"),
  ])
  func otherRepairsShowDamage(pair: Pair) throws {
    try expectClean(pair)
  }

  @Test func controlsBecomeStraightQuotesOnRequest() throws {
    try expectClean(Pair("\u{93}a\u{94} \u{92}", "\"a\" '")) { $0.quotes = .straight }
  }

  @Test func nothingIsRepairedOnRequest() throws {
    try expectClean(Pair("cafÃ© Ñ\u{83} â€™")) {
      Self.onlyEncoding(&$0)
      $0.encoding = .keep
    }
  }

  @Test func onlyTheCodePagesGivenAreTried() throws {
    try expectClean(Pair("cafÃ© caf├⌐", "cafÃ© café")) {
      Self.onlyEncoding(&$0)
      $0.codePages = [.ibm437]
    }
  }

  @Test func repairsAreCountedByCodePage() throws {
    let document = try clean("cafÃ© donâ€™t\nСЃРѕРЅ")
    let counts = document.normalizations.map { "\($0.rule) \($0.count)" }.sorted()
    #expect(counts == ["UTF-8 read as Windows-1251 1", "UTF-8 read as Windows-1252 2"])
  }
}
