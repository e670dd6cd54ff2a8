/// A decimal number as it was said: digits and a power of ten, so that nothing is rounded.
struct DecimalNumber: Sendable, Equatable {
  var mantissa: Int
  var exponent: Int

  init(_ mantissa: Int, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Reads digits with separators; `nil` where a separator's meaning is not clear, or there are too
  /// many digits.
  ///
  /// `1,234.5` and `1.234,5` are clear, as the second separator must be the decimal one; `1.234.567`
  /// too. A comma alone groups digits by three (or two, as in `1,00,000`); `0,5` is not clear. A
  /// point alone is a decimal point.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count <= 18 else { return nil }
    var (commas, points, last) = (0, 0, UInt8(0))
    for byte in bytes {
      if byte == 0x2C { (commas, last) = (commas + 1, byte) }
      if byte == 0x2E { (points, last) = (points + 1, byte) }
    }
    let decimal: UInt8 = commas > 0 ? (points > 0 ? last : 0) : (points == 1 ? 0x2E : 0)
    if decimal == 0x2C, commas > 1 { return nil }
    if decimal == 0x2E, points > 1 { return nil }
    self.init(0)
    var decimals: Int?
    var group = 0
    var groups = 0
    for byte in bytes {
      switch byte {
      case 0x2C, 0x2E:
        guard decimals == nil, groups == 0 ? group > 0 : group == 3 || (group == 2 && points == 0)
        else { return nil }
        if byte == decimal { decimals = 0 }
        groups += 1
        group = 0
      default:
        mantissa = mantissa * 10 + Int(byte &- 0x30)
        group += 1
        if decimals != nil { decimals = (decimals ?? 0) + 1 }
      }
    }
    // The last group of thousands has three digits, or it was a decimal comma.
    if decimals == nil, groups > 0, group != 3 { return nil }
    exponent = -(decimals ?? 0)
  }

  /// The number times a power of ten.
  func scaled(by power: Int) -> DecimalNumber {
    DecimalNumber(mantissa, exponent: exponent + power)
  }

  /// The digits: `4200000`, `0.4`.
  var notation: String {
    var digits = String(mantissa)
    if exponent >= 0 {
      return mantissa == 0 ? "0" : digits + String(repeating: "0", count: exponent)
    }
    if digits.utf8.count <= -exponent {
      digits = String(repeating: "0", count: 1 - exponent - digits.utf8.count) + digits
    }
    var fraction = String(digits.suffix(-exponent))
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = String(digits.dropLast(-exponent))
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }
}
