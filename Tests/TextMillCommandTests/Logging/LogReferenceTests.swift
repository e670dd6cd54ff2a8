import Foundation
import Testing

@testable import TextMillCommand

/// The page on logs has what events declare.
///
/// After a change that is meant, run with RECORD=1 in the environment, and read the difference.
@Suite struct LogReferenceTests {
  private static let page = Tool.package.appending(path: "Sources/TextMill/TextMill.docc/Logs.md")
  private static let (start, end) = ("<!-- events -->\n", "<!-- /events -->")

  private var reference: String {
    LogEventKind.allCases.map { kind in
      var text = "### \(kind.rawValue)\n\n\(kind.meaning) Level: `\(kind.level.rawValue)`.\n\n"
      if !kind.fields.isEmpty {
        text += "| field | what it holds |\n| --- | --- |\n"
        for field in kind.fields {
          text += "| `\(field.name)`\(field.isAlways ? "" : " (not always)") | \(field.meaning) |\n"
        }
        text += "\n"
      }
      return text
    }.joined()
  }

  @Test func thePageHasEveryEvent() throws {
    var text = try String(contentsOf: Self.page, encoding: .utf8)
    let start = try #require(text.range(of: Self.start)?.upperBound)
    let end = try #require(text.range(of: Self.end)?.lowerBound)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      text.replaceSubrange(start..<end, with: "\n" + reference)
      try text.write(to: Self.page, atomically: true, encoding: .utf8)
    } else {
      #expect(text[start..<end] == "\n" + reference, "run the tests with RECORD=1 to write it")
    }
  }

  @Test func namesAreWellFormed() {
    for kind in LogEventKind.allCases {
      #expect(kind.meaning.hasSuffix("."))
      for field in kind.fields {
        #expect(field.name.wholeMatch(of: /[a-z][a-z_]*/) != nil)
        #expect(!LoggedLines.common.contains(field.name))
      }
      #expect(Set(kind.fields.map(\.name)).count == kind.fields.count)
    }
  }
}
