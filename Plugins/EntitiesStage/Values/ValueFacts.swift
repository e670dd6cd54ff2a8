import TextMill

extension Mention.Value {
  /// Adds what the value says to an annotation, under the names that exports show.
  func add(to annotation: inout Annotation) {
    switch self {
    case .date(let date, let part):
      annotation["value"] = .string(date.notation)
      if let part { annotation["part"] = .string(part.rawValue) }
    case .period(let first, let last):
      annotation["value"] = .string("\(first.notation)/\(last.notation)")
    case .time(let time): annotation["value"] = .string(time.notation)
    case .money(let low, let high, let currency):
      Self.add("amount", low, high, to: &annotation)
      if let currency { annotation["currency"] = .string(currency.code) }
    case .number(let low, let high, let unit):
      if let low { Self.add("value", low, high, to: &annotation) }
      if let unit { annotation["unit"] = .string(unit.symbol) }
    }
  }

  /// A number under a name; the two ends of a range under that name with `_min` and `_max`.
  private static func add(
    _ name: String, _ low: DecimalNumber, _ high: DecimalNumber?, to annotation: inout Annotation
  ) {
    guard let high else {
      annotation[name] = .number(low.notation)
      return
    }
    annotation["\(name)_min"] = .number(low.notation)
    annotation["\(name)_max"] = .number(high.notation)
  }
}

/// Telephone numbers as they are dialled.
enum PhoneNumber {
  /// The digits, with a plus sign for a number that says its country.
  static func notation(_ bytes: ArraySlice<UInt8>) -> String {
    var digits: [UInt8] = []
    var isBracketed = false
    for byte in bytes {
      // The zero of "+44 (0)20" is dialled within the country only.
      if byte == 0x30, isBracketed, bytes.first == 0x2B { continue }
      isBracketed = byte == 0x28
      if byte &- 0x30 < 10 { digits.append(byte) }
    }
    let isInternational = bytes.first == 0x2B || digits.starts(with: [0x30, 0x30])
    if bytes.first != 0x2B, isInternational { digits.removeFirst(2) }
    return (isInternational ? "+" : "") + String(decoding: digits, as: UTF8.self)
  }
}
