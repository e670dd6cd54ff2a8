import Testing
import TextMill

@testable import CleanStage

@Suite struct CharacterTests {
  @Test(arguments: [
    Pair("a&amp;b", "a&b"), Pair("&lt;b&gt;", "<b>"), Pair("&amp;rsquo;", "’"),
    Pair("&amp;amp;amp;amp;lt;", "<"), Pair("&#8217;&#x2019;&#X2019;&#146;", "’’’’"),
    Pair("&nbsp;x&nbsp;&nbsp;y", "x y"), Pair("&copy 2020", "© 2020"), Pair("&copy", "©"),
    Pair("caf&eacute!", "café!"), Pair("AT&T"), Pair("Q&A"), Pair("a&b=c"), Pair("x && y"),
    Pair("http://x.org/?a=1&copy=2"), Pair("http://x.org/?a=1&lt"), Pair("R&D; S&P;"),
    Pair("&#0;", "\u{FFFD}"), Pair("&#xD800;", "\u{FFFD}"), Pair("&#99999999999;", "\u{FFFD}"),
    Pair("&#;&#x;&;&"), Pair("&am&#112;&#59;lt&#59;", "<"), Pair("&a\u{200B}mp;", "&"),
    Pair("&&amp;&amp", "&&&"), Pair("&hellip;&mdash;&Omega;&alefsym;&thetasym;", "…—Ωℵϑ"),
    Pair("&#129;x", "x"), Pair("&shy;x&zwj;y", "xy"), Pair("&copy&lt;", "©<"),
    Pair("&#59&#59&#59&#59;", ";"),
    Pair("&unknown; &copyright;"), Pair("&#65", "A"), Pair("e&#769;", "é"),
  ])
  func references(pair: Pair) throws {
    try expectClean(pair)
  }

  @Test(arguments: [
    Pair("a\u{0}b\u{7}c\u{7F}d\u{81}e", "abcde"), Pair("a\u{C}b\u{B}c", "a\nb\nc"),
    Pair("\u{1B}[1;31mred\u{1B}[0m \u{1B}(Bx\u{1B}", "red x"),
    Pair("\u{1B}]0;title\u{7}x\u{1B}]8;;http://a\u{1B}\\y", "xy"), Pair("\u{1B}[12", "[12"),
    Pair("so\u{AD}ft", "soft"), Pair("so\u{AD}\nft", "soft"), Pair("so\u{AD}\r\nft", "soft"),
    Pair("a\u{200B}b\u{2060}c\u{FEFF}d", "abcd"), Pair("\u{FEFF}x", "x"), Pair("x\u{FFFD}y"),
    Pair("Auf\u{200C}lage", "Auflage"), Pair("می\u{200C}خواهم"), Pair("👩\u{200D}💻"),
    Pair("❤\u{FE0F}\u{200D}🔥"), Pair("a\u{200D}b", "ab"), Pair("क\u{94D}\u{200D}ष"),
    Pair("ខ្មែរ\u{200B}ភាសា"), Pair("می\u{200C}\u{200C}خ", "می\u{200C}خ"),
    Pair("&#1605;&#1740;&#8204;&#1582;", "می\u{200C}خ"), Pair("a\u{200E}b", "ab"),
    Pair("שלום\u{200F}!"), Pair("\u{202A}+1\u{202C}", "+1"),
  ])
  func controls(pair: Pair) throws {
    try expectClean(pair)
  }

  @Test func controlsStayOnRequest() throws {
    try expectClean(Pair("a\u{0}b\u{1B}[0m\u{AD}\u{200B}x")) { $0.control = false }
  }

  @Test func ligatures() throws {
    try expectClean(Pair("ﬀﬁﬂﬃﬄﬅﬆ", "fffiflffifflstst"))
    try expectClean(Pair("ﬀﬁﬂ")) { $0.ligatures = .keep }
  }

  @Test func quotesAndDashes() throws {
    try expectClean(Pair("‘a’ ‚b‛ “c” „d‟ ‹e› «f»", "'a' 'b' \"c\" \"d\" 'e' \"f\"")) {
      $0.quotes = .straight
    }
    try expectClean(Pair("a‐b‑c‒d–e—f―g−h", "a-b-c-d-e--f--g-h")) { $0.dashes = .straight }
    try expectClean(Pair("‘a’ “c” „d‟ ‹e› «f» a‐b‑c‒d–e—f―g−h …"))
  }

  @Test(arguments: [
    Pair("e\u{301}", "é"), Pair("e\u{200B}\u{301}", "é"), Pair("ﬁ\u{301}", "fí"),
    Pair("naïve “Ёж” 東京 한국 ภาษาไทย हिन्दी"), Pair("\u{1100}\u{1161}", "가"),
  ])
  func normalization(pair: Pair) throws {
    try expectClean(pair)
  }

  @Test(arguments: [
    Pair("ＡＴ＆Ｔ", "AT&T"), Pair("＆amp；lt;", "<"), Pair("&#xFF06;lt;", "<"),
    Pair("a\u{3000}\u{A0}b", "a b"), Pair("x²…", "x2..."), Pair("&frac12;", "1⁄2"),
  ])
  func compatibility(pair: Pair) throws {
    try expectClean(pair) { $0.normalization = .nfkc }
  }

  @Test func noNormalization() throws {
    try expectClean(Pair("e\u{301} \u{212B}")) { $0.normalization = .none }
  }

  @Test func changesAreCountedByRule() throws {
    let document = try clean("a\r\nb\r\nc  d &amp; e")
    let counts = document.normalizations.map { "\($0.rule) \($0.count)" }.sorted()
    #expect(counts == ["character reference 1", "line end 2", "spaces 1"])
    #expect(document.edits.isEmpty)
  }

  /// References stay whatever else there is to do.
  @Test func referencesStayWithoutTheSetting() throws {
    try expectClean(Pair("1 &lt; 2 a\u{7}b", "1 &lt; 2 ab")) { $0.entities = false }
    try expectClean(Pair("&amp;amp; \u{FB01}", "&amp;amp; fi")) { $0.entities = false }
  }
}
