/// The text of a command's help: paragraphs, and lines that are indented because they are code.
struct DiscussionText {
  enum Block {
    case paragraph(String)
    case lines([String])

    func write(to page: inout Roff) {
      switch self {
      case .paragraph(let text): page.paragraph(text)
      case .lines(let lines): page.lines(lines)
      }
    }
  }

  /// What comes before the examples.
  private(set) var blocks: [Block] = []
  /// What comes behind the line `Examples:`.
  private(set) var examples: [Block] = []

  init(_ discussion: String) {
    var areExamples = false
    for block in Self.blocks(of: discussion) {
      if case .paragraph(let text) = block, text.hasSuffix("Examples:"), !areExamples {
        areExamples = true
        let rest = text.dropLast("Examples:".count)
        if !rest.isEmpty { blocks.append(.paragraph(String(rest))) }
      } else if areExamples {
        examples.append(block)
      } else {
        blocks.append(block)
      }
    }
  }

  private static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var lines: [String] = []
    func end() {
      while lines.last?.isEmpty ?? false { lines.removeLast() }
      if !lines.isEmpty { blocks.append(.lines(lines)) }
      lines = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  ") {
        lines.append(String(line.dropFirst(2)))
      } else if line.isEmpty {
        if !lines.isEmpty { lines.append("") }
      } else {
        end()
        blocks.append(.paragraph(String(line)))
      }
    }
    end()
    return blocks
  }
}
