import Foundation
import TextMill

/// A text whose language is known.
struct KnownText {
  let kind: String
  let code: String
  let text: Text

  /// Whether it is a sentence or something as short; others are paragraphs.
  var isSentence: Bool { ["sentence", "catalog", "story", "piece"].contains(kind) }

  /// Its first one, three and six words.
  var beginnings: [KnownText] {
    let words = text.string.split(separator: " ")
    return [1, 3, 6].filter { $0 < words.count }.map {
      KnownText(
        kind: "sentence", code: code, text: Text(words.prefix($0).joined(separator: " ")))
    }
  }

  /// One half of the texts, the same at every call.
  var isFirstHalf: Bool {
    let hash = text.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return hash >> 40 & 1 == 0
  }

  /// Reads lines of a kind, a language and a text.
  static func read(_ path: String) throws -> [KnownText] {
    try String(contentsOf: URL(filePath: path), encoding: .utf8).split(separator: "\n").compactMap {
      let fields = $0.split(separator: "\t", maxSplits: 2)
      guard fields.count == 3 else { return nil }
      return KnownText(
        kind: String(fields[0]), code: String(fields[1]), text: Text(String(fields[2])))
    }
  }
}
