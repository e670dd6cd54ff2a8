import Foundation
import ShippedStages
import Testing
import TextMill

@testable import TextMillCommand

/// Manual pages: one for each command and stage, and nothing in them that `man` stumbles over.
@Suite struct ManTests {
  private static func write(to scratch: Scratch) throws -> [String] {
    let result = try Tool.run("man", "--output", "man", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    return try FileManager.default.subpathsOfDirectory(atPath: scratch.url("man").path)
      .filter { $0.contains("/") }.sorted()
  }

  @Test func thereIsAPageForEachCommandAndStage() throws {
    let scratch = try Scratch()
    let pages = try Self.write(to: scratch)
    let commands = try #require(CommandHelp.all(of: RootCommand.self)).family.map(\.pageName)
    #expect(commands.contains("textmill-run") && commands.contains("textmill-new-stage"))
    let stages = shippedStages.map { stage in "textmill-stage-\(stage.manual.name)" }
    #expect(
      pages == (commands.map { "man1/\($0).1" } + stages.map { "man7/\($0).7" }).sorted())
  }

  @Test func everyOptionAndSettingIsThere() throws {
    for command in try #require(CommandHelp.all(of: RootCommand.self)).family {
      let page = CommandPage(command).roff
      for argument in command.arguments {
        for name in argument.names { #expect(page.contains(Roff.bold(name)), "\(name)") }
        #expect(page.contains(Roff.prose(argument.abstract)))
      }
    }
    for stage in shippedStages {
      let page = StagePage(stage).roff
      for setting in ManualPage.declared(stage).0 {
        #expect(page.contains("\(Roff.bold(setting.name)): "), "\(setting.name)")
      }
    }
  }

  /// The date is left out, so that the same program writes the same pages.
  @Test func theFormatterFindsNothingWrong() throws {
    let scratch = try Scratch()
    _ = try Self.write(to: scratch)
    let (code, words) = try Tool.shell(
      """
      command -v mandoc >/dev/null || exit 0
      mandoc -T lint -W warning man/man*/* | grep -v 'missing date' >&2
      exit 0
      """, in: scratch.folder)
    #expect(code == 0 && words == "", "\(words)")
  }

  @Test func onePageIsPrinted() throws {
    let result = try Tool.run("man", "stage-clean")
    #expect(result.output.contains(".SH NAME\ntextmill\\-stage\\-clean \\- "))
    #expect(try Tool.run("man").output.contains(".SH EXIT STATUS\n"))
    let wrong = try Tool.run("man", "rum")
    #expect(wrong.code == 2)
    #expect(wrong.error.contains("did you mean 'run'?"))
  }

  /// What begins a request, and what man(7) would make another character.
  @Test func textStaysAsItIs() {
    #expect(Roff.prose(".hidden 'a' \\d `--x`") == "\\&.hidden \\(aqa\\(aq \\ed \\fB\\-\\-x\\fR")
    var page = Roff("p", section: 1, source: "s", manual: "m")
    page.lines(["'quoted' - ~/.x", "", ".dot"])
    #expect(page.text.contains("\n\\(aqquoted\\(aq \\- \\(ti/.x\n\n\\&.dot\n"))
  }
}
