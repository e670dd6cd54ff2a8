/// Abbreviations that are written with a period inside sentences, in lower case.
enum Abbreviations {
  /// Those that stand before a name or a further word.
  static let beforeNames: Set<String> = words(
    """
    mr mrs ms mx dr prof st ste sr jr rev fr hon gen col maj capt cpt lt sgt cpl adm cmdr brig gov \
    sen rep pres amb supt det insp messrs mme mlle mons drs ing dipl vs etc al approx ca cf viz \
    esp inc ltd co corp bros assn dept univ inst govt natl intl mt ft rd ave blvd jan feb mar apr \
    jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun sra srta dna
    """)

  /// Those that stand before a number.
  static let beforeNumbers: Set<String> = words(
    "no nos nr vol fig figs p pp ch sec art para ed eds op cit tel ext approx c ca v")

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
