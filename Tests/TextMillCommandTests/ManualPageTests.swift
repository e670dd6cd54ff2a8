import Foundation
import ShippedStages
import Testing
import TextMill

/// The manual pages of the stages that ship, in ShippedStages' documentation.
///
/// They are written by `textmill stages NAME --format markdown`. After a change that is meant, run
/// with RECORD=1 in the environment, and read the difference.
@Suite struct ManualPageTests {
  private static let catalog = Tool.package.appending(
    path: "Sources/ShippedStages/ShippedStages.docc")
  private static let names = shippedStages.map { stage in stage.manual.name }

  private func expect(_ text: String, in name: String) throws {
    let file = Self.catalog.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: Self.catalog, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let page = try? String(contentsOf: file, encoding: .utf8)
    #expect(page == text, "run the tests with RECORD=1 to write \(name)")
  }

  @Test(arguments: names)
  func thePageIsUpToDate(name: String) throws {
    try expect(Tool.run("stages", name, "--format", "markdown").output, in: "\(name).md")
  }

  /// Pages beside the manuals that people write, on what is too long for a manual.
  static let articles = ["EntityRules"]

  @Test func theListOfPagesIsUpToDate() throws {
    let manuals = shippedStages.map { stage in stage.manual }.sorted { $0.name < $1.name }
    let page = """
      # ``ShippedStages``

      The stages that come with TextMill, and the list of them for programs with stages of their own.

      ## Overview

      A program that offers them beside its own stages lists both:
      `static let stages = shippedStages + mineStages`. The pages below are what `textmill stages NAME`
      shows.

      ## Topics

      ### Stages

      \(manuals.map { "- <doc:\($0.name)>" }.joined(separator: "\n"))

      ### More about a stage

      \(Self.articles.map { "- <doc:\($0)>" }.joined(separator: "\n"))

      ### For programs

      - ``shippedStages``

      """
    try expect(page, in: "ShippedStages.md")
  }

  @Test func everyPageHasItsStage() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.catalog.path)
    let pages = Set((Self.names + Self.articles).map { "\($0).md" } + ["ShippedStages.md"])
    #expect(Set(files).subtracting(pages) == [])
  }

  /// On a terminal and in Markdown, an entry of several lines can be copied as it stands.
  @Test func usagesAreIndented() throws {
    let usage = "- entities:\n      gazetteers:\n        organization:"
    for format in ["human", "markdown"] {
      let page = try Tool.run("stages", "entities", "--format", format).output
      #expect(page.contains(usage), "\(page)")
    }
  }
}
