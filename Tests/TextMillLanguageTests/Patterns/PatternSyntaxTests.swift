import Testing

@testable import TextMillLanguage

/// What each construct matches: all matches in bytes, and the groups of the first one.
@Suite struct PatternSyntaxTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var pattern: String
    var text: String
    var matches: [Range<Int>]
    var captures: [String?]

    init(_ pattern: String, _ text: String, _ matches: [Range<Int>], _ captures: [String?] = []) {
      self.pattern = pattern
      self.text = text
      self.matches = matches
      self.captures = captures
    }

    var testDescription: String { "\(pattern) in \(text.debugDescription)" }
  }

  static let plain: [Case] = [
    Case("", "aé", [0..<0, 1..<1, 3..<3]),
    Case("abc", "xabcabc", [1..<4, 4..<7]),
    Case("é", "aéb", [1..<3]),
    Case("😀+", "a😀😀", [1..<9]),
    Case("a.c", "abc a\nc aéc", [0..<3, 8..<12]),
    Case("(?s)a.c", "a\nc", [0..<3]),
    Case("a|ab", "ab", [0..<1]),
    Case("ab|a", "ab", [0..<2]),
    Case("a||b", "b", [0..<0, 1..<1]),
    Case("(?x) a b # and more\n c", "abc", [0..<3]),
    Case("(?x)[ #]\\ ", "#  ", [0..<2]),
    Case("\\.\\*\\\\\\-\\/", ".*\\-/", [0..<5]),
    Case("]}", "]}", [0..<2]),
    Case("\\n\\t\\r\\f\\v\\0", "\n\t\r\u{C}\u{B}\0", [0..<6]),
    Case("\\x41\\x{1F600}\\u00E9\\u{e9}", "A😀éé", [0..<9]),
  ]

  static let classes: [Case] = [
    Case("[a-c]+", "xabcd", [1..<4]),
    Case("[^a-c]+", "abé\nc", [2..<5]),
    Case("[]a]+", "a]b", [0..<2]),
    Case("[^]a]+", "a]b", [2..<3]),
    Case("[a-]+", "-a-", [0..<3]),
    Case("[\\]\\-\\^]+", "]-^", [0..<3]),
    Case("[\\d_]+", "a1_2", [1..<4]),
    Case("[^\\d\\s]+", "1 a\t", [2..<3]),
    Case("[а-яё]+", "Ёлка", [2..<8]),
    Case("[\\x{4E00}-\\x{9FFF}]", "a中", [1..<4]),
    Case("[\\u{D000}-\\u{F000}]", "\u{D7FF}\u{E000}\u{F001}", [0..<3, 3..<6]),
    Case("\\d+", "12٣a", [0..<4]),
    Case("\\D", "1é", [1..<3]),
    Case("\\w+", "naïve_1 कि’", [0..<8, 9..<15]),
    Case("\\W+", "a ’b", [1..<5]),
    Case("\\s+", "a \u{A0}\u{3000}b", [1..<7]),
    Case("\\S+", "\u{2009}é ", [3..<5]),
    Case("\\p{Lu}", "aBÉ", [1..<2, 2..<4]),
    Case("\\p{Uppercase_Letter}\\pL", "ÉÀ", [0..<4]),
    Case("\\P{L}+", "a1-b", [1..<3]),
    Case("\\p{^L}", "a1", [1..<2]),
    Case("[\\p{Nd}\\p{Sc}]+", "€12", [0..<5]),
    Case("\\p{Any}", "\n", [0..<1]),
    Case("\\p{ascii}+", "aé", [0..<1]),
    Case("[^\\s\\S]", "a b", []),
  ]

  static let positions: [Case] = [
    Case("^a", "aa\na", [0..<1]),
    Case("(?m)^a", "aa\na", [0..<1, 3..<4]),
    Case("a$", "a\na", [2..<3]),
    Case("a$", "a\n", []),
    Case("(?m)a$", "a\na", [0..<1, 2..<3]),
    Case("(?m)^", "a\n\n", [0..<0, 2..<2, 3..<3]),
    Case("(?m)$", "a\n\n", [1..<1, 2..<2, 3..<3]),
    Case("(?m)\\Aa\\z", "a\na", []),
    Case("\\b", "a é", [0..<0, 1..<1, 2..<2, 4..<4]),
    Case("\\bд\\w+", "дело, один дом", [0..<8, 19..<25]),
    Case("a\\b.", "a’ aé", [0..<4]),
    Case("a\\B", "a aé aа", [2..<3, 6..<7]),
    Case("\\b\\w", "中文", [0..<3]),
    Case("\\Bk\\B", "kkk", [1..<2]),
    Case("x*\\b", "xé", [0..<0, 3..<3]),
  ]

  static let repetitions: [Case] = [
    Case("a*", "baac", [0..<0, 1..<3, 4..<4]),
    Case("a*?", "aa", [0..<0, 1..<1, 2..<2]),
    Case("a+?", "aa", [0..<1, 1..<2]),
    Case("a??b", "ab", [0..<2]),
    Case("a{2}", "aaaaa", [0..<2, 2..<4]),
    Case("a{2,}", "aaaaa", [0..<5]),
    Case("a{2,3}", "aaaaa", [0..<3, 3..<5]),
    Case("a{2,3}?", "aaaaa", [0..<2, 2..<4]),
    Case("a{0}b", "ab", [1..<2]),
    Case("(?:é|a){3}", "aéaé", [0..<4]),
    Case("<.+>", "<a><b>", [0..<6]),
    Case("<.+?>", "<a><b>", [0..<3, 3..<6]),
    Case("(?:a*)*b", "aab", [0..<3]),
    Case("(|a)*", "aa", [0..<0, 1..<1, 2..<2]),
    Case("(|a)+", "aa", [0..<0, 1..<1, 2..<2]),
    Case("(a|)*", "aab", [0..<2, 3..<3]),
  ]

  static let groups: [Case] = [
    Case("(\\w+)@(\\w+)", "to bob@home now", [3..<11], ["bob", "home"]),
    Case("(a)|(b)", "b", [0..<1], [nil, "b"]),
    Case("(a|b)+", "abab", [0..<4], ["b"]),
    Case("(?<year>\\d{4})-(?P<month>\\d\\d)", "2024-05", [0..<7], ["2024", "05"]),
    Case("(?:a(b)?)+", "aba", [0..<3], ["b"]),
    Case("(a*)(a*)", "aa", [0..<2], ["aa", ""]),
    Case("(a*?)(a*)", "aa", [0..<2], ["", "aa"]),
    Case("((é)(д))", "éд", [0..<4], ["éд", "é", "д"]),
    Case("(\\b\\w)\\w*$", "один два", [9..<15], ["д"]),
    Case("()", "", [0..<0], [""]),
    Case("(a|ab)(c|bcd)(d*)", "abcd", [0..<4], ["a", "bcd", ""]),
    Case("(a+)(b)?(?m:$)", "aab\naa", [0..<3, 4..<6], ["aa", "b"]),
    Case("(?:(a)|b|(c))*", "abc", [0..<3], ["a", "c"]),
  ]

  static let cases: [Case] = [
    Case("(?i)straße", "STRAßE", [0..<7]),
    Case("(?i)k", "kK\u{212A}", [0..<1, 1..<2, 2..<5]),
    Case("(?i)s", "S\u{17F}", [0..<1, 1..<3]),
    Case("(?i)σ", "Σςσ", [0..<2, 2..<4, 4..<6]),
    Case("(?i)Привет", "пРИВЕТ", [0..<12]),
    Case("(?i)[а-в]+", "АБВГ", [0..<6]),
    Case("(?i)[^a]", "Ab", [1..<2]),
    Case("(?i)i", "ıİ", []),
    Case("(?i)\\p{Lu}", "a", [0..<1]),
    Case("a(?i)b|c", "aB C", [0..<2, 3..<4]),
    Case("(a(?i)b)c", "aBC aBc", [4..<7], ["aB"]),
    Case("(?i:a)b", "AB Ab", [3..<5]),
    Case("(?i)a(?-i)b", "AB Ab", [3..<5]),
    Case("(?im-s)^a.", "\nAb", [1..<3]),
  ]

  @Test(arguments: plain + classes + positions)
  func matches(_ example: Case) throws {
    #expect(try Pattern(example.pattern).look(in: example.text).ranges == example.matches)
  }

  @Test(arguments: repetitions + groups + cases)
  func matchesAndCaptures(_ example: Case) throws {
    let found = try Pattern(example.pattern).look(in: example.text)
    #expect(found.ranges == example.matches)
    if !example.captures.isEmpty { #expect(found.captures == example.captures) }
  }

  @Test func knowsItsGroups() throws {
    let pattern = try Pattern("(a)(?<b>c)(?:d)((?<e>f))")
    #expect(pattern.captureCount == 4)
    #expect(pattern.captureNames == [nil, "b", nil, "e"])
    #expect(pattern.source == "(a)(?<b>c)(?:d)((?<e>f))")
  }

  @Test func ignoresCaseWhenAsked() throws {
    #expect(try Pattern("É", ignoringCase: true).look(in: "é").ranges == [0..<2])
    #expect(try Pattern("(?-i)a", ignoringCase: true).look(in: "A").ranges.isEmpty)
  }

  @Test func aRangeCountsAsTheWholeText() throws {
    let text = Array("one two".utf8)
    let matcher = try Pattern("^wo?$|\\btw").matcher()
    #expect(matcher.firstMatch(in: text.span, within: 4..<7) == 4..<6)
    #expect(matcher.firstMatch(in: text.span, within: 5..<6) == 5..<6)
    #expect(matcher.firstMatch(in: text.span, within: 5..<7) == 5..<7)
    #expect(matcher.firstMatch(in: text.span, within: 0..<3) == nil)
    #expect(matcher.firstMatch(in: text.span, within: 0..<7, from: 5) == nil)
  }

  @Test func anEmptySetFindsNothing() throws {
    let text = Array("abc".utf8)
    #expect(try PatternSet([]).matcher().firstPattern(in: text.span, within: 0..<3) == nil)
  }

  @Test func aSetPrefersTheLowestNumber() throws {
    let matcher = try PatternSet(["c$", "^ab", "b", "^a"]).matcher()
    func first(_ text: String) -> Int? {
      let bytes = Array(text.utf8)
      return matcher.firstPattern(in: bytes.span, within: 0..<bytes.count)
    }
    #expect([first("abc"), first("ab"), first("xb"), first("a"), first("")] == [0, 1, 2, 3, nil])
    var found = [7]
    let bytes = Array("abc".utf8)
    matcher.patterns(in: bytes.span, within: 0..<bytes.count, into: &found)
    #expect(found == [0, 1, 2, 3])
  }

  @Test func whatIsNoMatchHasNoCaptures() throws {
    let text = Array("abc".utf8)
    let matcher = try Pattern("(a)b").matcher()
    #expect(matcher.captures(in: text.span, of: 0..<3, within: 0..<3) == [nil])
    #expect(matcher.captures(in: text.span, of: 0..<2, within: 0..<3) == [0..<1])
  }
}
