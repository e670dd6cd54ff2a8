/// Joins an organization's short name with the longer one: "Yoyodyne", "Yoyodyne Holdings".
enum PrefixLinks {
  private static let label = UInt16(EntityType.organization.number)
  /// What a short name leaves away, beside the legal forms of companies.
  private static let left = Set(
    ["Corporation", "Company", "Group", "Holdings", "Holding", "Incorporated", "Limited"].map {
      Word.hash($0)
    })

  /// Joins each short name that only one longer name begins with.
  static func join(_ names: inout [NamedEntity], _ words: [UInt64]) {
    var meant = OnlyOnes()
    for index in names.indices where names[index].label == label {
      guard let key = shortKey(words[names[index].words]) else { continue }
      meant.add(key, names.root(of: index))
    }
    for index in names.indices where names[index].label == label {
      guard let long = meant[key(words[names[index].words])] else { continue }
      names.join(index, to: long)
    }
  }

  /// The key of the name without a company's words at its end; `nil` if it has none.
  private static func shortKey(_ words: ArraySlice<UInt64>) -> UInt64? {
    var short = words
    while short.count > 1, let last = short.last, isLeft(last) { short.removeLast() }
    return short.count < words.count ? key(short) : nil
  }

  private static func isLeft(_ word: UInt64) -> Bool {
    left.contains(word) || Lexicon.shared.table[word].has(.companyForm)
  }

  private static func key(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(1) { WordHash.chain($0, $1) }
  }
}
