import Testing
import TextMill

@testable import CleanStage

@Suite struct LineTests {
  @Test(arguments: [
    Pair("a\r\nb\rc\u{2028}d\u{85}e", "a\nb\nc\nd\ne"), Pair("a\u{2029}b", "a\n\nb"),
    Pair("a \t\nb", "a\nb"), Pair("a\n \tb", "a\nb"), Pair("a\n\n\n\nb", "a\n\nb"),
    Pair("a\n \n\t\nb", "a\n\nb"), Pair("a\r\n\r\nb", "a\n\nb"), Pair("a\n\nb\n"),
    Pair(" \n\n a", "a"), Pair("a \n\n", "a\n"), Pair("a ", "a"), Pair("a\u{A0}", "a"),
    Pair("a\u{A0}\u{2003} \tb", "a b"), Pair("a\u{3000}b", "a b"), Pair("a\tb", "a b"),
    Pair("a\n\n", "a\n"), Pair(" ", ""), Pair("\n", ""), Pair("", ""), Pair("a b\nc d\n\ne f\n"),
    Pair("a \u{200B} b", "a b"), Pair("\u{200B}\n\u{FEFF} a", "a"), Pair("é  é\u{A0}\né", "é é\né"),
  ])
  func lines(pair: Pair) throws {
    try expectClean(pair)
  }

  @Test(arguments: [
    Pair("let  x\n    y\u{A0}z\tw"), Pair("a  \r\n  b", "a\n  b"), Pair("\n\n  a  b  ", "  a  b"),
    Pair("\u{2002}\n\u{2003}a", "\u{2003}a"), Pair("a\n\n\n\u{3000}b", "a\n\n\u{3000}b"),
  ])
  func spacesStayOnRequest(pair: Pair) throws {
    try expectClean(pair) { $0.spaces = .keep }
  }

  @Test func linesStayOnRequest() throws {
    try expectClean(Pair("a \r\n b  c\n\n\n", "a \r\n b c\n\n\n")) { $0.lines = false }
    try expectClean(Pair("a \r\n b\t c\n\n\n")) {
      $0.lines = false
      $0.spaces = .keep
    }
  }

  @Test(arguments: [
    Pair("light-\nhouse, lighthouse", "lighthouse,\nlighthouse"),
    Pair("light-\r\n  house lighthouse", "lighthouse\nlighthouse"),
    Pair("well-\nknown and well-known", "well-known\nand well-known"),
    Pair("light-\nhouse light-house lighthouse"), Pair("light-\nhouse"),
    Pair("pre- and post-\nwar"), Pair("two-\nand three-day twoand"), Pair("a-\nb ab"),
    Pair("end -\nnot endnot"), Pair("ab-\ncd-\nef abcd cdef"), Pair("x&am-\np; am-p amp"),
    Pair("Jean-\nPaul JeanPaul"), Pair("Über-\ngang Übergang", "Übergang\nÜbergang"),
    Pair("light-\nhouse\nlighthouse", "lighthouse\nlighthouse"),
  ])
  func hyphens(pair: Pair) throws {
    try expectClean(pair)
  }

  private static let wrapped = """
    The council met on Tuesday evening to discuss the water tariff, which
    has not been changed since the pumps were bought, and the representa-
    tives of the company said that nothing could be done about the bills.
    Nobody in the hall believed them, least of all the people from the up-
    per town, who carry their water home in cans as their mothers once did.
    """

  @Test func wrappedTextIsJoinedAtHyphens() throws {
    let result = try clean(Self.wrapped).text.string
    #expect(result.contains("representatives\nof the company"))
    #expect(result.contains("upper\ntown"))
    let compound = Self.wrapped.replacing("representa-", with: "water-")
    #expect(try clean(compound).text.string.contains("water-\ntives"))
    #expect(try clean(Self.wrapped) { $0.hyphenation = .keep }.alignment.isIdentity)
  }

  @Test func wrappedTextIsUnwrapped() throws {
    let text = "Heading\n\n" + Self.wrapped + "\n\n" + Self.wrapped + "\n- item\n- item\n"
    let result = try clean(text) { $0.unwrap = true }.text.string
    #expect(result.split(separator: "\n").count == 5)
    #expect(result.contains("the representatives of the company said that nothing"))
  }

  @Test func otherLinesStay() throws {
    let verse = "Tyger tyger\nburning bright\nin the forests\nof the night\nwhat immortal\nhand"
    try expectClean(Pair(verse)) { $0.unwrap = true }
    let lines = Array(repeating: "word ", count: 60).joined().dropLast()
    try expectClean(Pair("\(lines)\n\(lines).\nShort.\n\(lines)!")) { $0.unwrap = true }
  }
}
