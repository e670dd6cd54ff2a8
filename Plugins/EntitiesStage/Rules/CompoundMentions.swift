/// Taking compounds as mentions.
extension RuleTagger {
  /// Takes a compound; returns where to go on.
  mutating func accept(_ compound: Compound) -> Int {
    var range = compound.range
    if compound.type == .event { return acceptEvent(range, compound.certainty) }
    let first = token(range.lowerBound)
    if first.classes.has(.people), compound.type == .organization, isOfState(range) {
      mentions.append(Mention(range.lowerBound..<range.lowerBound + 1, .nationality, 85))
      range = range.lowerBound + 1..<range.upperBound
    }
    mentions.append(Mention(range, compound.type, compound.certainty))
    if compound.type == .organization { rememberAcronym(after: range) }
    return range.upperBound
  }

  /// "Japanese Defense Ministry" is a ministry and an adjective.
  private func isOfState(_ range: Range<Int>) -> Bool {
    guard range.count == 2 || range.count == 3 else { return false }
    let last = token(range.upperBound - 1).hash
    return StateOrgans.hashes.contains(last)
  }

  /// Takes an event, together with the year before or behind it.
  mutating func acceptEvent(_ range: Range<Int>, _ certainty: UInt8) -> Int {
    var range = range
    let last = mentions.last?.end ?? 0
    if range.lowerBound > last, isYear(range.lowerBound - 1), isJoined(range.lowerBound),
      !token(range.lowerBound - 1).shape.contains(.taken)
    {
      range = range.lowerBound - 1..<range.upperBound
    }
    if isYear(range.upperBound), isJoined(range.upperBound),
      !token(range.upperBound).shape.contains(.taken)
    {
      range = range.lowerBound..<range.upperBound + 1
    }
    mentions.append(Mention(range, .event, certainty))
    return range.upperBound
  }

  /// "(IIPS)" behind a name stands for it from there on.
  mutating func rememberAcronym(after range: Range<Int>) {
    let end = range.upperBound
    guard isMark(end, 0x28), isMark(end + 2, 0x29), isNameWord(end + 1) else { return }
    memory.vote(token(end + 1).hash, organization: 10)
  }
}
