import Foundation
import Testing

/// What the README says is what the program does.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOf: Tool.package.appending(path: "README.md"), encoding: .utf8)
  }

  /// The fenced blocks whose first line is a comment with a file's name.
  private func file(_ name: String, comment: String) throws -> String {
    let start = try #require(readme.range(of: "\(comment) \(name)\n"))
    let end = try #require(readme.range(of: "```", range: start.upperBound..<readme.endIndex))
    return String(readme[start.upperBound..<end.lowerBound])
  }

  @Test func theTableOfStagesIsGenerated() throws {
    let start = try #require(readme.range(of: "<!-- stages -->\n"))
    let end = try #require(readme.range(of: "<!-- /stages -->"))
    let table = try Tool.run("stages", "--format", "markdown").output
    #expect(readme[start.upperBound..<end.lowerBound] == table)
  }

  @Test func theFirstPipelineRuns() throws {
    let scratch = try Scratch()
    try scratch.write("clippings.yaml", try file("clippings.yaml", comment: "#"))
    let samples = Tool.package.appending(path: "Pipelines/Samples").path
    let result = try Tool.run("run", "clippings.yaml", samples, in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(try scratch.read("out/clippings.csv").hasPrefix("id,summary,entities\n"))
  }

  @Test func theFirstPipelinesTestPasses() throws {
    let scratch = try Scratch()
    try scratch.write("clippings.yaml", try file("clippings.yaml", comment: "#"))
    let result = try Tool.run("test", "clippings.yaml", in: scratch.folder)
    #expect(result.output == "clippings.yaml: 1 passed\n")
  }

  @Test func theMistakeIsShownAsPrinted() throws {
    let scratch = try Scratch()
    let definition = try file("clippings.yaml", comment: "#")
    try scratch.write(
      "clippings.yaml",
      "# clippings.yaml\n"
        + definition.replacingOccurrences(of: "sentences: 1", with: "sentence: 1"))
    let result = try Tool.run("check", "clippings.yaml", in: scratch.folder)
    let mistake = try #require(result.output.components(separatedBy: "\n\n").first)
    #expect(readme.contains("```\n\(mistake)\n```"))
  }

  /// The stage of one's own: begun by the command as printed, then as printed.
  @Test func theStageOfOnesOwnBuildsAndRuns() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.url("Mine"), withIntermediateDirectories: true)
    for name in ["Links", "word count"] {
      let made = try Tool.run("new", "stage", name, in: scratch.url("Mine"))
      #expect(made.code == 0, "\(made.error)")
    }
    let source = "Sources/LinksStage/LinksStage.swift"
    try scratch.write("Mine/\(source)", try file(source, comment: "//"))
    try scratch.write("Mine/p.yaml", "stages: [clean, { links: { mask: <> } }]\n")
    let folder = scratch.url("Mine")
    let test = try swift(["test"], in: folder)
    #expect(test.code == 0, "\(test.output)")
    #expect(test.output.contains("linksConforms() passed"))
    #expect(test.output.contains("wordCountConforms() passed"))
    let manual = try swift(["run", "--skip-build", "mine", "stages", "links"], in: folder)
    #expect(manual.output.contains("at_least: whole number, 1 to 1000 (default 12)"))
    let all = try swift(["run", "--skip-build", "mine", "stages"], in: folder)
    #expect(all.output.contains("summarize") && all.output.contains("links"))
    try scratch.write("Mine/a.txt", "See https://example.org/page for more.")
    let run = try swift(
      ["run", "--skip-build", "mine", "run", "p.yaml", "a.txt", "-q"], in: folder)
    #expect(run.output.contains(#"{"id":"a.txt","text":"See <> for more."}"#))
  }

  private func swift(_ arguments: [String], in folder: URL) throws -> (code: Int32, output: String)
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["swift"] + arguments
    process.currentDirectoryURL = folder
    // What the outer `swift test` tells its own tests is not meant for an inner one.
    process.environment = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("SWIFT_TESTING") && !$0.key.hasPrefix("SWIFTPM")
    }
    let log = folder.appending(path: "log-\(arguments.joined(separator: "-").hashValue).txt")
    try Data().write(to: log)
    let handle = try FileHandle(forWritingTo: log)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: log, encoding: .utf8))
  }
}
