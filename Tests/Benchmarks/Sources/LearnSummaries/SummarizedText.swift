import Foundation
import PackedLines
@_spi(Learning) import SummarizeStage
import TextMill

/// A text with summaries that people wrote of it.
struct SummarizedText {
  let text: Text
  let title: String
  let references: [String]
  let genre: String

  /// The texts of a file of a folder.
  static func read(_ set: String, in folder: String) throws -> [SummarizedText] {
    try PackedLines.read("\(folder)/\(set).jsonl.gz").map { line in
      SummarizedText(try JSONDecoder().decode(Record.self, from: line), set)
    }
  }

  private init(_ record: Record, _ set: String) {
    let paragraphs = record.paragraphs?.map { $0.joined(separator: " ") }
    let text = record.text ?? record.sentences?.joined(separator: " ")
    self.text = Text(text ?? paragraphs?.joined(separator: "\n\n") ?? "")
    title = record.title
    references = record.refs
    genre = record.genre ?? set
  }

  private struct Record: Decodable {
    let title: String
    let refs: [String]
    let text: String?
    let sentences: [String]?
    let paragraphs: [[String]]?
    let genre: String?
  }

  /// The text as the model sees it, with its title or without.
  func seen(withTitle: Bool) -> SummaryLearning {
    SummaryLearning(text, title: withTitle ? title : nil)
  }

  /// Which share of the references has each word, and each pair of words.
  func shares(_ seen: SummaryLearning) -> (words: [Double], pairs: [Double]) {
    let stems = references.map(SummaryLearning.stems(of:))
    let words = stems.map { Set($0) }
    let pairs = stems.map { Set(zip($0, $0.dropFirst()).map { [$0, $1] }) }
    let count = Double(references.count)
    return (
      seen.words.map { word in Double(words.count { $0.contains(word) }) / count },
      seen.pairs.map { pair in
        let both = [seen.words[pair.left], seen.words[pair.right]]
        return Double(pairs.count { $0.contains(both) }) / count
      }
    )
  }
}
