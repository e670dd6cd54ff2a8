import Foundation
import PackedLines
import TextMill
@_spi(Learning) import TextMillLanguage

/// A text with its sentences, as a treebank has them.
struct LabelledText {
  let set: String
  let text: Text
  /// In UTF-8 bytes.
  let sentences: [TextRange]

  /// Whether it is of an English treebank.
  var isEnglish: Bool { self.set.hasPrefix("ewt") || self.set.hasPrefix("gum") }

  private struct Record: Decodable {
    var text: String
    var sents: [[Int]]
  }

  /// Reads a file of a folder.
  static func read(_ set: String, in folder: String) throws -> [LabelledText] {
    try PackedLines.read("\(folder)/\(set).jsonl.gz").map { line in
      LabelledText(set, try JSONDecoder().decode(Record.self, from: line))
    }
  }

  init(set: String, text: Text, sentences: [TextRange]) {
    (self.set, self.text, self.sentences) = (set, text, sentences)
  }

  private init(_ set: String, _ record: Record) {
    var offsets = [0]
    for scalar in record.text.unicodeScalars {
      offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
    }
    self.set = set
    text = Text(record.text)
    sentences = record.sents.map { offsets[$0[0]]..<offsets[$0[1]] }
  }
}

/// A place at which a sentence may end, with what is known of it.
struct Example {
  let features: [Int32]
  let ends: Bool
}

extension LabelledText {
  /// The places about which the rules say nothing; sentences end where they should.
  var examples: [Example] {
    let ends = Set(sentences.map(\.upperBound))
    var examples: [Example] = []
    _ = SentenceLearning.split(text) { place in
      let isEnd = ends.contains(place.end)
      if place.verdict == nil { examples.append(Example(features: place.features, ends: isEnd)) }
      return isEnd
    }
    return examples
  }
}
