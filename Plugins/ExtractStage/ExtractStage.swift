import TextMill
import TextMillLanguage

/// Takes a page's main text out of its HTML.
struct ExtractStage: DocumentStage {
  typealias Settings = ExtractSettings

  static let manual = extractManual

  private let settings: ExtractSettings
  private let model = PageModel.shipped
  private let scratch = ScratchPool { PageAnalyzer() }

  init(settings: ExtractSettings) { self.settings = settings }

  var unusedSettings: [UnusedSetting] {
    settings.format == .markdown
      ? [] : [UnusedSetting("links", because: "the text is not Markdown")]
  }

  func process(_ document: inout Document) throws {
    guard document.text.count <= settings.largest.bytes else {
      throw UnreasonablePage.tooLong(
        bytes: document.text.count, limit: settings.largest.notation)
    }
    try scratch.withScratch { analyzer in
      try extract(&document, &analyzer)
    }
  }

  private func extract(
    _ document: inout Document, _ analyzer: inout PageAnalyzer
  ) throws {
    guard let first = model.first, let second = model.second else { return }
    let bytes = document.text.utf8
    guard analyzer.read(bytes.span, model.words) else { throw UnreasonablePage.tooManyPieces }
    // What has no tags is no page, and stays.
    guard analyzer.tagCount > 0 else { return }
    analyzer.judge(first, second)
    let choice = BlockChoice(
      analyzer.blocks, analyzer.copies, analyzer.verdicts, settings)
    var (blocks, verdicts) = (analyzer.blocks, analyzer.verdicts)
    for number in choice.copies { (blocks[number].kind, verdicts[number]) = (.copy, 0) }
    var edits = PageEdits(analyzer.tree, blocks, keeps: choice.keeps)
    switch settings.format {
    case .text: edits.removeMarkup(from: &document, PlainMarks())
    case .markdown:
      let inline = InlineMarks(tree: analyzer.tree, links: settings.links)
      edits.removeMarkup(from: &document, MarkdownMarks(), inline)
    }
    if settings.metadata {
      PageMetadata(analyzer.tree, bytes).write(to: &document.metadata)
    }
    try document.applyEdits()
    edits.removeBlocks(from: &document, verdicts)
  }
}

/// A page that no reader would be given.
enum UnreasonablePage: Error, CustomStringConvertible {
  /// It has more bytes than the settings allow.
  case tooLong(bytes: Int, limit: String)
  /// Its text is in more pieces than memory is kept for.
  case tooManyPieces

  var description: String {
    switch self {
    case .tooLong(let bytes, let limit):
      "the page has \(bytes) bytes, more than 'largest' (\(limit)) allows"
    case .tooManyPieces:
      "the page's text is in more than \(TreeBuilder.mostRuns) pieces or "
        + "\(BlockCutter.mostBlocks) blocks"
    }
  }
}
