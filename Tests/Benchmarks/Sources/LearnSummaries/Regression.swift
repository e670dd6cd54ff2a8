@_spi(Learning) import SummarizeStage

/// Logistic regression by Newton's method, drawn towards weights known before.
///
/// Only sums, products and quotients, in one order: the same bits on every machine.
struct Regression {
  /// The features of the examples one after the other, and what share of each is right.
  private(set) var features: [Double] = []
  private(set) var shares: [Double] = []
  private let width: Int

  init(width: Int) { self.width = width }

  mutating func add(_ example: [Double], _ share: Double) {
    features += example
    shares.append(share)
  }

  /// A weight for each feature, and the constant last.
  ///
  /// - Parameters:
  ///   - prior: weights to stay near, in the features' own units
  ///   - strength: how many examples the prior counts for, once features are of one scale
  /// - Returns: the weights, in the features' own units
  func weights(near prior: [Double], strength: Double) -> [Double] {
    let scales = scales
    var weights = prior
    for _ in 0..<12 {
      let (gradient, curvature) = slopes(weights, prior, scales, strength)
      for (index, step) in Cholesky.solve(curvature, gradient).enumerated() {
        weights[index] -= step
      }
    }
    return weights
  }

  /// The variance of each feature; 1 of the constant.
  private var scales: [Double] {
    var (sums, squares) = (Array(repeating: 0.0, count: width), Array(repeating: 0.0, count: width))
    for row in shares.indices {
      for index in 0..<width {
        let value = features[row * width + index]
        sums[index] += value
        squares[index] += value * value
      }
    }
    let count = Double(max(shares.count, 1))
    return zip(sums, squares).map { max($1 / count - $0 / count * $0 / count, 1e-6) } + [1]
  }

  private func slopes(
    _ weights: [Double], _ prior: [Double], _ scales: [Double], _ strength: Double
  ) -> (gradient: [Double], curvature: [[Double]]) {
    var gradient = Array(repeating: 0.0, count: width + 1)
    var curvature = Array(repeating: gradient, count: width + 1)
    for row in shares.indices {
      let example = Array(features[row * width..<(row + 1) * width]) + [1]
      var logit = 0.0
      for index in 0...width { logit += example[index] * weights[index] }
      let found = SummaryLearning.probability(logit).value
      let (error, spread) = (found - shares[row], found * (1 - found))
      for index in 0...width where example[index] != 0 {
        gradient[index] += error * example[index]
        for other in 0...index {
          curvature[index][other] += spread * example[index] * example[other]
        }
      }
    }
    for index in 0...width {
      gradient[index] += strength * scales[index] * (weights[index] - prior[index])
      curvature[index][index] += strength * scales[index]
    }
    return (gradient, curvature)
  }
}

/// Solves systems of equations whose matrix is symmetric and positive.
enum Cholesky {
  /// - Parameters:
  ///   - matrix: the part below the diagonal, and the diagonal
  ///   - values: the right side
  /// - Returns: the solution
  static func solve(_ matrix: [[Double]], _ values: [Double]) -> [Double] {
    var rows = matrix
    var result = values
    for row in rows.indices {
      for column in 0...row {
        var sum = rows[row][column]
        for index in 0..<column { sum -= rows[row][index] * rows[column][index] }
        rows[row][column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / rows[column][column]
      }
      for index in 0..<row { result[row] -= rows[row][index] * result[index] }
      result[row] /= rows[row][row]
    }
    for row in rows.indices.reversed() {
      for index in row + 1..<rows.count { result[row] -= rows[index][row] * result[index] }
      result[row] /= rows[row][row]
    }
    return result
  }
}
