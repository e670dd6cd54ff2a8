import Foundation
@_spi(Learning) import TextMillLanguage

/// What is known of the words of a language.
struct Vocabulary {
  /// Its code, and behind a hyphen its script if it is not the usual one.
  let name: String
  /// The number of its script.
  let script: UInt8
  private(set) var words = Urn()
  private(set) var parts = Urn()

  var code: String { String(name.prefix { $0 != "-" }) }

  /// Reads a file of lines: name, `w` for a word or `p` for a part of one, letters, share.
  ///
  /// The script of a language is that of its first line; what is in another one is left out.
  static func read(_ path: String, _ numbers: inout FeatureNumbers) throws -> [Vocabulary] {
    let learning = LanguageLearning()
    var found: [String: Vocabulary] = [:]
    for line in try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A) {
      let fields = String(decoding: line, as: UTF8.self).split(separator: "\t").map(String.init)
      guard fields.count == 4, let share = UInt64(fields[3]) else { continue }
      let script = learning.script(of: fields[2])
      var vocabulary = found[fields[0]] ?? Vocabulary(name: fields[0], script: script)
      found[fields[0]] = nil
      if vocabulary.script == script {
        vocabulary.add(fields[2], isWord: fields[1] == "w", share, learning, &numbers)
      }
      found[fields[0]] = vocabulary
    }
    return found.values.sorted { $0.name < $1.name }
  }

  private init(name: String, script: UInt8) { (self.name, self.script) = (name, script) }

  private mutating func add(
    _ letters: String, isWord: Bool, _ share: UInt64, _ learning: LanguageLearning,
    _ numbers: inout FeatureNumbers
  ) {
    if isWord {
      words.add(learning.features(ofWord: letters).map { numbers.number($0) }, share: share)
    } else {
      parts.add(learning.features(ofPart: letters).map { numbers.number($0) }, share: share)
    }
  }

  /// Gives features other numbers; those that get none go.
  mutating func renumber(_ numbers: [UInt32]) {
    words.renumber(numbers)
    parts.renumber(numbers)
  }
}
