import CleanStage
import Foundation

/// How often kinds of scalars follow each other, and scalars occur, in sound text.
struct KindCounts {
  private static let kinds = EncodingLearning.kinds
  private var pairs = [[Double]](
    repeating: [Double](repeating: 0, count: kinds), count: kinds)
  private var scalars: [UInt32: Double] = [:]
  private var totals = [Double](repeating: 0, count: kinds)

  /// What is added to the counts of pairs and of scalars, spread as all pairs and scalars are.
  private static let pairSmoothing = 3.0
  private static let scalarSmoothing = 20.0

  /// Adds a line.
  mutating func add(_ line: [UInt32], weight: Double) {
    var last = 0
    for scalar in line {
      let kind = EncodingLearning.kind(of: scalar)
      pairs[last][kind] += weight
      scalars[scalar, default: 0] += weight
      totals[kind] += weight
      last = kind
    }
    pairs[last][0] += weight
  }

  /// The costs of pairs of kinds, row by row.
  func steps() -> [Int] {
    let seconds = (0..<Self.kinds).map { kind in pairs.reduce(0.5) { $0 + $1[kind] } }
    let all = seconds.reduce(0, +)
    var steps = pairs.flatMap { row in
      let total = row.reduce(0, +) + Self.pairSmoothing
      return zip(row, seconds).map { count, second in
        Self.cost((count + Self.pairSmoothing * second / all) / total)
      }
    }
    // What sound text hardly has, and the smoothing does not know of.
    let signs = ["noBreakSpace", "invertedMark", "currency", "looseAccent", "sign", "raised"]
    for (lead, second) in signs.map({ ("damagedSignLead", $0) }) + [("damagedLead", "dash")] {
      if let lead = EncodingLearning.kind(named: lead),
        let second = EncodingLearning.kind(named: second)
      {
        steps[lead * Self.kinds + second] = 63
      }
    }
    return steps
  }

  /// The cost of a scalar that has none of its own, for each kind.
  func spread() -> [Int] { sizes().map { Self.cost(1 / $0) } }

  /// The costs of those that have.
  func choices() -> [Int] {
    let sizes = sizes()
    return EncodingLearning.scalars.map { scalar in
      let kind = EncodingLearning.kind(of: scalar)
      let count = (scalars[scalar] ?? 0) + Self.scalarSmoothing / sizes[kind]
      return Self.cost(count / (totals[kind] + Self.scalarSmoothing), atMost: 48)
    }
  }

  /// How many scalars a kind has; of scripts that share one, how many one of them has; of great ones,
  /// how many are in use; of those that are in hardly any text, very many.
  private func sizes() -> [Double] {
    var sizes = [Double](repeating: 0, count: Self.kinds)
    for scalar in UInt32(0)..<0x30000 where !(0xD800..<0xE000).contains(scalar) {
      sizes[EncodingLearning.kind(of: scalar)] += 1
    }
    let known: [String: Double] = [
      "southern": 64, "southernMark": 40, "han": 3000, "hangul": 2000, "unassigned": 2_000_000,
      "rare": 2_000_000, "edge": 1,
    ]
    for (name, size) in known {
      if let kind = EncodingLearning.kind(named: name) { sizes[kind] = size }
    }
    return sizes.map { max($0, 1) }
  }

  private static func cost(_ probability: Double, atMost limit: Int = 63) -> Int {
    min(limit, Int((-4 * log(probability)).rounded()))
  }
}
