/// Texts as nobody writes them but as inputs hold them.
enum HostileTexts {
  /// Short ones.
  static let short = [
    "", " ", "\n", "\r", "\r\n\r\n", "\t \u{A0}\u{3000}", "\u{0}", "a\u{0}b", "\u{7}\u{1B}[31m",
    "\u{FEFF}", "\u{FEFF}a\u{FEFF}", "e\u{301}", "\u{301}", "👩‍👩‍👧‍👦", "\u{202E}abc\u{202C}",
    "\u{10FFFF}",
    "\u{FFFD}", "\u{FFFE}", "…", "\"", "\\u0041", "&amp;&#0;&#x110000;&nope;", "((((",
    "]]>{}<a b='",
    "${HOME} %s %n", "../../etc/passwd", "一。二、三", "ابجد هوز", "ꙮ Ǆ ß ﬁ İı",
  ]

  /// Long ones in which one thing comes again and again.
  static let repetitive = [
    String(repeating: "\n", count: 5000), String(repeating: "\r\n \t", count: 2500),
    String(repeating: "A", count: 20_000), String(repeating: "a.b ", count: 5000),
    String(repeating: "「。」", count: 2000), String(repeating: "(", count: 20_000),
    String(repeating: "e\u{301}\u{302}", count: 4000), String(repeating: "&amp;", count: 4000),
    "a" + String(repeating: "\u{301}", count: 5000), String(repeating: "\u{0}", count: 5000),
  ]

  /// As large as a book's chapters in one document: about 200 KB.
  static func large(of texts: [String]) -> String {
    let unit =
      texts.filter { !$0.isEmpty }.joined(separator: " ")
      + "\n\nOn 3 May the council of a small town met, and 214 people came to hear it.\n"
    return String(repeating: unit, count: 200_000 / unit.utf8.count + 1)
  }

  /// The same without a line end or a full stop.
  static func largeLine(of texts: [String]) -> String {
    String(large(of: texts).unicodeScalars.map { $0 == "\n" || $0 == "." ? " " : Character($0) })
  }
}
