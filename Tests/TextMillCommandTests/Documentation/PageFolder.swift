import Foundation
import Testing

/// A folder in which a page's commands run as they do in a checkout, with the files that the pages
/// speak of, and the built program where `swift run textmill` would build one.
final class PageFolder {
  private let scratch: Scratch
  private let programs: URL
  /// Where the commands run.
  let folder: URL

  /// With `swift` itself instead of the stand-in, packages are built; `folder` is an existing one.
  init(folder: URL? = nil, usesSwift: Bool = false) throws {
    scratch = try Scratch()
    programs = scratch.url("programs")
    self.folder = folder ?? scratch.url("page")
    for url in [programs, self.folder] {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      at: programs.appending(path: "textmill"), withDestinationURL: Tool.executable)
    if !usesSwift { try script("programs/swift", Self.swiftStandIn) }
    if folder == nil { try fill() }
  }

  private func script(_ name: String, _ text: String) throws {
    try scratch.write(name, text)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: scratch.url(name).path)
  }

  private func fill() throws {
    let samples = Tool.package.appending(path: "Pipelines/Samples")
    // Copies, because commands may write to what they find.
    for name in [".ci", "Pipelines"] {
      try FileManager.default.copyItem(
        at: Tool.package.appending(path: name), to: folder.appending(path: name))
    }
    for name in ["articles", "corpus", "texts"] {
      try FileManager.default.copyItem(at: samples, to: folder.appending(path: name))
    }
    for (name, sample) in [
      ("feed.jsonl", "feed.jsonl"), ("article.txt", "county-water-vote-nakuru.txt"),
    ] {
      try FileManager.default.copyItem(
        at: samples.appending(path: sample), to: folder.appending(path: name))
    }
    try FileManager.default.copyItem(
      at: samples.appending(path: "pages"), to: folder.appending(path: "pages"))
    try archive(of: "pages/lighthouse-lamp-hvalnes.html", as: "crawl.warc.gz")
    try script("page/Tests/Benchmarks/run", Self.benchmarkStandIn)
    try script("page/Tests/Benchmarks/mojibake", Self.mojibakeStandIn)
    try script("page/Tests/Fuzzing/run", Self.fuzzerStandIn)
    for name in ["FILE", "small", "Tests/Fuzzing/Findings/yaml/README"] {
      try scratch.write("page/\(name)", "")
    }
  }

  /// Writes a web archive with one page.
  private func archive(of page: String, as name: String) throws {
    let body = try String(contentsOf: folder.appending(path: page), encoding: .utf8)
    let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
    let head =
      "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://coast.example/lamp\r\n"
      + "Content-Type: application/http; msgtype=response\r\nContent-Length: \(http.utf8.count)\r\n"
    try scratch.write("archive", head + "\r\n" + http + "\r\n\r\n")
    let target = folder.appending(path: name).path
    let (code, error) = try Tool.shell("gzip -c \(scratch.url("archive").path) > \(target)")
    #expect(code == 0, "\(error)")
  }

  /// Runs lines of shell; what they print, on both outputs, and the exit code.
  func run(_ commands: String, stopsAtFailure: Bool = false) throws -> (
    code: Int32, output: [String]
  ) {
    let log = scratch.url("log")
    try Data().write(to: log)
    let handle = try FileHandle(forWritingTo: log)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [stopsAtFailure ? "-euc" : "-uc", commands]
    process.currentDirectoryURL = folder
    // What the outer `swift test` tells its own tests is not meant for an inner one.
    var environment = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("SWIFT_TESTING") && !$0.key.hasPrefix("SWIFTPM")
    }
    environment["PATH"] = programs.path + ":" + (environment["PATH"] ?? "")
    // What a page installs shall not stay.
    environment["PREFIX"] = scratch.url("prefix").path
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    let printed = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    return (process.terminationStatus, printed.components(separatedBy: "\n"))
  }

  /// Takes the commands that build something for what they run; every other one is an error.
  ///
  /// `swift test` in a package with a stage of one's own is run for real by `StagePagesTests`.
  private static let swiftStandIn = """
    #!/bin/sh
    case "$*" in
      "run -c release textmill "*) shift 4; exec textmill "$@" ;;
      "build -c release --product textmill" | test | "test -c release --enable-all-traits") exit 0 ;;
      "build -c release --static-swift-stdlib --product textmill")
        mkdir -p .build/release && ln -sf "$(command -v textmill)" .build/release/textmill ;;
      "run mine stages links") exit 0 ;;
      "run -c release --package-path Tests/Benchmarks learn-lines "*)
        exec grep -q '"learn-lines"' "\(Tool.package.path)/Tests/Benchmarks/Package.swift" ;;
      "run -c release --package-path Tests/Benchmarks learn-encodings "*)
        exec grep -q '"learn-encodings"' "\(Tool.package.path)/Tests/Benchmarks/Package.swift" ;;
      "package benchmark"*) exec grep -q BenchmarkPlugin "\(Tool.package.path)/Tests/Benchmarks/Package.swift" ;;
      *) echo "no test runs: swift $*" >&2; exit 1 ;;
    esac

    """

  /// Benchmarks take minutes: only whether there is an option of each name is checked.
  private static let benchmarkStandIn = """
    #!/bin/sh
    for word in "$@"; do
      case "$word" in
        --*) "\(Tool.package.path)/Tests/Benchmarks/run" --help | grep -q -e "$word" ;;
      esac || { echo "there is no option $word" >&2; exit 1; }
    done

    """

  /// It needs data that is not in the repository: only whether there is a command of the name is checked.
  private static let mojibakeStandIn = """
    #!/bin/sh
    grep -q "^    Tests/Benchmarks/mojibake $1 " "\(Tool.package.path)/Tests/Benchmarks/mojibake"

    """

  /// So do fuzzers: only whether there is a target of the name is checked.
  private static let fuzzerStandIn = """
    #!/bin/sh
    [ $# -eq 0 ] || [ -d "\(Tool.package.path)/Tests/Fuzzing/Seeds/$1" ]

    """
}
