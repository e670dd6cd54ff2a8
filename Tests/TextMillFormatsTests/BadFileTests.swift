import Foundation
import Testing
import TextMill

@testable import TextMillFormats

/// Files that cannot be read, or not to their end.
@Suite struct BadFileTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test(arguments: ["txt", "jsonl", "csv", "json", "txt.gz"])
  func oneThatCannotBeReadStopsNobody(ending: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("folder.\(ending)"), withIntermediateDirectories: true)
    let paths = [
      try folder.write("a.txt", "a"), folder.path("gone.\(ending)"),
      folder.path("folder.\(ending)"), try folder.write("b.txt", "b"),
    ]
    #expect(
      described(read(paths), below: folder) == [
        "a.txt=a",
        "!gone.\(ending): it cannot be read: no such file or directory",
        "!folder.\(ending): it cannot be read: is a directory",
        "b.txt=b",
      ])
  }

  @Test(arguments: ["report.pdf", "all.tar.gz", "page.PDF.xz"])
  func whatNobodyCanReadIsRefused(name: String) throws {
    let items = try read("x", as: name)
    #expect(items.first?.contains("cannot be read; if it is a text all the same, --format") == true)
    #expect(
      try read(
        "x", as: name.replacing(".xz", with: "").replacing(".gz", with: ""),
        InputOptions(format: .text)
      ).first?.hasSuffix("=x") == true)
  }

  private func lines(_ count: Int) -> String {
    (0..<count).map { "{\"text\":\"\($0)\"}\n" }.joined()
  }

  @Test func aFileThatShrinksIsNotTakenForComplete() throws {
    let path = try folder.write("a.jsonl", lines(20_000))
    var reader = BatchReader([path], options: InputOptions(), batchBytes: 1 << 16)
    let first = reader.next()
    let batch = try #require(first)
    try lines(6000).write(toFile: path, atomically: false, encoding: .utf8)
    var items: [InputItem] = []
    for chunk in batch.chunks { DocumentParser(InputOptions()).parse(chunk, into: &items) }
    while let batch = reader.next() {
      for chunk in batch.chunks { DocumentParser(InputOptions()).parse(chunk, into: &items) }
    }
    let seen = described(items, below: folder)
    #expect(
      seen.last == "!a.jsonl:6001: it cannot be read further: it became shorter while it was read")
    #expect(seen.dropLast().last == "a.jsonl:6000=5999")
  }

  @Test func aFileThatGrowsIsReadToItsNewEnd() throws {
    let path = try folder.write("a.jsonl", lines(20_000))
    var reader = BatchReader([path], options: InputOptions(), batchBytes: 1 << 16)
    var count = 0
    while let batch = reader.next() {
      if count == 0 {
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(lines(1000).utf8))
        try file.close()
      }
      var items: [InputItem] = []
      for chunk in batch.chunks { DocumentParser(InputOptions()).parse(chunk, into: &items) }
      count += items.count { if case .document = $0 { true } else { false } }
    }
    #expect(count == 21_000)
  }

  @Test func aMillionEmptyLinesHoldNothing() throws {
    let bytes = Array(repeating: UInt8(0x0A), count: 1_000_000) + Array("{\"text\":\"a\"}".utf8)
    #expect(try read(bytes, as: "a.jsonl") == ["a.jsonl:1000001=a"])
    #expect(try read(Array("text\n".utf8) + bytes.dropLast(12), as: "a.csv").isEmpty)
  }

  @Test(arguments: ["a.txt", "a.jsonl", "a.csv", "a.json", "a.html"])
  func nothingButNULIsNoCrash(name: String) throws {
    #expect(try read(Array(repeating: 0, count: 100_000), as: name).count <= 1)
  }

  /// Hundreds of megabytes without a line end, of which no more than a little is ever in memory.
  @Test(arguments: ["a.jsonl", "a.csv", "a.json", "a.txt"])
  func anEndlessLineIsRejectedInBoundedMemory(name: String) async throws {
    await #expect(processExitsWith: .success) { [name] in
      let folder = try Folder()
      let starts = ["a.jsonl": "{\"text\":\"", "a.json": "[\""]
      let path = try folder.write(name, starts[name] ?? "text\n")
      _ = unsafe truncate(path, (name == "a.jsonl" ? 300 : 80) << 20)
      let before = peakMemory()
      let items = described(
        read([path], InputOptions(maximumDocumentBytes: 1 << 20)), below: folder)
      try #require(items.contains { $0.contains("has more than 1048576 bytes") }, "\(items)")
      try #require(peakMemory() - before < 40 << 20)
    }
  }
}

/// In bytes.
private func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Glibc)
    let own = RUSAGE_SELF.rawValue
  #else
    let own = RUSAGE_SELF
  #endif
  _ = unsafe getrusage(own, &usage)
  #if canImport(Darwin)
    return usage.ru_maxrss
  #else
    return usage.ru_maxrss << 10
  #endif
}

@Suite struct LineFeedTests {
  @Test(arguments: 0..<200) func theyAreCountedAndFound(seed: Int) {
    var dice = Dice(seed)
    let count = Int.random(in: 0..<9000, using: &dice)
    let density = Int.random(in: 1..<500, using: &dice)
    let bytes = (0..<count).map { _ in
      Int.random(in: 0..<density, using: &dice) == 0 ? UInt8(0x0A) : UInt8(0x0B)
    }
    let start = Int.random(in: 0...min(count, 40), using: &dice)
    let places = (start..<count).filter { bytes[$0] == 0x0A }
    let span = bytes.span
    let found = LineFeeds.count(in: span, start..<count)
    let last = LineFeeds.lastEnd(in: span, start..<count)
    #expect(found == places.count)
    #expect(last == places.last.map { $0 + 1 })
    for number in [1, 2, places.count, places.count + 1] where number > 0 {
      let expected = number <= places.count ? places[number - 1] + 1 : nil
      let end = LineFeeds.end(of: number, in: span, start..<count)
      #expect(end == expected)
    }
  }
}
