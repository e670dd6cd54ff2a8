/// Taking people, and remembering by which words they are called.
extension RuleTagger {
  /// Takes a span as a person, and remembers a full name by its parts.
  mutating func accept(person range: Range<Int>, _ certainty: UInt8) {
    let first = range.lowerBound
    var mention = Mention(withArticle(range), .person, certainty)
    let last = lastNameWord(range)
    if first == last {
      mention.fullName = memory.fullName(of: token(first).hash)
      memory.vote(token(first).hash, person: 6)
    } else {
      remember([block.range(of: range)], first: first, last: last)
    }
    mentions.append(mention)
  }

  /// The name with the "al-" before it.
  func withArticle(_ range: Range<Int>) -> Range<Int> {
    let first = range.lowerBound
    guard first >= 2, isMark(first - 1, 0x2D), isAttached(first - 1), isAttached(first) else {
      return range
    }
    let article = token(first - 2)
    guard article.isWord, !article.isCapital, article.classes.has(.particle), article.length <= 3
    else {
      return range
    }
    return (mentions.last?.end ?? 0) <= first - 2 ? first - 2..<range.upperBound : range
  }

  private func lastNameWord(_ range: Range<Int>) -> Int {
    var last = range.upperBound - 1
    while last > range.lowerBound,
      !token(last).isWord || RomanNumerals.hashes.contains(token(last).hash)
        || isWord(last, Word.junior) || isWord(last, Word.senior)
    {
      last -= 1
    }
    return last
  }

  /// "(Prime Minister Shinzo) Abe": an editor's insertion before a name.
  mutating func splitPerson(_ given: Range<Int>, _ family: Int) -> Int {
    let end = personEnd(family)
    let parts = [block.range(of: given), block.range(of: family..<end)]
    let name = remember(parts, first: given.lowerBound, last: family)
    for range in [given, family..<end] {
      var mention = Mention(range, .person, 90)
      mention.fullName = name
      mentions.append(mention)
    }
    return end
  }

  @discardableResult
  private mutating func remember(_ parts: [Range<Int>], first: Int, last: Int) -> Int? {
    memory.vote(token(last).hash, person: 8)
    memory.vote(token(first).hash, person: 3)
    guard parts.allSatisfy({ $0.count <= 120 }) else { return nil }
    var bytes: [UInt8] = []
    for part in parts {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: block.text[part])
    }
    let name = memory.addFullName(String(decoding: bytes, as: UTF8.self))
    if let name { memory.setFullName(name, for: token(last).hash) }
    return name
  }
}
