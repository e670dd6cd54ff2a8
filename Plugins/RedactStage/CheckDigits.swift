/// The arithmetic by which numbers tell slips of the pen from themselves.
///
/// Digits are values from 0 to 9.
enum CheckDigits {
  /// Luhn's formula (ISO/IEC 7812-1, annex B): cards, Swedish and Canadian numbers.
  static func luhn(_ digits: Span<UInt8>) -> Bool {
    var sum = 0
    for index in digits.indices {
      var digit = Int(digits[index])
      if (digits.count - index).isMultiple(of: 2) {
        digit *= 2
        if digit > 9 { digit -= 9 }
      }
      sum += digit
    }
    return sum % 10 == 0
  }

  /// Whether the last digit is what the weighted sum of the others leaves to a multiple of 10.
  static func weighted(_ digits: Span<UInt8>, by weights: [Int]) -> Bool {
    var sum = 0
    for index in 0..<digits.count - 1 { sum += Int(digits[index]) * weights[index % weights.count] }
    return (10 - sum % 10) % 10 == Int(digits[digits.count - 1])
  }

  /// ISO 7064, MOD 11,10: German tax numbers.
  static func mod11And10(_ digits: Span<UInt8>) -> Bool {
    var product = 10
    for index in 0..<digits.count - 1 {
      var sum = (Int(digits[index]) + product) % 10
      if sum == 0 { sum = 10 }
      product = sum * 2 % 11
    }
    return (11 - product) % 10 == Int(digits[digits.count - 1])
  }

  /// A digit that the digits before it weighted count + 1 down to 2 give, modulo 11: Brazil's CPF.
  static func descending11(_ digits: Span<UInt8>, count: Int) -> Bool {
    var sum = 0
    for index in 0..<count { sum += Int(digits[index]) * (count + 1 - index) }
    let rest = sum * 10 % 11 % 10
    return rest == Int(digits[count])
  }

  /// Verhoeff's formula, by the multiplication of the dihedral group of ten: India's Aadhaar.
  static func verhoeff(_ digits: Span<UInt8>) -> Bool {
    var check = 0
    for index in digits.indices {
      var digit = Int(digits[digits.count - 1 - index])
      for _ in 0..<index % 8 { digit = permutation[digit] }
      check = product(check, digit)
    }
    return check == 0
  }

  private static let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

  /// Of two symmetries of a pentagon: 0 to 4 turn it, 5 to 9 also mirror it.
  private static func product(_ one: Int, _ other: Int) -> Int {
    let (a, b) = (one % 5, other % 5)
    return switch (one < 5, other < 5) {
    case (true, true): (a + b) % 5
    case (true, false): (a + b) % 5 + 5
    case (false, true): (a - b + 5) % 5 + 5
    case (false, false): (a - b + 5) % 5
    }
  }

  /// The number that the digits are, modulo another.
  static func remainder(_ digits: Span<UInt8>, by divisor: Int) -> Int {
    var rest = 0
    for index in digits.indices { rest = (rest * 10 + Int(digits[index])) % divisor }
    return rest
  }
}
