/// What the model looks at of a word from the places around it.
struct NameWord: Sendable {
  /// The word in small letters.
  var lower: UInt64
  /// What its letters look like, runs of a kind shortened.
  var shape: UInt64
  /// The path of its cluster in the tree of clusters; 0 if it has none.
  var path: UInt32 = 0
  /// What the rules' lexicon says of it.
  var classes: UInt32 = 0
  /// The name lists that have it.
  var lists: UInt16 = 0
  /// How often it is written with a capital: 1 nearly never, 7 nearly always, 0 not known.
  var casing: UInt8 = 0
  /// Whether a sentence begins with it, and whether it stands in a headline.
  var place: UInt8 = 0
  /// Whether it may stand in a name by how it is written: with a capital, or in small letters though
  /// nearly always with a capital elsewhere.
  var mayName = false
  /// Whether listed phrases begin with it.
  var beginsPhrase = false
  /// Whether it joins the words of a name: "of", "van".
  var isLink = false
  /// Whether names end with it in small letters: "district".
  var isHead = false
  /// Whether only people are called so: "Mr", "Ms".
  var isHonorific = false

  /// What stands beyond the ends of a text.
  static let outside = NameWord(lower: 1, shape: 1)
}

extension NameWord {
  /// The hashes of words that join the words of a name.
  static let links: Set<UInt64> = Set(
    ["of", "the", "for", "de", "du", "la", "van", "von", "der", "del", "al", "bin", "di", "da"]
      .map { Word.hash($0) })

  /// The hashes of words that stand before people's names only.
  static let honorifics: Set<UInt64> = Set(
    ["Mr", "Mrs", "Ms", "Messrs", "Mme", "Monsieur", "Madame", "Señor", "Señora", "Herr", "Frau"]
      .map { Word.hash($0) })

  /// The hashes of words in small letters with which names end: "the 1974 United Kingdom general
  /// election".
  static let heads: Set<UInt64> = Set(
    [
      "election", "elections", "referendum", "primary", "primaries", "summit", "district", "team",
      "airport", "award", "awards", "peninsula", "war", "wars", "championship", "championships",
      "dynasty", "island", "islands", "earthquake", "conference", "crisis", "revolution",
      "uprising", "rebellion", "treaty", "accords", "agreement", "protests", "scandal", "campaign",
      "ite", "ites", "s",
    ].map { Word.hash($0) })
}
