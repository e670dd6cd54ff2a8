import Foundation

/// The source file in which the weights ship.
struct WeightsFile {
  private let weights: [Int8]

  init(_ weights: [Int8]) { self.weights = weights }

  func write(to path: String) throws {
    let text = """
      // Made by `learn-sentences` in Tests/Benchmarks; do not edit.
      //
      // Learnt from the sentences of the Universal Dependencies treebanks English EWT, German GSD, French
      // GSD, Spanish GSD, Russian GSD and Chinese GSD (CC BY-SA 4.0) and English GUM (annotations CC BY
      // 4.0). No text of theirs is in here, only weights of hashed features.

      /// The weights by which sentences are split, a letter each.
      enum SentenceWeightData {
        /// One for each place of the hash, in sixteenths of a logit.
        static let letters = \"\"\"
      \(folded)
          \"\"\"
      }

      """
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private static let alphabet = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  private var folded: String {
    let letters = weights.map { Self.alphabet[Int($0) + 32] }
    return stride(from: 0, to: letters.count, by: 92).map { start in
      let end = min(start + 92, letters.count)
      let row = String(decoding: letters[start..<end], as: UTF8.self)
      return "    " + row + (end < letters.count ? "\\" : "")
    }.joined(separator: "\n")
  }
}
