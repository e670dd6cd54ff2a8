/// Functions that give the same bits on every machine: those of the system's library need not.
///
/// Only sums, products and quotients are used, which IEEE 754 defines to the last bit. Errors are below
/// 1e-12 of the value.
package enum PortableMath {
  static let ln2 = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive number.
  package static func log(_ value: Double) -> Double {
    var (exponent, fraction) = (Double(value.exponent), value.significand)
    if fraction > 1.414_213_562_373_095 { (exponent, fraction) = (exponent + 1, fraction / 2) }
    let ratio = (fraction - 1) / (fraction + 1)
    let square = ratio * ratio
    var sum = 0.0
    // The series of the inverse hyperbolic tangent, from its smallest term on.
    for odd in stride(from: 17.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
    return exponent * ln2 + 2 * ratio * sum
  }

  /// The exponential function of a number from -700 to 700.
  package static func exp(_ value: Double) -> Double {
    let whole = (value / ln2).rounded()
    let rest = value - whole * ln2
    var sum = 1.0
    for divisor in stride(from: 12.0, through: 1, by: -1) { sum = 1 + sum * rest / divisor }
    return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
  }

  /// The logistic function: a logit as a probability.
  package static func probability(_ logit: Double) -> Double {
    1 / (1 + exp(max(-40, min(40, -logit))))
  }
}
