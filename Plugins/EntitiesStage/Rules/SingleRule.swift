/// Words that no list and no head word explains, and words that may be several things.
extension RuleTagger {
  /// Judges the run of unknown words that begins at a word; returns where to go on.
  mutating func unknown(at index: Int) -> Int {
    let heads: WordClasses = [.organizationHead, .placeHead, .eventHead]
    if classes(index).has(heads), !classes(index).has(.names) { return index + 1 }
    let end = runEnd(index)
    if isQuoted(index..<end) { return end }
    if end == index + 1 {
      single(at: index)
      return end
    }
    return run(index..<end)
  }

  private func runEnd(_ index: Int) -> Int {
    var last = index
    var words = 1
    while words < 5, let next = nextNameWord(last) ?? nextByParticle(last) {
      let following = token(next).classes
      if following.has([.function, .calendar, .people, .title, .otherName]) { break }
      if token(next).shape.contains(.headline), following.has(.common) { break }
      if following.has([.place, .organization]), !following.has([.family, .given]) { break }
      if token(last).shape.contains(.allCaps) != token(next).shape.contains(.allCaps) { break }
      if classes(last).has(.place), !classes(last).has([.given, .family]) { break }
      last = next
      words += 1
    }
    return (last > index ? koreanEnd(last) : last) + 1
  }

  /// Words in quotation marks of their own are titles of works more often than names.
  private func isQuoted(_ range: Range<Int>) -> Bool {
    guard isMark(range.lowerBound - 1, Symbol.doubleQuote), !isAttachedTo(range.lowerBound - 1)
    else { return false }
    var end = range.upperBound
    if isMark(end, 0x2C) || isMark(end, 0x2E) { end += 1 }
    return isMark(end, Symbol.doubleQuote) && !classes(range.lowerBound).has([.place, .given])
  }

  private func isAttachedTo(_ index: Int) -> Bool {
    index > 0 && isAttached(index) && token(index - 1).isWord
  }

  /// The word behind a particle that only people's names have; "de" and the like join all names.
  private func nextByParticle(_ last: Int) -> Int? {
    Particles.personal.contains(token(last + 1).hash) ? nextInName(last) : nil
  }

  /// Several unknown words: most often a person, unless they are words of the language.
  private mutating func run(_ range: Range<Int>) -> Int {
    let first = token(range.lowerBound)
    var common = 0
    var names = 0
    for index in range where token(index).isWord {
      if classes(index).has(.common) { common += 1 }
      if classes(index).has([.given, .family]) { names += 1 }
    }
    if first.shape.contains(.sentenceStart), first.classes.has(.common),
      names == 0 || !first.classes.has(.given)
    {
      return range.lowerBound + 1
    }
    var points = context(range)
    points.person += 2 * names + (common == 0 ? 2 : 0)
    if common > 0 {
      points.organization += 2
      points.person -= 2 * common
    }
    if first.shape.contains(.allCaps) { points.organization += 2 }
    // Capitals on words of the language alone are emphasis more often than a name.
    if common == range.count, names == 0 { points.organization -= 1 }
    let votes = memory.votes(token(range.upperBound - 1).hash)
    points.person += min(votes.person, 8)
    take(range, points)
    return range.upperBound
  }

  private mutating func take(_ range: Range<Int>, _ points: Single) {
    let best = max(points.person, points.place, points.organization)
    guard best >= 2 else { return }
    if points.person == best {
      accept(person: range, 60)
    } else if points.place == best {
      mentions.append(Mention(range, .place, 55))
    } else {
      mentions.append(Mention(range, .organization, 50))
      rememberAcronym(after: range)
    }
  }

  /// One word: its points are noted, and it is judged when the whole block has been read.
  private mutating func single(at index: Int) {
    let token = token(index)
    var points = context(index..<index + 1)
    memory.vote(
      token.hash, person: points.person, place: points.place, organization: points.organization)
    if token.classes.has(.organization), !token.classes.has(.place) { points.place = 0 }
    addPrior(of: index, to: &points)
    points.mention = mentions.count
    singles.append(points)
    mentions.append(Mention(withArticle(index..<index + 1), .person, 50))
  }

  private func addPrior(of index: Int, to points: inout Single) {
    let token = token(index)
    let classes = token.classes
    if classes.has(.place) { points.place += 5 }
    if classes.has(.organization) { points.organization += 4 }
    if classes.has(.given) { points.person += 3 }
    if classes.has(.family) { points.person += 3 }
    if token.shape.contains(.allCaps), token.length <= 6, !classes.has(.place) {
      points.organization += 3
    }
    let isStart = token.shape.contains(.sentenceStart)
    let isCommon = classes.has(.common) || seenSmall(index)
    if isCommon, isStart || token.shape.contains(.headline) {
      points.lower(by: 6)
    } else if isCommon {
      points.lower(by: 3)
    }
    let isState = token.length == 2 && AmericanStates.hashes.contains(token.hash)
    if isState, isMark(index - 1, 0x2C), isNameWord(index - 2) { points.place += 8 }
    if token.length == 1 || token.shape.contains(.initial) {
      points.lower(by: 6)
    }
  }

  private func seenSmall(_ index: Int) -> Bool {
    let token = token(index)
    if token.classes.has([.place, .given, .family, .organization]) { return false }
    return memory.smallWords.contains(WordHash.lowered(block.text.span, block.range(of: token)))
  }
}
