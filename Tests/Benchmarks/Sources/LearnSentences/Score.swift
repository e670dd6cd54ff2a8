import Foundation
import TextMill
@_spi(Learning) import TextMillLanguage

let scale = Int(ProcessInfo.processInfo.environment["SCALE"] ?? "24") ?? 24

/// How many sentences were found exactly, and how many ends inside paragraphs.
struct Score {
  private(set) var right = 0, found = 0, gold = 0
  private(set) var rightInner = 0, foundInner = 0, goldInner = 0

  mutating func add(_ sentences: [TextRange], _ labelled: LabelledText) {
    let known = Set(labelled.sentences)
    found += sentences.count
    gold += labelled.sentences.count
    right += sentences.count { known.contains($0) }
    let here = Set(inner(sentences, labelled.text))
    let there = Set(inner(labelled.sentences, labelled.text))
    foundInner += here.count
    goldInner += there.count
    rightInner += here.intersection(there).count
  }

  /// Ends that no blank line stands behind.
  private func inner(_ sentences: [TextRange], _ text: Text) -> [Int] {
    zip(sentences, sentences.dropFirst()).compactMap { one, other in
      let gap = text[one.upperBound..<other.lowerBound]
      return gap.utf8.count { $0 == 0x0A } > 1 ? nil : one.upperBound
    }
  }

  var f1: Double { 200 * Double(right) / Double(max(1, found + gold)) }
  var innerF1: Double { 200 * Double(rightInner) / Double(max(1, foundInner + goldInner)) }
}

extension LabelledText {
  /// Splits the text by weights.
  func sentences(by weights: [Int8]) -> [TextRange] {
    SentenceLearning.split(text) { place in
      place.verdict
        ?? (place.features.reduce(0) { $0 + Int(weights[Int($1)]) } > Int(place.threshold) * scale
          / 24)
    }
  }
}
