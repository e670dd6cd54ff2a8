import Foundation
import Testing
import TextMill

@testable import TextMillFormats

@Suite struct GzipTests {
  private static let lines = (0..<5000).map { "{\"text\":\"line \($0)\"}\n" }
  private static let content = Array(lines.joined().utf8)

  private func decoded(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try Folder()
    var source = try ByteSource(try folder.write("a.gz", bytes))
    return try source.readAll(atMost: .max)
  }

  @Test(arguments: [0, 1, 6, 9]) func whatIsCompressedIsReadAgain(level: Int) throws {
    var output: [UInt8] = [1, 2]
    GzipBlock.append(Self.content, level: level, to: &output)
    #expect(Array(output[..<2]) == [1, 2])
    let block = Array(output[2...])
    #expect(try decoded(block) == Self.content)
    #expect(try piped(block, through: "gzip", "-dc") == Self.content)
  }

  @Test func blocksAreTheSameEverywhere() {
    let block = gzip(Self.content)
    #expect(block == gzip(Self.content))
    // Deflate, no name, no time, no hint about the level, no system.
    #expect(Array(block[..<10]) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
  }

  @Test(arguments: [[0], [0, 0], [10, 0, 70_000], [70_000, 70_000, 1], [1, 1, 1]])
  func severalMembersAreOneText(sizes: [Int]) throws {
    let pieces = sizes.map { Array(Self.content.prefix($0)) }
    #expect(try decoded(pieces.flatMap(gzip)) == pieces.flatMap { $0 })
  }

  @Test func zerosBehindTheEndArePadding() throws {
    #expect(
      try decoded(gzip(Self.content) + Array(repeating: 0, count: 70_000)) == Self.content)
  }

  @Test func anEmptyFileHoldsNothing() throws {
    #expect(try decoded([]) == [])
  }

  @Test(arguments: [
    ("cut short", "the gzip data end too early: the file is cut short"),
    ("rubbish", "there is something behind the gzip data that is no gzip"),
    ("half a header", "there is something behind the gzip data that is no gzip"),
    ("wrong sum", "the gzip data are broken: incorrect data check"),
  ])
  func documentsBeforeAFaultAreKept(fault: String, reason: String) throws {
    var bytes = gzip(Self.content)
    switch fault {
    case "cut short": bytes.removeLast(bytes.count / 3)
    case "rubbish": bytes += Array("rubbish".utf8)
    case "half a header": bytes += [0x1F, 0x20]
    default: bytes[bytes.count - 6] ^= 1
    }
    let items = try read(bytes, as: "a.jsonl.gz")
    let last = try #require(items.last)
    #expect(last.hasPrefix("!a.jsonl.gz:\(items.count): it cannot be read further: \(reason)"))
    #expect(items.count > 1000)
    #expect(items.dropLast().enumerated().allSatisfy { $1 == "a.jsonl.gz:\($0 + 1)=line \($0)" })
  }

  /// What comes out of damaged data before the damage is noticed may be wrong; that it is damaged
  /// is always told.
  @Test(arguments: 0..<60) func damageIsNoticed(seed: Int) throws {
    var dice = Dice(seed)
    var bytes = gzip(Self.content)
    let place = Int.random(in: 10..<bytes.count - 8, using: &dice)
    for index in place..<min(place + 20, bytes.count - 8) {
      bytes[index] = UInt8.random(in: 0...255, using: &dice)
    }
    let items = try read(bytes, as: "a.jsonl.gz")
    #expect(items.last?.contains("read further: the gzip data") == true || items.count == 1)
  }

  @Test func aNameThatPromisesTooMuchIsAnError() throws {
    #expect(
      try read("{\"text\":\"a\"}", as: "a.jsonl.gz")
        == [
          "!a.jsonl.gz: it cannot be read: its name ends in .gz, but it holds no gzip data"
        ])
    #expect(try read("plain", as: "a.txt.zst").first?.contains("holds no zstd data") == true)
  }

  @Test func compressedDataAreToldByTheirBytesToo() throws {
    #expect(try read(gzip(Array("Some text.".utf8)), as: "a.txt") == ["a.txt=Some text."])
    #expect(
      try read("BZh9 is how such files begin.", as: "a.txt").first?.hasPrefix("a.txt=BZh9") == true)
  }

  /// Ten thousand times as large as it looks: rejected without being held.
  @Test(arguments: ["bomb.txt.gz", "bomb.jsonl.gz", "bomb.csv.gz", "bomb.json.gz"])
  func aBombIsRejected(name: String) throws {
    var bytes: [UInt8] = []
    let megabyte = gzip(Array(repeating: UInt8(ascii: "a"), count: 1 << 20))
    if name.hasPrefix("bomb.json.") { bytes += gzip(Array("[\"".utf8)) }
    if name.contains("csv") { bytes += gzip(Array("text\n".utf8)) }
    for _ in 0..<64 { bytes += megabyte }
    let items = try read(bytes, as: name, InputOptions(maximumDocumentBytes: 1 << 20))
    #expect(items.contains { $0.contains("has more than 1048576 bytes") })
    #expect(items.count <= 2)
  }
}

