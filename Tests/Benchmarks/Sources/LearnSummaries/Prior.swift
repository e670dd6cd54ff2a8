import Foundation

/// Weights to start from: those of a fit to news that is not free to share, or none.
struct Prior {
  let word: [Double]
  let pair: [Double]

  static let none = Prior(
    word: Array(repeating: 0, count: wordNames.count + 1),
    pair: Array(repeating: 0, count: pairNames.count + 1))

  /// The model's features under the names of the fit; empty where it has none.
  private static let wordNames = [
    "log tf", "1/(first+1)", "first=0", "first<=2", "first/n", "sent share", "cap", "cap share",
    "digit", "stop", "short", "log n", "first=0*tf", "first<=2*tf", "tf>1", "tf>3", "", "",
  ]
  private static let pairNames = [
    "log p1", "log p2", "log min", "log tf", "tf>1", "1/(first+1)", "first=0", "first<=2",
    "first/n",
    "nstop", "stop1", "stop2", "", "", "",
  ]

  private init(word: [Double], pair: [Double]) { (self.word, self.pair) = (word, pair) }

  /// Reads the weights of the fit.
  init(_ path: String) throws {
    let fit = try JSONDecoder().decode(Fit.self, from: Data(contentsOf: URL(filePath: path)))
    word = fit.word.weights(Self.wordNames)
    pair = fit.bigram.weights(Self.pairNames)
  }

  private struct Fit: Decodable {
    let word: Part
    let bigram: Part
  }

  private struct Part: Decodable {
    let names: [String]
    let mean: [Double]
    let sd: [Double]
    let w: [Double]
    let b: Double

    /// The weights in the features' own units, and the constant.
    func weights(_ wanted: [String]) -> [Double] {
      var constant = b
      let found = wanted.map { name in
        guard let index = names.firstIndex(of: name) else { return 0.0 }
        constant -= w[index] * mean[index] / sd[index]
        return w[index] / sd[index]
      }
      return found + [constant]
    }
  }
}
