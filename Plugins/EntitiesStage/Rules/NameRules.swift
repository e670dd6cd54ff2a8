/// What a run of capitalized words names, from its first word on.
extension RuleTagger {
  /// Reads the name that begins at a word, if one does, and returns where to go on.
  mutating func name(at index: Int) -> Int {
    let token = token(index)
    if isSkipped(index) {
      if let phrase = longestPhrase(index, .names), phrase.end > index + 1 {
        return known(phrase, at: index)
      }
      return index + 1
    }
    if token.isCapital, let end = titledPerson(at: index) { return end }
    let phrase = longestPhrase(index, .names)
    if let compound = compound(at: index), compound.end > phrase?.end ?? 0 {
      return accept(compound)
    }
    if let phrase, phrase.end > index + 1, phrase.classes.has(.names) {
      if let end = extended(phrase, at: index) { return end }
      return known(phrase, at: index)
    }
    guard token.isCapital else { return index + 1 }
    if token.classes.has(.people), !token.classes.has([.given]) || !isNameLike(index) {
      mentions.append(Mention(index..<index + 1, .nationality, 90))
      return index + 1
    }
    if token.classes.has(.otherName), !token.classes.has([.given, .family, .place]) {
      return index + 1
    }
    if token.classes.has(.title), !token.classes.has([.given, .family, .place]) {
      return index + 1
    }
    if token.classes.has(.given) || token.shape.contains(.initial), let end = namedPerson(at: index)
    {
      return end
    }
    if let phrase, let end = extended(phrase, at: index) { return end }
    return unknown(at: index)
  }

  /// Whether a capitalized word begins no name: a word such as "The" or "However", and in headlines
  /// every common word.
  private func isSkipped(_ index: Int) -> Bool {
    let token = token(index)
    let strong: WordClasses = [.given, .family]
    if token.classes.has(.function) {
      let mayBeName = token.classes.has(strong) && !token.shape.contains(.sentenceStart)
      return !mayBeName
    }
    if token.shape.contains(.headline), token.classes.has(.common) {
      return !token.classes.has(
        [.given, .family, .place, .organization, .people, .title, .headBeforeOf, .organizationHead])
    }
    return false
  }

  private func isNameLike(_ index: Int) -> Bool {
    guard let next = nextNameWord(index) else { return false }
    return classes(next).has(.family)
  }

  /// A mention of a listed phrase.
  private mutating func known(_ phrase: (end: Int, classes: WordClasses), at index: Int) -> Int {
    let type: EntityType
    if phrase.classes.has(.organization) {
      type = .organization
    } else if phrase.classes.has(.place) {
      type = .place
    } else if phrase.classes.has(.event) {
      type = .event
    } else if phrase.classes.has(.people) {
      type = .nationality
    } else {
      return phrase.end
    }
    if type == .event { return acceptEvent(index..<phrase.end, 90) }
    mentions.append(Mention(index..<phrase.end, type, 90))
    return phrase.end
  }

  /// A listed place or organization with unknown capitalized words right behind it is most often an
  /// organization: "Boston Globe", "Tokyo Electric".
  private mutating func extended(
    _ phrase: (end: Int, classes: WordClasses), at index: Int
  ) -> Int? {
    guard phrase.classes.has(.place), phrase.end == index + 1 else { return nil }
    if token(index).shape.contains(.headline) { return nil }
    if token(index).classes.has([.given, .family]) { return nil }
    var end = phrase.end
    while let next = nextNameWord(end - 1), next == end {
      let classes = classes(next)
      if classes.has([.function, .title, .calendar, .people, .place, .given, .family, .otherName]) {
        break
      }
      end = next + 1
    }
    guard end > phrase.end, end - index <= 4 else { return nil }
    mentions.append(Mention(index..<end, .organization, 55))
    return end
  }
}
