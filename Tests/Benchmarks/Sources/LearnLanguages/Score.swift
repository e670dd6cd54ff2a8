import Foundation
import TextMillLanguage

/// How often answers are right, and whether they are as often right as they say.
struct Score {
  private let pairs: [(text: KnownText, answer: DetectedLanguage)]
  /// Languages that the peers' figures leave out.
  private let extra = ["am", "gl", "lb", "om", "ps", "ti"]

  init(_ texts: [KnownText], _ answers: [DetectedLanguage]) { pairs = Array(zip(texts, answers)) }

  func report(_ name: String) {
    for (part, isSentence) in [("sentences", true), ("paragraphs", false)] {
      let kept = pairs.filter { $0.text.isSentence == isSentence && !extra.contains($0.text.code) }
      let languages = Dictionary(grouping: kept) { $0.text.code }
      let shares = languages.values.map { group in
        Double(group.count { isRight($0) }) / Double(group.count)
      }
      let mean = 100 * shares.sorted().reduce(0, +) / Double(shares.count)
      let error = 100 * calibrationError(kept)
      print(
        "\(name), \(part): \(rounded(mean)) of \(shares.count) languages,",
        "\(kept.count) texts, calibration error \(rounded(error))")
    }
    let wrong = Dictionary(grouping: pairs.filter { !isRight($0) }) {
      "\($0.text.code)>\($0.answer.code)"
    }
    let worst = wrong.sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }
    print(worst.prefix(40).map { "\($0.key) \($0.value.count)" }.joined(separator: ", "))
  }

  /// The mean distance between certainty and share of right answers, in ten groups of answers by
  /// certainty.
  private func calibrationError(_ pairs: [(text: KnownText, answer: DetectedLanguage)]) -> Double {
    let groups = Dictionary(grouping: pairs) { min(9, Int($0.answer.confidence * 10)) }
    return groups.values.reduce(0) { sum, group in
      let said = group.reduce(0) { $0 + $1.answer.confidence }
      return sum + abs(said - Double(group.count { isRight($0) })) / Double(pairs.count)
    }
  }

  private func isRight(_ pair: (text: KnownText, answer: DetectedLanguage)) -> Bool {
    "\(pair.answer.code)" == pair.text.code
  }

  private func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
}
