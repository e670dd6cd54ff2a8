import TextMill

/// Abbreviations that are written with a period inside sentences.
struct Abbreviations {
  /// What may follow an abbreviation.
  enum Kind {
    /// A name or a further word.
    case beforeNames
    /// A number.
    case beforeNumbers
  }

  static let shared = Abbreviations()

  /// By their letters, packed into a number.
  private var kinds: [UInt64: Kind] = [:]
  /// The lengths that abbreviations have.
  private static let lengths = 1...8

  private init() {
    add(
      "no nos nr vol fig figs p pp ch sec art para ed eds op cit tel ext approx c ca v",
      .beforeNumbers)
    // Those in both lists stand before names.
    add(
      """
      mr mrs ms mx dr prof st ste sr jr rev fr hon gen col maj capt cpt lt sgt cpl adm cmdr brig gov \
      sen rep pres amb supt det insp messrs mme mlle mons drs ing dipl vs etc al approx ca cf viz \
      esp inc ltd co corp bros assn dept univ inst govt natl intl mt ft rd ave blvd jan feb mar apr \
      jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun sra srta dna
      """, .beforeNames)
  }

  private mutating func add(_ list: String, _ kind: Kind) {
    for word in list.utf8.split(separator: 0x20) {
      kinds[word.reduce(0) { $0 << 8 | UInt64($1) }] = kind
    }
  }

  /// What may follow a word, if it is an abbreviation; capitals and small letters are the same.
  func kind(of range: TextRange, in text: Span<UInt8>) -> Kind? {
    guard Self.lengths.contains(range.count) else { return nil }
    var letters: UInt64 = 0
    for index in range {
      let letter = text[index] | 0x20
      guard letter >= 0x61, letter <= 0x7A else { return nil }
      letters = letters << 8 | UInt64(letter)
    }
    return kinds[letters]
  }
}
