import TextMillLanguage

/// Learns weights of words by logistic regression: AdaGrad, after Duchi, Hazan and Singer (2011).
public struct LinearTrainer {
  /// One text's words, as places among the weights, and its class.
  public struct Example: Sendable {
    /// Words whose weights count in full.
    let names: [Int32]
    /// Words whose weights are divided by the root of the text's length.
    let texts: [Int32]
    /// In words.
    let length: Int
    let label: Bool
    let weight: Float
    let site: Int32

    /// Of a site, so that what only one or two have is left out.
    public init(
      names: [Int32] = [], texts: [Int32], length: Int, label: Bool, weight: Float, site: Int32
    ) {
      (self.names, self.texts, self.length) = (names, texts, length)
      (self.label, self.weight, self.site) = (label, weight, site)
    }
  }

  private var names: [Float]
  private var texts: [Float]
  private var nameSums: [Float]
  private var textSums: [Float]
  private var bias: Float = 0

  /// Weights in sixteenths of a logit: of names, and of texts.
  public static func train(_ examples: [Example], size: Int, rounds: Int = 4) -> [[Int8]] {
    var trainer = Self(size: size)
    let known = (frequent(examples, size) { $0.names }, frequent(examples, size) { $0.texts })
    var order = Array(examples.indices)
    var dice = Dice(seed: 7)
    for _ in 0..<rounds {
      dice.shuffle(&order)
      for index in order { trainer.learn(examples[index], known) }
    }
    return [trainer.names.map(byte), trainer.texts.map(byte)]
  }

  private init(size: Int) {
    names = Array(repeating: 0, count: size)
    texts = names
    nameSums = Array(repeating: 1, count: size)
    textSums = nameSums
  }

  private static func byte(_ weight: Float) -> Int8 {
    Int8(max(-127, min(127, (weight * 16).rounded())))
  }

  /// The places that at least three sites have.
  private static func frequent(
    _ examples: [Example], _ size: Int, _ places: (Example) -> [Int32]
  ) -> [Bool] {
    var last = Array(repeating: Int32(-1), count: size)
    var count = Array(repeating: 0, count: size)
    for example in examples {
      for place in places(example) where last[Int(place)] != example.site {
        last[Int(place)] = example.site
        count[Int(place)] += 1
      }
    }
    return count.map { $0 >= 3 }
  }

  private mutating func learn(_ example: Example, _ known: ([Bool], [Bool])) {
    let scale = 1 / Float(max(1, example.length)).squareRoot()
    var score = bias
    for place in example.names where known.0[Int(place)] { score += names[Int(place)] }
    for place in example.texts where known.1[Int(place)] { score += scale * texts[Int(place)] }
    let clipped = max(-15, min(15, Double(score)))
    let probability = Float(1 / (1 + ByteForest.exponential(-clipped)))
    let slope = (probability - (example.label ? 1 : 0)) * min(4, example.weight)
    bias -= 0.01 * slope
    for place in example.names where known.0[Int(place)] {
      let gradient = slope + 0.002 * names[Int(place)]
      nameSums[Int(place)] += gradient * gradient
      names[Int(place)] -= 0.1 * gradient / nameSums[Int(place)].squareRoot()
    }
    for place in example.texts where known.1[Int(place)] {
      let gradient = slope * scale + 0.002 * texts[Int(place)]
      textSums[Int(place)] += gradient * gradient
      texts[Int(place)] -= 0.1 * gradient / textSums[Int(place)].squareRoot()
    }
  }
}

/// Random numbers that are the same on every run.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number below a bound.
  mutating func roll(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }

  mutating func shuffle(_ list: inout [Int]) {
    for index in stride(from: list.count - 1, to: 0, by: -1) {
      list.swapAt(index, roll(index + 1))
    }
  }
}
