import Foundation
import Testing
import TextMill

@testable import TextMillFormats

@Suite struct InputTests {
  @Test(arguments: [
    ("*.txt", "a.txt", true), ("*.txt", "b/a.txt", false), ("**/*.txt", "b/c/a.txt", true),
    ("**/*.txt", "a.txt", true), ("b/**", "b/c/a.txt", true), ("b/**", "c/a.txt", false),
    ("?.txt", "é.txt", true), ("?.txt", "/.txt", false), ("[a-c]*.txt", "banana.txt", true),
    ("[!a-c]*.txt", "banana.txt", false), ("{a,b}/*.{txt,md}", "b/x.md", true),
    ("{a,b}/*.{txt,md}", "c/x.md", false), ("a[", "a[", true), ("a**b", "axxb", true),
    ("***", "anything", true), ("", "", true), ("x/**/y", "x/y", true), ("x/**/y", "x/a/b/y", true),
    ("x/**/y", "xy", false), ("**/b", "ab", false),
  ])
  func globs(pattern: String, path: String, matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches)
  }

  @Test func globsTakeTimeInProportion() {
    // Not timed: an exponential matcher would not finish.
    let pattern = String(repeating: "*a", count: 60) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 400)))
  }

  @Test func globsHaveABase() {
    #expect(Glob("a/b/*.txt").base == "a/b")
    #expect(Glob("*.txt").base == "")
    #expect(Glob("/x/[ab]/c").base == "/x")
  }

  private func items(_ text: String, _ options: InputOptions = InputOptions()) -> [InputItem] {
    var items: [InputItem] = []
    DocumentParser(options).parse(
      .records(RecordBlock(path: "f.jsonl", bytes: Array(text.utf8))), into: &items)
    return items
  }

  @Test func recordsAreLinesOfAnyEnding() {
    let texts = items("{\"text\":\"a\"}\r\n\n  \n{\"text\":\"b\",\"id\":5}").map { item in
      guard case .document(let document) = item else { return "rejected" }
      return "\(document.id)=\(document.text)"
    }
    #expect(texts == ["f.jsonl:1=a", "5=b"])
  }

  @Test(arguments: [
    "[1]", "{}", "{\"text\":null}", "{\"text\":\"\\ud800\"}", "{\"text\":\"a\"} x",
    "{\"text\":\"a\"",
  ])
  func otherLinesAreRejectedWithTheirLine(line: String) throws {
    guard case .rejected(let rejected)? = items("\n" + line).first else {
      Issue.record("not rejected")
      return
    }
    #expect(rejected.line == 2)
    #expect(rejected.bytes == Array(line.utf8))
  }

  @Test(arguments: [1, 3, 10, 64, 4096])
  func batchesCutRecordsAtLineEnds(size: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = (0..<100).map {
      #"{"id":"\#($0)","text":"\#(String(repeating: "x", count: $0 * 7 % 50))"}"#
    }
    let path = folder.appending(path: "r.jsonl").path
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    for documents in [1, 7, 1000] {
      var reader = BatchReader(
        [path], options: InputOptions(), batchBytes: size, batchDocuments: documents)
      var ids: [String] = []
      while let chunks = reader.next()?.chunks {
        var items: [InputItem] = []
        for chunk in chunks { DocumentParser(InputOptions()).parse(chunk, into: &items) }
        #expect(items.count <= documents)
        for case .document(let document) in items { ids.append(document.id) }
      }
      #expect(ids == (0..<100).map(String.init))
    }
  }

  /// A line that is too long is rejected alone, however batches are cut, and is not held in memory.
  @Test(arguments: [1, 50, 1_000_000])
  func tooLongLinesAreRejectedAlone(size: Int) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let long = #"{"text":"\#(String(repeating: "x", count: 3_000_000))"}"#
    let lines = [#"{"text":"a"}"#, long, #"{"text":"b"}"#, long]
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let options = InputOptions(format: .jsonl, maximumDocumentBytes: 100_000)
    var reader = BatchReader([path], options: options, batchBytes: size)
    var seen: [String] = []
    while let chunks = reader.next()?.chunks {
      var items: [InputItem] = []
      for chunk in chunks { DocumentParser(options).parse(chunk, into: &items) }
      for item in items {
        switch item {
        case .document(let document): seen.append(document.text.string)
        case .rejected(let rejected): seen.append("line \(rejected.line ?? 0)")
        }
      }
    }
    #expect(seen == ["a", "line 2", "b", "line 4"])
  }

  @Test(arguments: [
    ("a/b.txt", "a/b.txt"), ("./a.txt", "a.txt"), ("../../x/a.txt", "x/a.txt"),
    ("/x/a.txt", "x/a.txt"),
    ("-", "stdin"), ("..", ".."),
  ])
  func idsOfFiles(path: String, id: String) {
    #expect(DocumentID.ofFile(path) == id)
  }

  @Test(arguments: 0..<2000)
  func mutatedRecordsNeverCrash(seed: UInt64) {
    var bytes = Array(
      "{\"id\":\"é\",\"text\":\"a\\u00e9\\ud83d\\udc4d\",\"n\":[1.5e3,{}]}\n{\"text\":\"b\"}\r\n"
        .utf8)
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<3 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
    }
    var items: [InputItem] = []
    DocumentParser(InputOptions()).parse(
      .records(RecordBlock(path: "f", bytes: bytes)), into: &items)
    for case .document(let document) in items {
      #expect(InvalidUTF8.first(in: document.text.utf8.span) == nil)
    }
  }
}
