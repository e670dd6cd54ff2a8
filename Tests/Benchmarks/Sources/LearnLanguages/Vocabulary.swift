import Foundation
@_spi(Learning) import TextMillLanguage

/// Words or parts of words of a language, to be drawn as often as they occur.
struct Urn {
  /// Where the features of each begin, and where the last ones end.
  private(set) var starts: [Int] = [0]
  private(set) var features: [UInt32] = []
  private(set) var shares: [UInt64] = []
  private var sums: [UInt64] = []

  var isEmpty: Bool { shares.isEmpty }

  mutating func add(_ numbers: [UInt32], share: UInt64) {
    features += numbers
    starts.append(features.count)
    shares.append(share)
    sums.append((sums.last ?? 0) + share)
  }

  /// The features of one.
  func draw(_ dice: inout Dice) -> Range<Int> {
    let mark = dice.next().multipliedFullWidth(by: sums[sums.count - 1]).high
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > mark { high = middle } else { low = middle + 1 }
    }
    return starts[low]..<starts[low + 1]
  }

  mutating func renumber(_ numbers: [UInt32]) {
    var kept: [UInt32] = []
    var newStarts = [0]
    for index in shares.indices {
      for feature in features[starts[index]..<starts[index + 1]] {
        let number = numbers[Int(feature)]
        if number != .max { kept.append(number) }
      }
      newStarts.append(kept.count)
    }
    (features, starts) = (kept, newStarts)
  }
}

/// What is known of the words of a language.
struct Vocabulary {
  /// Its code, and behind a hyphen its script if it is not the usual one.
  let name: String
  var script: UInt8
  var words = Urn()
  var parts = Urn()

  var code: String { String(name.prefix { $0 != "-" }) }

  /// Reads a file of lines: name, `w` for a word or `p` for a part of one, letters, share.
  static func read(_ path: String, _ numbers: inout FeatureNumbers, most: (Int, Int)) throws -> [Vocabulary] {
    let learning = LanguageLearning()
    var found: [String: Vocabulary] = [:]
    let data = try Data(contentsOf: URL(filePath: path))
    for line in data.split(separator: 0x0A) {
      let fields = String(decoding: line, as: UTF8.self).split(separator: "\t")
      guard fields.count == 4, let share = UInt64(fields[3]) else { continue }
      let (name, word) = (String(fields[0]), String(fields[2]))
      let script = learning.script(of: word)
      if found[name] == nil { found[name] = Vocabulary(name: name, script: script) }
      guard found[name]!.script == script else { continue }
      if fields[1] == "w" {
        guard found[name]!.words.shares.count < most.0 else { continue }
        let features = learning.features(ofWord: word).map { numbers.number($0) }
        found[name]!.words.add(features, share: share)
      } else {
        guard found[name]!.parts.shares.count < most.1 else { continue }
        let features = learning.features(ofPart: word).map { numbers.number($0) }
        found[name]!.parts.add(features, share: share)
      }
    }
    return found.values.sorted { $0.name < $1.name }
  }
}

/// Numbers features in the order of their appearance.
struct FeatureNumbers {
  private(set) var features: [UInt64] = []
  private var slots: [UInt32]

  init(bits: Int = 26) { slots = [UInt32](repeating: .max, count: 1 << bits) }

  mutating func number(_ feature: UInt64) -> UInt32 {
    let slot = slot(of: feature)
    if slots[slot] != .max { return slots[slot] }
    slots[slot] = UInt32(features.count)
    features.append(feature)
    return slots[slot]
  }

  func known(_ feature: UInt64) -> UInt32 { slots[slot(of: feature)] }

  private func slot(of feature: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: feature) & (slots.count - 1)
    while slots[slot] != .max, features[Int(slots[slot])] != feature { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
