import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

struct ManCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "man",
    abstract: "Print a manual page, or write all of them.",
    discussion: """
      There is a page for the program, for each command and for each stage. They are made from what \
      these declare, so that pages for stages of one's own are made as well.

      Examples:

        textmill man run | man -l -
        textmill man stage-summarize | man -l -
        textmill man --output ~/.local/share/man
      """)

  @Argument(
    help: "The command, as run or new-stage, or the stage, as stage-clean.",
    completion: .offering(\.manualPages))
  var page: String?

  @Option(
    name: .shortAndLong, help: "The folder to write all pages to, each below man1 or man7.",
    completion: .directory)
  var output: String?

  func validate() throws {
    if page != nil, output != nil {
      throw ValidationError("name a page to print, or a folder to write all pages to")
    }
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    let pages = ManualSet(context.catalog).pages
    guard let output else {
      context.output.write(try Self.page(page, of: pages).roff)
      return .success
    }
    for page in pages {
      let path = "\(output)/\(page.path)"
      do {
        try OutputFolder.make(above: path)
        try FileWriter(path).write(Array(page.roff.utf8).span)
      } catch let error as FileError {
        throw ToolFailure(.failure, "cannot write \(Visible.line(path)): \(error.reason)")
      }
    }
    context.output.write("wrote \(Figures.counted(pages.count, "page")) below \(output)\n")
    return .success
  }

  private static func page(_ name: String?, of pages: [ManualSet.Page]) throws -> ManualSet.Page {
    let full = name.map { "textmill-\($0)" } ?? "textmill"
    if let page = pages.first(where: { $0.name == full }) { return page }
    let names = pages.map { String($0.name.dropFirst("textmill-".count)) }.filter { !$0.isEmpty }
    let near = Suggestion.nearest(to: name ?? "", among: names)
    throw ToolFailure(
      .usage, "there is no page '\(name ?? "")'\(near.map { "; did you mean '\($0)'?" } ?? "")",
      "pages: \(names.joined(separator: ", "))")
  }
}
