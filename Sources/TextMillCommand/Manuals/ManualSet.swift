import TextMill
import TextMillRunner

/// All manual pages: one for the program, for each command and for each stage.
struct ManualSet {
  /// A page and its file's path below the folder of all pages.
  struct Page {
    let name: String
    let section: Int
    let roff: String

    var path: String { "man\(section)/\(name).\(section)" }
  }

  /// What stands in a page's foot.
  static let source = "textmill \(ToolVersion.number)"

  let pages: [Page]

  init(_ catalog: StageCatalog) {
    let manuals = catalog.stages.map { stage in stage.manual }
    let summaries = manuals.map { (name: $0.name, summary: $0.summary) }
    let commands = CommandHelp.all(of: RootCommand.self)?.family ?? []
    pages =
      commands.map { command in
        let isRoot = command.words.count == 1
        let page = CommandPage(command, stages: isRoot ? summaries : [])
        return Page(name: command.pageName, section: 1, roff: page.roff)
      }
      + catalog.stages.map { stage in
        let name = Self.pageName(ofStage: stage.manual.name)
        return Page(name: name, section: 7, roff: StagePage(stage).roff)
      }
  }

  static func pageName(ofStage name: String) -> String {
    "textmill-stage-\(name.replacing("_", with: "-"))"
  }
}
