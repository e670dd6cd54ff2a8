/// The code of a language by ISO 639: two letters where there are such, or three.
///
/// It is kept in place, without a string.
public struct LanguageCode: Hashable, Sendable {
  /// The letters, the first one lowest, and zeros behind them.
  let letters: UInt32

  /// What could not be told: `und`, as ISO 639 has it.
  public static let undetermined: LanguageCode = "und"

  init(letters: UInt32) { self.letters = letters }

  /// Takes a code of two or three small letters from a to z; `nil` if it is none.
  public init?(iso639 code: some StringProtocol) {
    let bytes = code.utf8
    guard 2...3 ~= bytes.count, bytes.allSatisfy({ 0x61...0x7A ~= $0 }) else { return nil }
    letters = bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}

extension LanguageCode: CustomStringConvertible {
  /// The code, as `en`.
  public var description: String {
    var text = ""
    for shift in stride(from: UInt32(0), to: 32, by: 8) where letters >> shift & 0xFF != 0 {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(letters >> shift & 0xFF)))
    }
    return text
  }
}

extension LanguageCode: ExpressibleByStringLiteral {
  /// A code that is known to be one; another text stops the program.
  public init(stringLiteral code: String) {
    guard let value = LanguageCode(iso639: code) else {
      preconditionFailure("'\(code)' is no code")
    }
    self = value
  }
}