@Suite struct ProgramTests {
  private static let content = Array((0..<60_000).map { "{\"text\":\"\($0)\"}\n" }.joined().utf8)

  static let compressions: [(program: String, ending: String)] = [
    ("zstd", "zst"), ("xz", "xz"), ("bzip2", "bz2"),
  ]

  private func compressed(_ program: String) throws -> [UInt8]? {
    try piped(Self.content, through: program, "-c", "-1")
  }

  @Test(arguments: compressions)
  func installedProgramsAreUsed(program: String, ending: String) throws {
    guard let bytes = try compressed(program) else { return }
    let items = try read(bytes, as: "a.jsonl.\(ending)")
    #expect(items.count == 60_000)
    #expect(items.last == "a.jsonl.\(ending):60000=59999")
    #expect(try read(bytes, as: "a.jsonl").count == 60_000)
  }

  @Test(arguments: compressions)
  func whatTheProgramSaysIsQuoted(program: String, ending: String) throws {
    guard let bytes = try compressed(program) else { return }
    let items = try read(Array(bytes.dropLast(bytes.count / 3)), as: "a.jsonl.\(ending)")
    let last = try #require(items.last)
    #expect(last.contains("'\(program)' cannot decompress it: "), "\(last)")
    #expect(last.count > 80, "\(last)")
  }

  @Test(arguments: compressions)
  func readingGoesOnFromAPosition(program: String, ending: String) throws {
    guard let bytes = try compressed(program) else { return }
    let folder = try Folder()
    let path = try folder.write("a.jsonl.\(ending)", bytes)
    var reader = BatchReader([path], options: InputOptions(), batchBytes: 300_000)
    let first = reader.next()
    let batch = try #require(first)
    let rest = described(read([path], from: batch.end), below: folder)
    #expect(rest.first == "a.jsonl.\(ending):\(batch.end.record + 1)=\(batch.end.record)")
    #expect(rest.count == 60_000 - batch.end.record)
  }

  @Test func aProgramThatIsAbsentIsNamed() async {
    await #expect(processExitsWith: .success) {
      _ = unsafe setenv("PATH", "/nowhere", 1)
      let zstd: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x24, 0, 1, 0, 0, 0x99, 0xE9, 0xD8, 0x51]
      let items = try read(zstd, as: "a.txt.zst")
      try #require(
        items == [
          "!a.txt.zst: it cannot be read: reading .zst needs the program 'zstd', which is not "
            + "installed"
        ])
    }
  }

  @Test func noProgramIsLeftBehind() async {
    await #expect(processExitsWith: .success) {
      guard let bytes = try piped(ProgramTests.content, through: "xz", "-c", "-1") else { return }
      let folder = try Folder()
      let path = try folder.write("a.jsonl.xz", bytes)
      do {
        var reader = BatchReader([path], options: InputOptions(), batchBytes: 100)
        let isRead = reader.next() != nil
        try #require(isRead)
      }
      let child = waitpid(-1, nil, WNOHANG)
      let code = errno
      try #require(child == -1 && code == ECHILD)
    }
  }
}
