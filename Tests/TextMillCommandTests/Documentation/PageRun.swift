import Foundation
import Testing

/// Does what a page says, block after block, and compares.
///
/// | block | what is done |
/// | --- | --- |
/// | `yaml` | a definition: it has no mistakes, and its own tests pass; kept under the name in its first line |
/// | `python`, `swift` | kept under the name in its first line |
/// | `sh` | the commands run without failing |
/// | `console` | the commands print what is shown |
/// | `text` | nothing; only the generated manual pages have such blocks |
struct PageRun {
  private var page: MarkdownPage
  private let folder: PageFolder

  init(_ path: String, in folder: PageFolder) throws {
    page = try MarkdownPage(path)
    self.folder = folder
  }

  mutating func run() throws {
    for index in page.blocks.indices {
      let block = page.blocks[index]
      let place = "\(page.path):\(block.range.lowerBound)"
      switch block.language {
      case "yaml": try check(block, place)
      case "python", "swift": try keep(block, place)
      case "sh": try execute(block.text, place)
      case "console": try compare(block, place)
      case "text" where page.path.contains("ShippedStages.docc"): break
      default: Issue.record("\(place): no test knows a block of '\(block.language)'")
      }
    }
  }

  private func keep(_ block: MarkdownPage.Block, _ place: String) throws {
    guard let name = block.fileName else {
      Issue.record("\(place): the block's first line names no file")
      return
    }
    let url = folder.folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try block.text.write(to: url, atomically: true, encoding: .utf8)
  }

  private func check(_ block: MarkdownPage.Block, _ place: String) throws {
    let name = block.fileName ?? "block.yaml"
    try block.text.write(
      to: folder.folder.appending(path: name), atomically: true, encoding: .utf8)
    try execute("textmill check \(name)", place)
    if block.lines.contains("tests:") { try execute("textmill test \(name)", place) }
  }

  private func execute(_ commands: String, _ place: String) throws {
    let (code, output) = try folder.run(commands, stopsAtFailure: true)
    #expect(code == 0, "\(place): \(output.joined(separator: "\n"))")
  }

  private mutating func compare(_ block: MarkdownPage.Block, _ place: String) throws {
    var isRight = true
    var actual: [String] = []
    for step in Transcript(block.lines).steps {
      var printed = try folder.run(step.command).output
      while printed.last?.isEmpty ?? false { printed.removeLast() }
      let matches = Transcript.matches(printed, step.output)
      isRight = isRight && matches
      actual += ["$ \(step.command)"] + (matches ? step.output : printed)
    }
    if isRight { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try page.replace(block, with: actual)
    } else {
      Issue.record("\(place): what is printed is\n\(actual.joined(separator: "\n"))")
    }
  }
}
