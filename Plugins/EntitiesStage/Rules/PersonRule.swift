/// People: by a title, by a given name, and how far the name goes.
extension RuleTagger {
  /// A title or several, and the name behind them.
  mutating func titledPerson(at index: Int) -> Int? {
    guard let titles = longestPhrase(index, .title), titles.classes.has(.title) else { return nil }
    var at = titles.end
    // No one has more titles than this; without a bound, a text of nothing else costs its square.
    for _ in 0..<6 {
      if isMark(at, 0x2E), classes(at - 1).has(.abbreviation) { at += 1 }
      guard isNameWord(at), isJoined(at), let more = longestPhrase(at, .title) else { break }
      if classes(at).has([.given, .family]), more.end == at + 1, nextNameWord(at) == nil { break }
      at = more.end
    }
    guard isNameWord(at), isJoined(at), mayFollowTitle(at) else { return nil }
    if let compound = compound(at: index), compound.end > at { return nil }
    if let phrase = longestPhrase(index, [.organization, .place, .event]), phrase.end > at {
      return nil
    }
    let end = personEnd(at)
    if isMark(index - 1, 0x28), isMark(end, 0x29), isNameWord(end + 1), isJoined(end + 1) {
      return splitPerson(at..<end, end + 1)
    }
    accept(person: at..<end, 95)
    return end
  }

  private func mayFollowTitle(_ index: Int) -> Bool {
    let token = token(index)
    if token.classes.has([.given, .family]) { return true }
    if token.classes.has([.function, .calendar, .people, .organizationHead, .placeHead, .otherName])
    {
      return false
    }
    if token.shape.contains(.allCaps), token.length <= 5 { return false }
    if token.classes.has([.place, .organization]) { return nextNameWord(index) != nil }
    return !(token.shape.contains(.headline) && token.classes.has(.common))
  }

  /// A given name or an initial, and what follows.
  mutating func namedPerson(at index: Int) -> Int? {
    let end = personEnd(index)
    guard end > index + 1 else { return nil }
    if token(index).shape.contains(.initial), !hasFullWord(index..<end) { return nil }
    if isPlainWords(index..<end) { return nil }
    accept(person: index..<end, 90)
    return end
  }

  /// "May Day", "Will Power": names that are words of the language need more than that.
  private func isPlainWords(_ range: Range<Int>) -> Bool {
    let weak: WordClasses = [.common]
    let start = token(range.lowerBound)
    guard start.classes.has(weak), start.shape.contains(.sentenceStart) else { return false }
    return !classes(range.upperBound - 1).has(.family)
  }

  private func hasFullWord(_ range: Range<Int>) -> Bool {
    range.contains {
      token($0).isWord && !token($0).shape.contains(.initial) && !classes($0).has(.common)
    }
  }

  /// How far the name of a person goes that begins at a word.
  func personEnd(_ index: Int) -> Int {
    var last = koreanEnd(index, isFirst: true)
    var words = 1
    while words < 6, let next = nextInName(last) {
      last = koreanEnd(next)
      words += 1
    }
    return withSuffix(last + 1)
  }

  /// The word that goes on a person's name, perhaps behind particles.
  func nextInName(_ last: Int) -> Int? {
    if let next = nextNameWord(last) {
      let isHyphenated = isMark(next - 1, 0x2D)
      return isHyphenated && !classes(next).has(.people) || belongsToName(next, after: last)
        ? next : nil
    }
    var at = last + 1
    guard isJoined(at), !token(last).shape.contains(.clitic) else { return nil }
    var particles = 0
    while particles < 3, token(at).isWord, !token(at).isCapital, classes(at).has(.particle),
      isJoined(at)
    {
      at += 1
      particles += 1
      if isMark(at, 0x2D), !token(at).isSpaced { at += 1 }
    }
    guard particles > 0, isNameWord(at), isJoined(at), belongsToName(at, after: last) else {
      return nil
    }
    return at
  }

  private func belongsToName(_ index: Int, after last: Int) -> Bool {
    if isWord(index, word.junior) || isWord(index, word.senior) { return false }
    let token = token(index)
    let classes = token.classes
    if classes.has([.given, .family]), !classes.has(.function) || classes.has(.family),
      !classes.has(.calendar) || classes.has(.family)
    {
      return !(token.shape.contains(.headline) && classes.has(.common))
    }
    if classes.has([
      .function, .people, .calendar, .title, .organizationHead, .placeHead, .otherName,
    ]) {
      return false
    }
    if token.shape.contains(.headline), classes.has(.common) { return false }
    // An acronym behind a name is no part of it; a family name in capitals is.
    if token.shape.contains(.allCaps), !self.token(last).shape.contains(.allCaps), token.length < 5
    {
      return false
    }
    return true
  }

  /// The end of a name's word with the small part behind a hyphen: "Ki-moon".
  ///
  /// A name's first word is more often the first half of a compound: "Moscow-backed".
  func koreanEnd(_ index: Int, isFirst: Bool = false) -> Int {
    guard isMark(index + 1, 0x2D), isAttached(index + 1), token(index).length <= 6 else {
      return index
    }
    let next = token(index + 2)
    guard next.isWord, !next.isCapital, isAttached(index + 2), next.length >= 2 else {
      return index
    }
    if next.classes.has([.function, .role, .speech]) { return index }
    if isFirst && next.classes.has(.common) || Compounds.ends.contains(next.hash) { return index }
    return index + 2
  }

  private func withSuffix(_ end: Int) -> Int {
    if RomanNumerals.hashes.contains(token(end).hash), isNameWord(end), isJoined(end) {
      let next = token(end + 1)
      let isPronoun = token(end).length == 1 && next.isWord && next.hash != word.of
      if !isPronoun { return end + 1 }
    }
    let at = isMark(end, 0x2C) ? end + 1 : end
    guard isWord(at, word.junior) || isWord(at, word.senior) else { return end }
    return isMark(at + 1, 0x2E) && !token(at + 1).isSpaced ? at + 2 : at + 1
  }
}
