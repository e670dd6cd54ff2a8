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
      remember(FullName(start: block.range(of: range)), first: first, last: last)
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
        || isWord(last, word.junior) || isWord(last, word.senior)
    {
      last -= 1
    }
    return last
  }

  /// "(Prime Minister Shinzo) Abe": an editor's insertion before a name.
  mutating func splitPerson(_ given: Range<Int>, _ family: Int) -> Int {
    let end = personEnd(family)
    let parts = FullName(start: block.range(of: given), rest: block.range(of: family..<end))
    let name = remember(parts, first: given.lowerBound, last: family)
    for range in [given, family..<end] {
      var mention = Mention(range, .person, 90)
      mention.fullName = name
      mentions.append(mention)
    }
    return end
  }

  @discardableResult
  private mutating func remember(_ name: FullName, first: Int, last: Int) -> Int? {
    memory.vote(token(last).hash, person: 8)
    memory.vote(token(first).hash, person: 3)
    guard name.isShort, let number = memory.addFullName(name) else { return nil }
    memory.setFullName(number, for: token(last).hash)
    return number
  }
}

/// A person's full name: where in the text it stands, perhaps in two parts.
struct FullName: Sendable {
  let start: Range<Int>
  var rest: Range<Int>?

  /// Whether it has the length of a name.
  var isShort: Bool { start.count <= 120 && rest?.count ?? 0 <= 120 }

  /// The name, with a blank between its parts.
  func string(in text: [UInt8]) -> String {
    guard let rest else { return String(decoding: text[start], as: UTF8.self) }
    return String(decoding: text[start] + [0x20] + text[rest], as: UTF8.self)
  }
}
