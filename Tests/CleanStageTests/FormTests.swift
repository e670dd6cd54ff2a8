import Testing
import TextMill

@testable import CleanStage

@Suite struct FormTests {
  @Test(arguments: [
    Pair("ＡＴ＆Ｔ ～｜", "AT&T ~|"), Pair("＆amp；lt;", "<"), Pair("ｶﾞｷﾞ ﾊﾟ", "ガギ パ"),
    Pair("￥１００", "¥100"), Pair("②½ℌ"), Pair("&#xFF21;", "A"),
    Pair("\u{FEFF}Ａ\u{FFFD}", "A\u{FFFD}"),
  ])
  func usualWidth(pair: Pair) throws {
    try expectClean(pair) { $0.width = .usual }
    try expectClean(Pair("全角！（ＡＢＣ）１２３"))
  }

  @Test(arguments: [
    Pair("crème brûlée", "creme brulee"), Pair("tiếng Việt", "tieng Viet"), Pair("øłđß"),
    Pair("Ἀθῆναι Ελλάδα", "Αθηναι Ελλαδα"), Pair("Ёлка й"), Pair("हिन्दी"), Pair("がぎ"),
    Pair("x\u{303}\u{301}y", "xy"), Pair("&ámp;lt;", "<"),
  ])
  func accents(pair: Pair) throws {
    try expectClean(pair) { $0.accents = .strip }
  }

  @Test(arguments: [
    Pair("ABC déf ÉÑ", "abc déf éñ"), Pair("ΣΑΣ", "σασ"), Pair("МОСКВА", "москва"), Pair("İ", "i̇"),
    Pair("&NBSP;", ""), Pair("already small, 中文"),
  ])
  func capitals(pair: Pair) throws {
    try expectClean(pair) { $0.capitals = .lower }
  }

  @Test func digits() throws {
    try expectClean(Pair("0 42 ٣٤ ४५ ５ ½ ② Ⅷ", "0 42 34 45 5 ½ ② Ⅷ")) { $0.digits = .ascii }
    try expectClean(Pair("0 42 ٣٤ ४५ ½ ②", "0 00 00 00 ½ ②")) { $0.digits = .zero }
    try expectClean(Pair("&#٦5;", "A")) { $0.digits = .ascii }
  }

  @Test(arguments: [
    Pair("a😀b", "ab"), Pair("👩🏽\u{200D}💻👍🏿", ""), Pair("🇯🇵🇫🇷", ""), Pair("☺\u{FE0F} ☺", "☺"),
    Pair("1\u{FE0F}\u{20E3}2", "2"), Pair("#\u{20E3}", ""), Pair("© ® ™ # * 7 → ♥"),
    Pair("🏴\u{E0067}\u{E0062}\u{E007F}!", "!"), Pair("🇯"), Pair("⌚⏰", ""),
  ])
  func emoji(pair: Pair) throws {
    try expectClean(pair) { $0.emoji = "" }
  }

  @Test(arguments: [
    Pair("at https://a.example/b_(c)?d=e&f#g, then", "at U, then"),
    Pair("WWW.A.EXAMPLE or www.a.example/x.", "U or U."), Pair("(http://a.example/)", "(U)"),
    Pair("www. wwwa.b www.x, a.www.b"),
    Pair("ftp://x http: // 10:30 a://b", "U http: // 10:30 a://b"),
  ])
  func urls(pair: Pair) throws {
    try expectClean(pair) { $0.urls = "U" }
  }

  @Test(arguments: [
    Pair("to a.b+c@d-e.example.", "to E."), Pair("<a@b.example>,c@d.example", "<E>,E"),
    Pair("@home a@b a@.c 3 @ 4"), Pair("user@host.example:8080", "E:8080"),
  ])
  func emails(pair: Pair) throws {
    try expectClean(pair) { $0.emails = "E" }
  }

  @Test func standInsAreListedAndCanBePutBack() throws {
    let document = try clean("Mail a@b.example 👍 or see www.c.example.") {
      ($0.emails, $0.urls, $0.emoji) = ("[mail]", "[url]", "")
    }
    #expect(document.text.string == "Mail [mail] or see [url].")
    let rules = document.edits.map { $0.reason.rule }
    #expect(rules == ["e-mail address", "emoji", "URL"])
  }

  @Test(arguments: ["http://a.example", "😀😀", "a@b.example"])
  func whatWouldBeReplacedItselfIsNoReplacement(text: String) {
    var settings = CleanStage.Settings()
    (settings.emoji, settings.urls, settings.emails) = (text, text, text)
    #expect(throws: SettingError.self) { try CleanStage(settings: settings) }
  }
}
