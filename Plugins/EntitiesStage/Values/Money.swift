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

  private static let nations = WordTable<Currency>([
    ("US", "USD"), ("American", "USD"), ("Canadian", "CAD"), ("Australian", "AUD"),
    ("Singapore", "SGD"), ("Turkish", "TRY"), ("Indian", "INR"), ("Japanese", "JPY"),
    ("British", "GBP"), ("Swiss", "CHF"), ("Mexican", "MXN"), ("Philippine", "PHP"),
    ("Swedish", "SEK"), ("Norwegian", "NOK"), ("Danish", "DKK"), ("Russian", "RUB"),
    ("Brazilian", "BRL"), ("Chinese", "CNY"), ("Kenyan", "KES"), ("Egyptian", "EGP"),
  ])

  private static let ownCurrencies = WordSet([
    "dollar", "dollars", "lira", "liras", "rupee", "rupees", "yen", "pound", "pounds", "franc",
    "francs", "peso", "pesos", "krona", "kronor", "krone", "kroner", "ruble", "rubles", "rouble",
    "roubles", "real", "reais", "yuan", "shilling", "shillings",
  ])

  /// The currency of a nation's word and the currency's: "Canadian dollars".
  static func code(nation: UInt64, word: UInt64) -> Currency? {
    ownCurrencies.contains(word) ? nations[nation] : code(word)
  }

  private static let parts = WordSet(["cent", "cents", "pence"])

  /// Whether a word names a hundredth of a currency that is not named.
  static func isPart(_ word: UInt64) -> Bool { parts.contains(word) }
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
