/// What amounts of money are worth, where the words say it exactly.
enum Money {
  private static let codes: WordTable<Currency> = {
    let words: [(String, Currency)] = [
      ("euro", "EUR"), ("euros", "EUR"), ("yen", "JPY"), ("yuan", "CNY"), ("renminbi", "CNY"),
      ("naira", "NGN"), ("ringgit", "MYR"), ("baht", "THB"), ("rupiah", "IDR"), ("zloty", "PLN"),
      ("forint", "HUF"), ("hryvnia", "UAH"), ("rand", "ZAR"), ("shekel", "ILS"), ("shekels", "ILS"),
      ("reais", "BRL"), ("taka", "BDT"), ("sterling", "GBP"),
    ]
    let signs = [
      "USD", "EUR", "GBP", "JPY", "INR", "CNY", "CHF", "CAD", "AUD", "NGN", "KES", "ZAR", "BRL",
      "RUB",
    ]
    return WordTable(words + signs.map { ($0, Currency(stringLiteral: $0)) })
  }()

  private static let dollars = WordTable<Currency>([
    ("US", "USD"), ("AU", "AUD"), ("NZ", "NZD"), ("HK", "HKD"),
  ])

  /// The currency of a word; words such as "dollars" and "pesos" do not tell.
  static func code(_ word: UInt64) -> Currency? { codes[word] }

  /// Whether a word stands before a dollar sign for the country whose dollars they are.
  static func isCountryOfDollars(_ word: UInt64) -> Bool { dollars[word] != nil }

  /// The currency of a mark; a bare dollar sign does not tell whose dollars.
  static func code(symbol: UInt8, mark: UInt64? = nil) -> Currency? {
    switch symbol {
    case 0x24: mark.flatMap { dollars[$0] }
    case Symbol.pound: "GBP"
    case Symbol.currencyBlock + 0x0C: "EUR"
    case Symbol.currencyBlock + 0x19: "INR"
    case Symbol.currencyBlock + 0x09: "KRW"
    case Symbol.currencyBlock + 0x06: "NGN"
    case Symbol.currencyBlock + 0x0B: "VND"
    case Symbol.currencyBlock + 0x0A: "ILS"
    case Symbol.currencyBlock + 0x14: "UAH"
    case Symbol.currencyBlock + 0x1D: "RUB"
    case Symbol.currencyBlock + 0x1A: "TRY"
    default: nil
    }
  }

  private static let exponents = WordTable([
    ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("lakh", 5),
    ("crore", 7), ("crores", 7), ("bn", 9), ("tn", 12), ("mn", 6), ("m", 6), ("b", 9), ("k", 3),
    ("M", 6), ("B", 9), ("K", 3),
  ])

  /// The value of a number and its scale: decimal digits only, so nothing is rounded.
  static func value(_ tagger: ValueTagger, _ number: Int, _ scale: Int?, _ code: Currency?)
    -> Mention
    .Value?
  {
    let token = tagger.token(number)
    var mantissa = 0
    var decimals: Int?
    let bytes = tagger.block.text[tagger.block.range(of: token)]
    guard bytes.count <= 16 else { return nil }
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0x2C:
        // Thousands: three digits follow each comma. Anything else may be a decimal comma.
        let rest = bytes.count - offset - 1
        guard decimals == nil, isGroup(bytes.dropFirst(offset + 1)), rest >= 3 else { return nil }
      case 0x2E:
        guard decimals == nil else { return nil }
        decimals = 0
      default:
        mantissa = mantissa * 10 + Int(byte &- 0x30)
        decimals = decimals.map { $0 + 1 }
      }
    }
    let power = scale.flatMap { exponents[tagger.token($0).hash] } ?? 0
    if scale != nil, power == 0 { return nil }
    return .money(mantissa: mantissa, exponent: power - (decimals ?? 0), currency: code)
  }

  private static func isGroup(_ rest: ArraySlice<UInt8>) -> Bool {
    let digits = rest.prefix { $0 &- 0x30 < 10 }.count
    return digits == 3 || digits == 2
  }

  /// A decimal number: `4200000`, `0.4`.
  static func notation(mantissa: Int, exponent: Int) -> String {
    var digits = String(mantissa)
    if exponent >= 0 {
      return mantissa == 0 ? "0" : digits + String(repeating: "0", count: exponent)
    }
    while digits.utf8.count <= -exponent { digits = "0" + digits }
    var fraction = String(digits.suffix(-exponent))
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = String(digits.dropLast(-exponent))
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }
}

/// A currency by its code in ISO 4217: three letters in a number, so that mentions are plain bits.
struct Currency: Sendable, Equatable, ExpressibleByStringLiteral {
  private let letters: UInt32

  init(stringLiteral code: String) { letters = code.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  /// The three letters.
  var code: String {
    String(decoding: [16, 8, 0].map { UInt8(truncatingIfNeeded: letters >> $0) }, as: UTF8.self)
  }
}
