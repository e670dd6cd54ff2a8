import Foundation
import Testing
import TextMill

@testable import TextMillFormats

@Suite struct InputListTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private func found(_ list: InputList) -> [String] {
    list.paths.map { $0.replacing(folder.url.path + "/", with: "") }
  }

  private func problems(_ list: InputList) -> [String] {
    list.problems.map { $0.replacing(folder.url.path + "/", with: "") }
  }

  @Test func foldersAreSearchedForAllThatCanBeRead() throws {
    let readable = [
      "a.txt", "b.md", "c/d.jsonl.gz", "c/e.csv", "c/f/g.html", "h.JSON", "i.tsv.zst",
      "j.ndjson.xz",
    ]
    for name in readable + ["k.pdf", "l.gz", "m.tar.gz", ".hidden.txt", ".git/n.txt", "o.xml"] {
      try folder.write(name, "")
    }
    let list = InputList([folder.url.path])
    #expect(found(list) == readable)
    #expect(list.problems.isEmpty)
  }

  @Test func patternsMatchCompressedFilesToo() throws {
    for name in ["x/a.jsonl", "x/b.jsonl.gz", "x/y/c.jsonl.gz", "x/d.txt"] {
      try folder.write(name, "")
    }
    #expect(found(InputList([folder.path("x/*.jsonl*")])) == ["x/a.jsonl", "x/b.jsonl.gz"])
    #expect(
      found(InputList([folder.path("**/*.{jsonl.gz,txt}")]))
        == ["x/b.jsonl.gz", "x/d.txt", "x/y/c.jsonl.gz"])
  }

  @Test func allThatIsMissingIsToldAtOnce() throws {
    try folder.write("a.txt", "")
    let list = InputList(
      [folder.path("no1.txt"), folder.path("a.txt")],
      listed: [folder.path("no2.txt"), folder.path("*.txt")])
    #expect(
      problems(list) == [
        "no1.txt: no such file or directory", "no2.txt: no such file or directory",
        "*.txt: no such file or directory",
      ])
  }

  @Test func namesThatAreNoUTF8AreToldFromMissingOnes() throws {
    try folder.write("a.txt", "")
    let made = Tool.touch(
      Array(folder.url.path.utf8) + Array("/caf".utf8) + [0xE9] + Array(".txt".utf8))
    guard made else { return }
    #expect(
      problems(InputList([folder.url.path])) == [
        "caf\\xE9.txt: the name is no UTF-8, so that no record could tell it; give it another name"
      ])
  }

  @Test func linksToFoldersMakeNoRings() throws {
    try folder.write("a/b.txt", "")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("a/ring.txt"), withDestinationPath: folder.url.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("a/c.txt"), withDestinationPath: folder.path("a/b.txt"))
    #expect(found(InputList([folder.url.path])) == ["a/b.txt", "a/c.txt"])
  }

  @Test(arguments: [
    ("a.txt\n\n b c.txt \r\nd\n", false, ["a.txt", " b c.txt ", "d"]),
    ("a\nb\0c.txt\0\0", true, ["a\nb", "c.txt"]),
    ("last", false, ["last"]), ("", false, []), ("\n\n", false, []),
  ])
  func listsNameFiles(list: String, isNullSeparated: Bool, expected: [String]) throws {
    let path = try folder.write("list", list)
    let (paths, problems) = try PathList.read(path, isNullSeparated: isNullSeparated)
    #expect(paths == expected)
    #expect(problems.isEmpty)
  }

  @Test func aListMayNameWhatIsNoUTF8() throws {
    let path = try folder.write("list", [0x61, 0x0A, 0x62, 0xFF, 0x0A])
    let (paths, problems) = try PathList.read(path, isNullSeparated: false)
    #expect(paths == ["a"])
    #expect(problems.first?.hasPrefix("b\\xFF: the name is no UTF-8") == true)
  }

  @Test func tenThousandFilesAreReadInOrder() throws {
    for number in 0..<10_000 { try folder.write("\(10_000 + number).txt", "\(number)") }
    let list = InputList([folder.url.path])
    let items = described(read(list.paths), below: folder)
    #expect(items.count == 10_000)
    #expect(items.last == "19999.txt=9999")
  }

  @Test(arguments: [
    ("  {\"text\":\"a\"}", InputFormat.jsonl), ("[ {\"text\":\"a\"}]", .json), ("[1, 2]", .text),
    ("[a list]", .text), ("plain", .text), ("", .text), ("{", .jsonl), ("[", .text),
  ])
  func standardInputIsToldByItsBeginning(text: String, format: InputFormat) {
    #expect(InputFormat.ofContent(Array(text.utf8)) == format)
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(InputFormat.ofContent([0xFF, 0xFE] + wide) == format)
  }
}

private enum Tool {
  /// Makes an empty file whose name may be any bytes; some systems refuse.
  static func touch(_ name: [UInt8]) -> Bool {
    let descriptor = unsafe (name.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer {
      unsafe $0.baseAddress.map { unsafe open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
    }
    return descriptor >= 0 && close(descriptor) == 0
  }
}
