import Foundation
import Testing

/// What the README says is what the program does.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOf: Tool.package.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func theTableOfStagesIsGenerated() throws {
    let start = try #require(readme.range(of: "<!-- stages -->\n"))
    let end = try #require(readme.range(of: "<!-- /stages -->"))
    let table = try Tool.run("stages", "--format", "markdown").output
    #expect(readme[start.upperBound..<end.lowerBound] == table)
  }
}
