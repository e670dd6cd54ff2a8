/// What is looked for, one answer for each question that a scan asks at every word.
struct Wanted: Sendable {
  let email: Bool
  let phone: Bool
  let ip: Bool
  let card: Bool
  let iban: Bool
  let secret: Bool
  /// Personal numbers of digits.
  let numbers: NationalNumbers
  /// Personal numbers with letters.
  let lettered: LetteredNumbers

  init(_ kinds: [SensitiveKind], _ countries: [Country]) {
    email = kinds.contains(.email)
    phone = kinds.contains(.phone)
    ip = kinds.contains(.ip)
    card = kinds.contains(.card)
    iban = kinds.contains(.iban)
    secret = kinds.contains(.secret)
    let countries = kinds.contains(.nationalID) ? countries : []
    numbers = NationalNumbers(countries)
    lettered = LetteredNumbers(countries)
  }
}
