/// Elections: "2014 Ontario general election", "1992 United States presidential election".
extension ValueTagger {
  private static let kinds = WordSet(
    [
      "general", "presidential", "federal", "legislative", "parliamentary", "municipal", "local",
      "state", "provincial", "mayoral", "gubernatorial", "special", "snap", "primary", "regional",
      "leadership", "constitutional", "independence", "assembly", "senate", "council", "membership",
    ])

  /// The election that a year begins.
  func election(_ index: Int) -> Mention? {
    guard isYear(index) else { return nil }
    var at = index + 1
    var words = 0
    while words < 9, token(at).isWord || token(at).shape.contains(.clitic), isJoined(at) {
      let isElection =
        isWord(at, word.election) || isWord(at, word.elections) || isWord(at, word.referendum)
      if isElection { return words > 0 ? Mention(index..<at + 1, .event, 85) : nil }
      let isPart = isNameWord(at) || Self.kinds.contains(token(at).hash) || token(at).hash == 0
      guard isPart || (words > 0 && (isWord(at, word.of) || isWord(at, word.and))) else {
        return nil
      }
      at += 1
      words += 1
    }
    return nil
  }
}
