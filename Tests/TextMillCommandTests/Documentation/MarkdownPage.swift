import Foundation

/// A page of Markdown and its fenced blocks.
struct MarkdownPage {
  /// What stands between two fences.
  struct Block {
    /// The word behind the opening fence.
    let language: String
    /// The lines' numbers in the page, from 0.
    let range: Range<Int>
    let lines: [String]

    var text: String { lines.map { "\($0)\n" }.joined() }

    /// The file that a comment in the first line names: `# clippings.yaml`, `// Sources/a.swift`.
    var fileName: String? {
      guard let first = lines.first else { return nil }
      let words = first.split(separator: " ")
      guard words.count == 2, ["#", "//"].contains(words[0]), words[1].contains(".") else {
        return nil
      }
      return String(words[1])
    }
  }

  /// The path from the package's folder.
  let path: String
  private(set) var lines: [String]
  private(set) var blocks: [Block] = []

  init(_ path: String) throws {
    self.path = path
    let text = try String(contentsOf: Tool.package.appending(path: path), encoding: .utf8)
    lines = text.components(separatedBy: "\n")
    var open: (language: String, line: Int)?
    for (number, line) in lines.enumerated() where line.hasPrefix("```") {
      if let start = open {
        let range = start.line + 1..<number
        blocks.append(
          Block(language: start.language, range: range, lines: Array(lines[range])))
        open = nil
      } else {
        open = (String(line.dropFirst(3)), number)
      }
    }
  }

  /// Puts other lines into a block, in the file, too.
  mutating func replace(_ block: Block, with text: [String]) throws {
    lines.replaceSubrange(block.range, with: text)
    try lines.joined(separator: "\n").write(
      to: Tool.package.appending(path: path), atomically: true, encoding: .utf8)
    self = try MarkdownPage(path)
  }

  /// All pages of the package, by path, but what builds and runs leave behind.
  static let all: [String] = {
    let root = Tool.package
    var found: [String] = []
    for folder in ["", "Sources", "Plugins", "Tests", "Pipelines"] {
      let url = folder.isEmpty ? root : root.appending(path: folder)
      let paths =
        folder.isEmpty
        ? (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        : (try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []
      let pages = paths.filter { $0.hasSuffix(".md") && !$0.contains(".build") }
      found += pages.map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
    }
    return found.sorted()
  }()
}
