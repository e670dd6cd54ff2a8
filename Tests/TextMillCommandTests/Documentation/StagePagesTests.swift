import Foundation
import Testing

/// The pages on stages of one's own, built and run for real, in one package to save time.
@Suite struct StagePagesTests {
  @Test func thePagesStagesBuildAndRun() throws {
    let scratch = try Scratch()
    let folder = scratch.url("Mine")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let shell = try PageFolder(folder: folder, usesSwift: true)
    try begin(shell)
    for page in MarkdownPage.all where !PageTests.building.contains(page) {
      for block in try MarkdownPage(page).blocks where block.language == "swift" {
        try scratch.write("Mine/\(#require(block.fileName))", block.text)
      }
    }
    for page in PageTests.building {
      var run = try PageRun(page, in: shell)
      try run.run()
    }
    try expectReadmesStage(shell, scratch)
  }

  private func begin(_ shell: PageFolder) throws {
    let (code, output) = try shell.run("textmill new stage Links; textmill new stage 'word count'")
    #expect(code == 0, "\(output)")
    #expect(output.contains("wrote Sources/mine/Mine.swift"))
  }

  /// What the README's stage does, and the stage that the command wrote.
  private func expectReadmesStage(_ shell: PageFolder, _ scratch: Scratch) throws {
    let test = try shell.run("swift test").output.joined(separator: "\n")
    #expect(test.contains("linksConforms() passed"), "\(test)")
    #expect(test.contains("wordCountConforms() passed"))
    let manual = try shell.run("swift run mine stages links").output
    #expect(manual.contains("  at_least: whole number, 1 to 1000 (default 12)"), "\(manual)")
    #expect(
      try shell.run(".build/debug/mine stages").output.contains { $0.hasPrefix("summarize ") })
    try scratch.write("Mine/p.yaml", "stages: [clean, { links: { mask: <> } }]\n")
    try scratch.write("Mine/a.txt", "See https://example.org/page for more.")
    let run = try shell.run(".build/debug/mine run p.yaml a.txt -q").output
    #expect(run.contains(#"{"id":"a.txt","text":"See <> for more."}"#), "\(run)")
  }
}
