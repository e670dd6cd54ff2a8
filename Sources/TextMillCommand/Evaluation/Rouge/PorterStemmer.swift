/// Porter's stemmer of English ("An algorithm for suffix stripping", 1980), with the changes that NLTK
/// makes to it by default: the ones that published ROUGE figures are computed with.
struct PorterStemmer {
  /// Words that the rules get wrong.
  private static let exceptions = [
    "sky": "sky", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "news": "news",
    "innings": "inning", "inning": "inning", "outings": "outing", "outing": "outing",
    "cannings": "canning", "canning": "canning", "howe": "howe", "proceed": "proceed",
    "exceed": "exceed", "succeed": "succeed",
  ]

  private var word: PorterWord

  /// The stem of a word of small ASCII letters and digits.
  static func stem(_ word: String) -> String {
    if let known = exceptions[word] { return known }
    if word.utf8.count <= 2 { return word }
    var stemmer = PorterStemmer(word: PorterWord(Array(word.utf8)))
    stemmer.run()
    return String(decoding: stemmer.word.letters, as: UTF8.self)
  }

  private mutating func run() {
    dropPlural()
    dropPast()
    softenY()
    shortenDoubleSuffix()
    word.replaceFirst(of: Self.third) { $0.measure > 0 }
    dropSuffix()
    dropFinalE()
    if word.hasSuffix("ll"), word.prefix(dropping: 1).measure > 1 { word.letters.removeLast() }
  }

  /// Step 1a.
  private mutating func dropPlural() {
    if word.letters.count == 4, word.replace("ies", with: "ie") { return }
    word.replaceFirst(of: [("sses", "ss"), ("ies", "i"), ("ss", "ss"), ("s", "")]) { _ in true }
  }

  /// Step 1b.
  private mutating func dropPast() {
    if word.hasSuffix("ied") {
      word.replace("ied", with: word.letters.count == 4 ? "ie" : "i")
    } else if word.hasSuffix("eed") {
      if word.prefix(dropping: 3).measure > 0 { word.replace("eed", with: "ee") }
    } else if let suffix = ["ed", "ing"].first(where: { word.hasSuffix($0) }),
      word.prefix(dropping: suffix.utf8.count).hasVowel
    {
      word.replace(suffix, with: "")
      mendEnd()
    }
  }

  /// What step 1b does where it took an ending away.
  private mutating func mendEnd() {
    for (end, whole) in [("at", "ate"), ("bl", "ble"), ("iz", "ize")] {
      if word.replace(end, with: whole) { return }
    }
    if word.endsInDoubleConsonant {
      if !word.endsIn("lsz") { word.letters.removeLast() }
    } else if word.measure == 1, word.endsInShortSyllable {
      word.letters += "e".utf8
    }
  }

  /// Step 1c.
  private mutating func softenY() {
    let stem = word.prefix(dropping: 1)
    if word.hasSuffix("y"), stem.letters.count > 1, stem.endsInConsonant {
      word.replace("y", with: "i")
    }
  }

  /// Step 2.
  private mutating func shortenDoubleSuffix() {
    if word.hasSuffix("alli"), word.prefix(dropping: 4).measure > 0 {
      word.replace("alli", with: "al")
    }
    // Of "logi" the "l" counts as part of what goes before.
    if word.hasSuffix("logi") {
      if word.prefix(dropping: 3).measure > 0 { word.replace("logi", with: "log") }
      return
    }
    word.replaceFirst(of: Self.second) { $0.measure > 0 }
  }

  /// Step 4.
  private mutating func dropSuffix() {
    word.replaceFirst(of: Self.fourth.map { ($0, "") }) {
      $0.measure > 1
    } unless: {
      $1 == "ion" && !$0.endsIn("st")
    }
  }

  /// Step 5a.
  private mutating func dropFinalE() {
    guard word.hasSuffix("e") else { return }
    let stem = word.prefix(dropping: 1)
    if stem.measure > 1 || stem.measure == 1 && !stem.endsInShortSyllable { word = stem }
  }

  private static let second = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ("fulli", "ful"),
  ]

  private static let third = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ]

  private static let fourth = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
  ]
}
