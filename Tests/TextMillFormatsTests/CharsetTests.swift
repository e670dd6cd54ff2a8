import Foundation
import Testing
import TextMill

@testable import TextMillFormats

@Suite struct CharsetTests {
  private static let polish = "Zażółć gęślą jaźń 👍"

  private static func units(_ name: String, _ text: String) -> [UInt8] {
    func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
      let count = value.bitWidth / 8
      let little = (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
      return name.hasSuffix("le") ? little : little.reversed()
    }
    return name.hasPrefix("utf-16")
      ? text.utf16.flatMap(bytes) : text.unicodeScalars.flatMap { bytes($0.value) }
  }

  @Test(arguments: ["utf-16le", "utf-16be", "utf-32le", "utf-32be"])
  func marksTellTheCharset(name: String) throws {
    let bytes = Self.units(name, "\u{FEFF}" + Self.polish)
    #expect(try read(bytes, as: "a.txt") == ["a.txt=\(Self.polish) charset:\"\(name)\""])
    let unmarked = Array(bytes.dropFirst(name.hasPrefix("utf-16") ? 2 : 4))
    let options = InputOptions(charset: try Charset(name))
    #expect(
      try read(unmarked, as: "a.txt", options) == ["a.txt=\(Self.polish) charset:\"\(name)\""])
  }

  @Test(arguments: ["utf-16le", "utf-16be", "utf-32le", "utf-32be"])
  func recordsAreDecodedAsAStream(name: String) throws {
    let lines = (0..<3000).map { "{\"text\":\"\(Self.polish) \($0)\"}\n" }
    let bytes = Self.units(name, "\u{FEFF}" + lines.joined())
    let folder = try Folder()
    let path = try folder.write("a.jsonl", bytes)
    let items = described(read([path], batchBytes: 1001), below: folder)
    #expect(items.count == 3000)
    #expect(items.last == "a.jsonl:3000=\(Self.polish) 2999")
  }

  @Test(arguments: [
    ("utf-16le", [0x41, 0, 0x00, 0xD8, 0x42, 0], "invalid utf-16le at byte 2: 0x0"),
    ("utf-16be", [0, 0x41, 0], "the text ends inside a character of utf-16be, at byte 2"),
    ("utf-32le", [0, 0, 0x11, 0], "invalid utf-32le at byte 0: 0x0"),
    ("windows-1252", [0x61, 0x81], "invalid windows-1252 at byte 1: 0x81"),
    ("shift_jis", [0x61, 0x62, 0x83], "the text ends inside a character of shift_jis, at byte 2"),
    ("us-ascii", [0x61, 0xE9], "invalid us-ascii at byte 1: 0xE9"),
  ])
  func whatIsNoTextIsRejectedWithItsPlace(name: String, bytes: [UInt8], reason: String) throws {
    let options = InputOptions(charset: try Charset(name))
    let items = try read(bytes, as: "a.txt", options)
    #expect(items.first?.hasPrefix("!a.txt: \(reason)") == true, "\(items)")
  }

  @Test(arguments: [
    ("windows-1251", [0xCF, 0xF0, 0xE8], "При"), ("koi8-r", [0xF0, 0xD2, 0xC9], "При"),
    ("latin1", [0x63, 0x61, 0x66, 0xE9], "café"), ("iso-8859-15", [0xA4], "€"),
    ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"), ("euc-jp", [0xC6, 0xFC], "日"),
    ("gb18030", [0xD6, 0xD0], "中"), ("big5", [0xA4, 0xA4], "中"),
    ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
    ("cp1258", [0x61], "a"),
  ])
  func legacyCharsetsCanBeNamed(name: String, bytes: [UInt8], text: String) throws {
    let options = InputOptions(charset: try Charset(name))
    #expect(try read(bytes, as: "a.txt", options) == ["a.txt=\(text) charset:\"\(name)\""])
    let table = Array("id,text\n1,".utf8) + bytes + [0x0A]
    #expect(try read(table, as: "a.csv", options) == ["1=\(text)"])
  }

  @Test func onlyRecordsThatHoldWrongBytesAreRejected() throws {
    let options = InputOptions(charset: try Charset("windows-1252"))
    let table = Array("text\ncaf".utf8) + [0xE9, 0x0A, 0x81, 0x0A] + Array("last\n".utf8)
    #expect(
      try read(table, as: "a.csv", options) == [
        "a.csv:2=café", "!a.csv:3: the row holds bytes that are no windows-1252", "a.csv:4=last",
      ])
  }

  @Test(arguments: [
    ("<html><meta charset=\"windows-1251\">", "a.html", "windows-1251", "й"),
    ("<META http-equiv=content-type content='text/html; charset=KOI8-R'>", "a.htm", "koi8-r", "И"),
    ("<!-- <meta charset=koi8-r> --><meta charset = latin1>", "a.html", "windows-1252", "é"),
    ("<?xml version=\"1.0\" encoding='iso-8859-2'?><html>", "a.xhtml", "iso-8859-2", "é"),
    ("<?xml version=\"1.0\" encoding=\"windows-1251\"?><x>", "a.xml", "windows-1251", "й"),
    ("<meta charset=x-sjis>", "a.html", "cp932", "騾"),
  ])
  func declarationsAreFollowed(start: String, name: String, charset: String, text: String) throws {
    let bytes = Array(start.utf8) + (charset == "cp932" ? [0xE9, 0x80] : [0xE9])
    #expect(try read(bytes, as: name) == ["\(name)=\(start)\(text) charset:\"\(charset)\""])
  }

  @Test(arguments: [
    "<meta charset=utf-8>é", "<meta charset=utf-16>é", "<meta charset=rubbish>é",
    "<p>charset=koi8-r</p>é", "<meta name=charset>é", "<meta charset>é", "<meta charset=",
  ])
  func otherPagesAreUTF8(page: String) throws {
    #expect(try read(page, as: "a.html") == ["a.html=\(page)"])
  }

  @Test func aMetaElementInAPlainTextIsText() throws {
    #expect(try read("<meta charset=koi8-r>é", as: "a.txt") == ["a.txt=<meta charset=koi8-r>é"])
  }

  @Test func aDeclaredCharsetThatIsUnknownIsNamed() throws {
    let items = try read(Array("<meta charset=x-klingon>".utf8) + [0xE9], as: "a.html")
    #expect(
      items.first?.contains("it declares the charset 'x-klingon', which is not known") == true)
  }

  @Test(arguments: [
    ("windws-1252", "windows-1252"), ("koi8r-", "koi8-r"), ("UTF8-", "utf-8"),
    ("nothing-like-it", nil), ("", nil), ("utf-8//IGNORE", nil), ("latin1//TRANSLIT", nil),
  ])
  func unknownNamesAreErrors(name: String, nearest: String?) {
    #expect(throws: UnknownCharset(name: name)) { try Charset(name) }
    #expect(UnknownCharset(name: name).nearest == nearest)
  }

  @Test(arguments: ["utf-8", "UTF8", "Auto", "AUTO"])
  func plainNamesNeedNoConversion(name: String) throws {
    #expect(try read("é", as: "a.txt", InputOptions(charset: try Charset(name))) == ["a.txt=é"])
  }

  @Test func everyCommonNameIsKnown() {
    for name in UnknownCharset.common {
      #expect(throws: Never.self) { try Charset(name) }
    }
  }
}
