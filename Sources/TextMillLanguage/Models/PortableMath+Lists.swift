extension PortableMath {
  /// So many numbers are worked on together: divisions take long, but several overlap.
  private typealias Lanes = SIMD8<Double>

  /// Puts the probability of each logit in its place: the same bits as one by one.
  package static func makeProbabilities(of logits: inout [Double]) {
    forEachEight(&logits) { lanes in
      var negated = Lanes.zero
      for lane in 0..<8 { negated[lane] = max(-40, min(40, -lanes[lane])) }
      return 1 / (1 + exponentials(negated))
    } rest: {
      probability($0)
    }
  }

  /// Puts the natural logarithm of each number, positive and not below 1e-300, in its place: the same
  /// bits as one by one.
  package static func makeLogarithms(of values: inout [Double]) {
    forEachEight(&values, logarithms) { log($0) }
  }

  @inline(__always)
  private static func forEachEight(
    _ values: inout [Double], _ body: (Lanes) -> Lanes, rest: (Double) -> Double
  ) {
    var at = 0
    while at + 8 <= values.count {
      var lanes = Lanes.zero
      for lane in 0..<8 { lanes[lane] = values[at + lane] }
      lanes = body(lanes)
      for lane in 0..<8 { values[at + lane] = lanes[lane] }
      at += 8
    }
    while at < values.count {
      values[at] = rest(values[at])
      at += 1
    }
  }

  @inline(__always)
  private static func exponentials(_ values: Lanes) -> Lanes {
    let quotients = values / ln2
    var (wholes, powers) = (Lanes.zero, Lanes.zero)
    for lane in 0..<8 {
      // The greatest number below a half takes the halves themselves away from zero, as rounding does.
      let half = quotients[lane] < 0 ? -0.5.nextDown : 0.5.nextDown
      let whole = Int32(quotients[lane] + half)
      wholes[lane] = Double(whole)
      powers[lane] = Double(bitPattern: UInt64(Int(whole) + 1023) << 52)
    }
    let rest = values - wholes * ln2
    var sum = Lanes(repeating: 1)
    for divisor in 0..<12 { sum = 1 + sum * rest / Double(12 - divisor) }
    return sum * powers
  }

  @inline(__always)
  private static func logarithms(_ values: Lanes) -> Lanes {
    var (exponents, fractions) = (Lanes.zero, Lanes.zero)
    for lane in 0..<8 {
      let bits = values[lane].bitPattern
      let exponent = Int32(truncatingIfNeeded: bits >> 52) - 1023
      let fraction = Double(bitPattern: bits & (1 << 52 - 1) | 1023 << 52)
      let isHigh = fraction > 1.414_213_562_373_095
      exponents[lane] = Double(isHigh ? exponent + 1 : exponent)
      fractions[lane] = isHigh ? fraction / 2 : fraction
    }
    let ratio = (fractions - 1) / (fractions + 1)
    let square = ratio * ratio
    var sum = Lanes.zero
    for step in 0..<9 { sum = sum * square + 1 / Double(17 - 2 * step) }
    return exponents * ln2 + 2 * ratio * sum
  }
}
