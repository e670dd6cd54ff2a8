/// What the words around a span say about it, and the judgement of words that stood alone.
extension RuleTagger {
  /// The points that the words around a span give it.
  func context(_ range: Range<Int>) -> Single {
    var points = Single(mention: 0, person: 0, place: 0, organization: 0)
    let before = isJoined(range.lowerBound) ? token(range.lowerBound - 1) : Token.none
    let after = isJoined(range.upperBound) ? token(range.upperBound) : Token.none
    if before.classes.has(.placePreposition), !before.isCapital || range.lowerBound > 0 {
      points.place += isWord(range.lowerBound - 1, word.in) ? 3 : 1
    }
    if before.classes.has(.direction), !before.classes.has(.role) { points.place += 3 }
    if before.classes.has(.role) { points.person += 3 }
    if before.classes.has(.speech) { points.person += 2 }
    if before.isWord, before.hash == word.the {
      points.person -= 4
      points.organization += 1
    }
    let isPlace = range.count == 1 && classes(range.lowerBound).has(.place)
    if after.classes.has(.speech), !isPlace || classes(range.lowerBound).has([.given, .family]) {
      points.person += 3
    }
    if after.symbol == 0x2C {
      if isWord(range.upperBound + 1, word.who) { points.person += 4 }
      if classes(range.upperBound + 1).has(.place) { points.place += 3 }
      if classes(range.upperBound + 1).has(.companyForm) { points.organization += 6 }
    }
    if after.symbol == 0x2D, isWord(range.upperBound + 1, word.based) { points.place += 4 }
    if before.symbol == 0x2C, let last = mentions.last, last.type == .place,
      last.end == range.lowerBound - 1
    {
      points.place += 2
    }
    return points
  }

  /// Judges the words that stood alone by what the whole block says about them.
  mutating func judgeSingles() {
    guard !singles.isEmpty else { return }
    for single in singles {
      let index = mentions[single.mention].end - 1
      let votes = memory.votes(token(index).hash)
      let person = single.person + max(-4, min(10, votes.person))
      let place = single.place + max(-4, min(4, votes.place))
      let organization = single.organization + max(-4, min(10, votes.organization))
      let best = max(person, place, organization)
      if best < 3 {
        mentions[single.mention].certainty = 0
      } else if place == best {
        mentions[single.mention].type = .place
        mentions[single.mention].certainty = 75
      } else if person == best {
        mentions[single.mention].certainty = 70
        mentions[single.mention].fullName = memory.fullName(of: token(index).hash)
      } else {
        mentions[single.mention].type = .organization
        mentions[single.mention].certainty = 70
      }
    }
    mentions.removeAll { $0.certainty == 0 }
  }
}
