import Foundation
import Testing

/// Outputs whose names ask for a compression.
@Suite struct CompressedOutputTests {
  private static let endings = [
    (ending: "gz", program: "gzip"), ("zst", "zstd"), ("xz", "xz"), ("bz2", "bzip2"),
  ]

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      """
      pipeline: packed
      stages:
        - export: out/plain.jsonl
        - export: out/all.jsonl.gz
        - export: out/all.jsonl.zst
        - export: out/all.jsonl.xz
        - export: out/all.jsonl.bz2
        - export: { to: "out/part-{shard}.jsonl.zst", shard_size: 2MB }
        - export: { to: out/none.jsonl.zst }
          when: id = 'nobody'
      """)
    // More than a block of each kind.
    let lines = (0..<40_000).map { number in
      #"{"id":"\#(number)","text":"Record \#(number) of many, number \#(number &* 7919 % 1000)."}"#
    }
    try scratch.write("in.jsonl", lines.joined(separator: "\n") + "\n")
  }

  private func outputs() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.url("out").path)
    return try names.filter { !$0.hasPrefix(".") }.reduce(into: [:]) {
      $0[$1] = try Data(contentsOf: scratch.url("out/\($1)"))
    }
  }

  private func unpacked(_ name: String, by program: String) throws -> Data {
    let (code, error) = try Tool.shell(
      "\(program) -dc < out/\(name) > unpacked", in: scratch.folder)
    #expect(code == 0, "\(name): \(error)")
    return try Data(contentsOf: scratch.url("unpacked"))
  }

  @Test func theirProgramsReadThem() throws {
    let result = try Tool.run(["run", "p.yaml", "in.jsonl"], in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    let plain = try Data(contentsOf: scratch.url("out/plain.jsonl"))
    #expect(plain.count > 2 << 20)
    for (ending, program) in Self.endings {
      #expect(try unpacked("all.jsonl.\(ending)", by: program) == plain, "\(ending)")
    }
    #expect(try unpacked("none.jsonl.zst", by: "zstd").isEmpty)
    let parts = try outputs().keys.filter { $0.hasPrefix("part-") }.sorted()
    #expect(parts.count == 2)
    #expect(try parts.map { try unpacked($0, by: "zstd") }.reduce(Data(), +) == plain)
  }

  @Test(arguments: ["--jobs", "--batch-bytes"])
  func theBytesDependOnNothingElse(option: String) throws {
    #expect(try Tool.run(["run", "p.yaml", "in.jsonl", "-q"], in: scratch.folder).code == 0)
    let first = try outputs()
    try FileManager.default.removeItem(at: scratch.url("out"))
    let value = option == "--jobs" ? "1" : "9999"
    let result = try Tool.run(
      ["run", "p.yaml", "in.jsonl", "-q", option, value], in: scratch.folder,
      environment: ["ZSTD_CLEVEL": "19", "XZ_OPT": "-0", "BZIP": "-1"])
    #expect(result.code == 0, "\(result.error)")
    #expect(try outputs() == first)
  }

  @Test func aKilledRunGoesOnWithTheSameBytes() throws {
    let arguments = [
      "run", "p.yaml", "in.jsonl", "--batch-bytes", "50000", "--checkpoint-every", "60KB",
    ]
    let runs = try KilledRuns(arguments, in: scratch)
    let whole = try outputs()
    try runs.each(6, resumed: 3) {
      try FileManager.default.removeItem(at: scratch.url("out"))
    } check: { result, kill in
      #expect(result.code == 0, "\(kill): \(result.error)")
      let found = try outputs()
      #expect(found == whole, kill)
    }
  }

  /// Promised: before anything is read, which program is missing; nothing is left behind.
  @Test func aProgramThatIsAbsentIsNamed() throws {
    let result = try Tool.run(
      ["run", "p.yaml", "in.jsonl"], in: scratch.folder, environment: ["PATH": "/nowhere"])
    #expect(result.code == 1)
    #expect(
      result.error.contains(
        "cannot write out/all.jsonl.zst: writing .zst needs the program 'zstd', which is not installed"
      ),
      "\(result.error)")
    #expect(try outputs().isEmpty)
  }

  /// A program that fails ends the run: the file would not be what its name says.
  @Test func aProgramThatFailsIsQuoted() throws {
    try scratch.write("bin/zstd", "#!/bin/sh\necho 'no room for tables' >&2\nexit 7\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: scratch.url("bin/zstd").path)
    let path = scratch.url("bin").path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    let result = try Tool.run(
      ["run", "p.yaml", "in.jsonl"], in: scratch.folder, environment: ["PATH": path])
    #expect(result.code == 1)
    #expect(
      result.error.contains("'zstd' cannot compress it: no room for tables"), "\(result.error)")
    #expect(try outputs().isEmpty)
  }
}
