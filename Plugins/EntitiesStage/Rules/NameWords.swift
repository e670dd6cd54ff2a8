/// The numbers of kings, popes and heirs.
enum RomanNumerals {
  static let hashes: Set<UInt64> = Set(
    [
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV",
      "XVI",
    ]
    .map(Word.hash))
}

/// Words that make an adjective of the name before their hyphen.
enum Compounds {
  static let ends: Set<UInt64> = Set(
    [
      "backed", "based", "born", "brokered", "controlled", "educated", "elect", "era", "free",
      "funded",
      "held", "language", "led", "like", "made", "occupied", "owned", "ruled", "run", "speaking",
      "sponsored", "style", "trained", "type", "wide", "winning",
    ].map(Word.hash))
}

/// Organs of a state, which an adjective of nationality before them is no part of.
enum StateOrgans {
  static let hashes: Set<UInt64> = Set(
    [
      "Ministry", "Parliament", "Army", "Police", "Navy", "Senate", "Cabinet", "Embassy", "Forces",
      "Government", "Congress", "Court", "Department", "Force", "Assembly", "Guard", "Treasury",
    ].map(Word.hash))
}

/// The states of the United States by their two letters: places only behind "City,".
enum AmericanStates {
  static let hashes: Set<UInt64> = {
    let codes = """
      AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY
      NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
      """
    return Set(codes.split { $0 == " " || $0 == "\n" }.map { Word.hash(String($0)) })
  }()
}

/// Particles that only people's names have.
enum Particles {
  static let personal: Set<UInt64> = Set(
    ["al", "bin", "ibn", "bint", "van", "von", "ben", "ould", "ole"].map(Word.hash))
}
