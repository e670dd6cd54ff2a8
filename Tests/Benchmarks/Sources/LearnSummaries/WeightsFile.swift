import Foundation
@_spi(Learning) import SummarizeStage

/// The source file in which the weights ship.
struct WeightsFile {
  private(set) var members: [String] = []

  mutating func add(_ kind: String, _ model: SummaryLearning.Model) {
    members.append(list("\(kind)Word", model.word))
    members.append(list("\(kind)Pair", model.pair))
    if !model.cues.isEmpty { members.append(cues("\(kind)Cues", model.cues)) }
  }

  func write(to path: String) throws {
    let text = """
      // Made by `learn-summaries` in Tests/Benchmarks; do not edit.
      //
      // Learnt from abstracts and summaries of SciTLDR (Allen Institute for AI, Apache-2.0), summaries of
      // the GUM corpus (annotations CC BY 4.0, texts CC BY, CC BY-SA and public domain), bills and their
      // official summaries of BillSum (public domain), and from weights of a fit to news. No text of theirs
      // is in here.

      /// The weights by which summaries are chosen: for each kind of text those of the features of words and
      /// of pairs of words, the constants last.
      enum SummaryWeights {
      \(members.joined(separator: "\n"))
      }

      """
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private func list(_ name: String, _ weights: [Double]) -> String {
    let rows = stride(from: 0, to: weights.count, by: 8).map { start in
      let row = weights[start..<min(start + 8, weights.count)]
      return "    " + row.map { String(format: "%.4f", $0) }.joined(separator: ", ") + ","
    }
    return "  static let \(name) = [\n\(rows.joined(separator: "\n"))\n  ]"
  }

  private func cues(_ name: String, _ cues: [(UInt32, Int8)]) -> String {
    let text = cues.sorted { $0.0 < $1.0 }.map { hash, weight in
      String(format: "%08x%02x", hash, UInt8(bitPattern: weight))
    }.joined()
    let letters = Array(text)
    let rows = stride(from: 0, to: letters.count, by: 90).map { start in
      let end = min(start + 90, letters.count)
      return "    " + String(letters[start..<end]) + (end < letters.count ? "\\" : "")
    }
    return "  static let \(name) = \"\"\"\n\(rows.joined(separator: "\n"))\n    \"\"\""
  }
}
