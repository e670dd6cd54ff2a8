/// The numbers of kings, popes and heirs.
enum RomanNumerals {
  static let hashes = WordSet(
    [
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV",
      "XVI",
    ])
}

/// Words that make an adjective of the name before their hyphen.
enum Compounds {
  static let ends = WordSet(
    [
      "backed", "based", "born", "brokered", "controlled", "educated", "elect", "era", "free",
      "funded",
      "held", "language", "led", "like", "made", "occupied", "owned", "ruled", "run", "speaking",
      "sponsored", "style", "trained", "type", "wide", "winning",
    ])
}

/// Organs of a state, which an adjective of nationality before them is no part of.
enum StateOrgans {
  static let hashes = WordSet(
    [
      "Ministry", "Parliament", "Army", "Police", "Navy", "Senate", "Cabinet", "Embassy", "Forces",
      "Government", "Congress", "Court", "Department", "Force", "Assembly", "Guard", "Treasury",
    ])
}

/// The states of the United States by their two letters: places only behind "City,".
enum AmericanStates {
  static let hashes: WordSet = {
    let codes = """
      AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY
      NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
      """
    return WordSet(codes.split { $0 == " " || $0 == "\n" }.map(String.init))
  }()
}

/// Particles that only people's names have.
enum Particles {
  static let personal = WordSet(
    ["al", "bin", "ibn", "bint", "van", "von", "ben", "ould", "ole"])
}
