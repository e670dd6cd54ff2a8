import Foundation
import TextMill
@_spi(Learning) import TextMillLanguage

@main struct LearnLanguages {
  static func main() throws {
    let arguments = CommandLine.arguments
    let rows = Int(arguments[3])!, steps = Int(arguments[4])!, rate = Float(arguments[5])!

    let most = Int(arguments[7])!
    var numbers = FeatureNumbers()
    var vocabularies = try Vocabulary.read(arguments[1], &numbers, most: (most, most * 3 / 4))
    print("\(vocabularies.count) languages, \(numbers.features.count) features")
    // The features that are most frequent.
    var weights = [Double](repeating: 0, count: numbers.features.count)
    for vocabulary in vocabularies {
      for (urn, part) in [(vocabulary.words, 0.75), (vocabulary.parts, 0.25)] where !urn.isEmpty {
        let total = Double(urn.shares.reduce(0, +))
        for index in urn.shares.indices {
          let share = Double(urn.shares[index]) / total * part
          for feature in urn.features[urn.starts[index]..<urn.starts[index + 1]] {
            weights[Int(feature)] += share
          }
        }
      }
    }
    let order = weights.indices.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
    var renumbered = [UInt32](repeating: .max, count: weights.count)
    for (rank, feature) in order.prefix(rows).enumerated() { renumbered[feature] = UInt32(rank) }
    for index in vocabularies.indices {
      vocabularies[index].words.renumber(renumbered)
      vocabularies[index].parts.renumber(renumbered)
    }
    var trainer = Trainer(vocabularies, features: min(rows, order.count), seed: 1)
    trainer.boost = Float(arguments[6])!
    let start = Date()
    trainer.learn(steps: steps, rate: rate)
    print("seconds", Date().timeIntervalSince(start))
    // Score
    let learning = LanguageLearning()
    var right: [String: [String: (Int, Int)]] = [:]
    var wrong: [String: [String: Int]] = [:]
    for line in try String(contentsOfFile: arguments[2], encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
      let (script, features) = learning.features(of: Text(fields[2]))
      let known = features.compactMap { feature -> UInt32? in
        let number = numbers.known(feature)
        return number == .max || renumbered[Int(number)] == .max ? nil : renumbered[Int(number)]
      }
      let answer: String
      if script > 5 { answer = script == 6 ? "zh" : script == 7 ? "ja" : fields[1] } else {
        answer = trainer.answer(known, script: script).map { vocabularies[$0].code } ?? "und"
      }
      let part = ["sentence", "catalog", "story", "piece"].contains(fields[0]) ? "sentences" : "paragraphs"
      let old = right[part, default: [:]][fields[1], default: (0, 0)]
      right[part, default: [:]][fields[1]] = (old.0 + (answer == fields[1] ? 1 : 0), old.1 + 1)
      if answer != fields[1] { wrong[fields[1], default: [:]][answer, default: 0] += 1 }
    }
    let extra = ["am", "gl", "lb", "om", "ps", "ti"]
    for (part, shares) in right.sorted(by: { $0.key > $1.key }) {
      let kept = shares.filter { !extra.contains($0.key) }
      let mean = kept.values.reduce(0) { $0 + Double($1.0) / Double($1.1) } / Double(kept.count)
      print(part, String(format: "%.2f", mean * 100), kept.count)
    }
    print(wrong.sorted { $0.value.values.reduce(0, +) > $1.value.values.reduce(0, +) }.prefix(30)
      .map { code, found in "\(code): " + found.sorted { $0.value > $1.value }.prefix(4).map { "\($0) \($1)" }.joined(separator: ", ") }
      .joined(separator: "; "))
  }
}
