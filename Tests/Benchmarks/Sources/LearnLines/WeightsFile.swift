import BoilerplateStage
import Foundation

/// The source file in which the weights ship.
struct WeightsFile {
  private let trainer: ChainTrainer

  init(_ trainer: ChainTrainer) { self.trainer = trainer }

  func write(to path: String) throws {
    let text = """
      // Made by `learn-lines` in Tests/Benchmarks; do not edit.
      //
      // Learnt from the line labels of article-extraction-benchmark (Scrapinghub, MIT),
      // web-content-extraction-benchmark (Murrough Foley, CC BY 4.0), magic-html's evaluation pages
      // (OpenDataLab, Apache-2.0) and trafilatura's evaluation data (Adrien Barbaresi, Apache-2.0), and
      // from texts without boilerplate, UD English EWT (Universal Dependencies, CC BY-SA 4.0) and UD
      // English GUM (Amir Zeldes and others, CC BY 4.0; its texts CC BY, CC BY-SA or public domain).
      // No text of a page is in here, only weights of hashed features.

      /// Weights of line features and of pairs of lines, in sixteenths, packed into letters.
      enum LineWeights {
        /// One for each place of the hash.
        static let features = \"\"\"
      \(folded(PackedWeights.pack(trainer.packedWeights)))
          \"\"\"

        /// Four for each kind of transition.
        static let pairs = \"\"\"
      \(folded(PackedWeights.packWide(trainer.packedPairs)))
          \"\"\"
      }

      """
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private func folded(_ letters: String) -> String {
    let letters = Array(letters.utf8)
    return stride(from: 0, to: letters.count, by: 92).map { start in
      let end = min(start + 92, letters.count)
      let row = String(decoding: letters[start..<end], as: UTF8.self)
      return "    " + row + (end < letters.count ? "\\" : "")
    }.joined(separator: "\n")
  }
}
