/// What may stand in `\p{…}`: general categories under their short and long names.
enum UnicodePropertyNames {
  /// The set that `name` stands for; nil when there is none of that name.
  ///
  /// Letter case, blanks, `_` and `-` do not count, as Unicode recommends.
  static func set(named name: String) -> ScalarSet? {
    let key = String(
      name.unicodeScalars.filter { $0 != " " && $0 != "_" && $0 != "-" }.map { Character($0) }
    ).lowercased()
    switch key {
    case "any": return ScalarSet.all
    case "ascii": return ScalarSet(0...0x7F)
    case "whitespace", "space": return UnicodeClasses.space
    default: return categories[key].map(UnicodeClasses.set(of:))
    }
  }

  private typealias Categories = [Unicode.GeneralCategory]

  private static let categories: [String: Categories] = {
    var result: [String: Categories] = [:]
    for (names, members) in single + groups {
      for name in names { result[name] = members }
    }
    return result
  }()

  private static let groups: [([String], Categories)] = [
    (["lc", "l&", "casedletter"], [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]),
    (
      ["l", "letter"],
      [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
    ),
    (["m", "mark", "combiningmark"], [.nonspacingMark, .spacingMark, .enclosingMark]),
    (["n", "number"], [.decimalNumber, .letterNumber, .otherNumber]),
    (
      ["p", "punctuation", "punct"],
      [
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation,
      ]
    ),
    (["s", "symbol"], [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol]),
    (["z", "separator"], [.spaceSeparator, .lineSeparator, .paragraphSeparator]),
    (["c", "other"], [.control, .format, .privateUse, .unassigned]),
  ]

  private static let single: [([String], Categories)] = [
    (["lu", "uppercaseletter"], [.uppercaseLetter]),
    (["ll", "lowercaseletter"], [.lowercaseLetter]),
    (["lt", "titlecaseletter"], [.titlecaseLetter]),
    (["lm", "modifierletter"], [.modifierLetter]),
    (["lo", "otherletter"], [.otherLetter]),
    (["mn", "nonspacingmark"], [.nonspacingMark]),
    (["mc", "spacingmark"], [.spacingMark]),
    (["me", "enclosingmark"], [.enclosingMark]),
    (["nd", "decimalnumber", "digit"], [.decimalNumber]),
    (["nl", "letternumber"], [.letterNumber]),
    (["no", "othernumber"], [.otherNumber]),
    (["pc", "connectorpunctuation"], [.connectorPunctuation]),
    (["pd", "dashpunctuation"], [.dashPunctuation]),
    (["ps", "openpunctuation"], [.openPunctuation]),
    (["pe", "closepunctuation"], [.closePunctuation]),
    (["pi", "initialpunctuation"], [.initialPunctuation]),
    (["pf", "finalpunctuation"], [.finalPunctuation]),
    (["po", "otherpunctuation"], [.otherPunctuation]),
    (["sm", "mathsymbol"], [.mathSymbol]),
    (["sc", "currencysymbol"], [.currencySymbol]),
    (["sk", "modifiersymbol"], [.modifierSymbol]),
    (["so", "othersymbol"], [.otherSymbol]),
    (["zs", "spaceseparator"], [.spaceSeparator]),
    (["zl", "lineseparator"], [.lineSeparator]),
    (["zp", "paragraphseparator"], [.paragraphSeparator]),
    (["cc", "control", "cntrl"], [.control]),
    (["cf", "format"], [.format]),
    (["co", "privateuse"], [.privateUse]),
    (["cn", "unassigned"], [.unassigned]),
  ]
}
