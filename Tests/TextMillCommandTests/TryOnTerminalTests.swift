import Foundation
import Testing

/// `try` as a person sees it: side by side on a wide terminal, and again after every change.
@Suite struct TryOnTerminalTests {
  private func shown(columns: Int) throws -> [Substring] {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [clean, boilerplate]\n")
    try scratch.write(
      "a.txt",
      "Ida Roe&rsquo;s tram opens.\n\nThe second line stays.\n\nSubscribe to our newsletter.\n")
    try scratch.write("terminal.py", Pseudoterminal.script)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "terminal.py", "\(columns)", Tool.executable.path, "try", "p.yaml", "a.txt",
    ]
    process.currentDirectoryURL = scratch.folder
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }

  @Test func aWideTerminalShowsBothSides() throws {
    let rows = try shown(columns: 120)
    let changed = try #require(rows.first { $0.contains(" │ ") })
    #expect(changed.contains("Roe\u{1B}[31m&rsquo;\u{1B}[0ms tram opens."))
    #expect(changed.contains("│ Ida Roe\u{1B}[32m’\u{1B}[0ms tram opens."))
    let removed = try #require(rows.first { $0.contains("(newsletter)") })
    #expect(removed.contains("\u{1B}[9m\u{1B}[31mSubscribe\u{1B}[0m"))
    #expect(rows.contains { $0.contains("… 2 lines as before") })
  }

  @Test func aNarrowOneShowsAList() throws {
    let rows = try shown(columns: 90)
    #expect(!rows.contains { $0.contains("│") })
    #expect(rows.contains { $0.contains("- Subscribe to our newsletter.") })
  }

  @Test func aChangeIsShownAgainAndAMistakeIsWaitedFor() async throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [clean]\n")
    try scratch.write("a.txt", "one\n")
    let process = Process()
    process.executableURL = Tool.executable
    process.arguments = ["try", "p.yaml", "a.txt", "--watch"]
    process.currentDirectoryURL = scratch.folder
    try Data().write(to: scratch.url("out"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url("out"))
    process.standardError = process.standardOutput
    try process.run()
    try await wait(for: "waiting for a change", in: scratch)
    try scratch.write("a.txt", "one and two\n")
    try await wait(for: "one and two", in: scratch)
    try scratch.write("p.yaml", "stages: [cleen]\n")
    try await wait(for: "did you mean 'clean'?", in: scratch)
    try scratch.write("p.yaml", "stages: [boilerplate]\n")
    try await wait(for: "1 boilerplate", in: scratch)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private func wait(for text: String, in scratch: borrowing Scratch) async throws {
    for _ in 0..<600 {
      if try scratch.read("out").contains(text) { return }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("'\(text)' was not shown: \(try scratch.read("out"))")
  }

  @Test func standardInputCannotBeWatched() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [clean]\n")
    let result = try Tool.run(
      "try", "p.yaml", "-", "--watch", in: scratch.folder, input: Data("a".utf8))
    #expect(result.code == 2)
    #expect(result.error.contains("--watch needs files"))
  }
}
