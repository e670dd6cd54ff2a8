import TextMillLanguage

/// The names of months and weekdays, in the languages of the shipped phrases.
enum CalendarWords {
  private static let names = """
    january february march april may june july august september october november december jan feb \
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday \
    mon tue wed thu fri sat sun am pm januar februar märz mai juni juli oktober dezember montag \
    dienstag mittwoch donnerstag freitag samstag sonnabend sonntag uhr janvier février mars avril juin \
    juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi \
    dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre \
    lunes martes miércoles jueves viernes sábado domingo janeiro fevereiro março maio junho julho \
    setembro outubro novembro dezembro segunda terça quarta quinta sexta feira gennaio febbraio aprile \
    maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato \
    domenica januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag \
    zondag
    """

  private static let hashes: Set<UInt64> = {
    let text = Array(names.utf8)
    var hashes: Set<UInt64> = []
    var walk = WordWalk(0..<text.count)
    while let word = walk.next(in: text.span) {
      hashes.insert(LoweredHash.of(word, in: text.span))
    }
    return hashes
  }()

  /// Whether a word with this hash is among them.
  static func contain(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
