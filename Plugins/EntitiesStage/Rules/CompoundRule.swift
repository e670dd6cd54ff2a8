/// Names made with a word that says what they are: "X River", "Ministry of X", "Battle of X".
extension RuleTagger {
  /// A span and the type that its head word gives it.
  struct Compound {
    var range: Range<Int>
    var type: EntityType
    var certainty: UInt8
    var end: Int { range.upperBound }
  }

  /// The compound name that begins at a word.
  func compound(at index: Int) -> Compound? {
    guard isNameWord(index) else { return nil }
    if let led = led(at: index) { return led }
    guard let head = head(at: index) else { return nil }
    let end = extendedEnd(head.index, head.type)
    let certainty: UInt8 = 80
    if isPlain(index..<end) || isPersonWithHead(index..<end) { return nil }
    if head.index == index, end == index + 1 { return nil }
    return Compound(range: index..<end, type: head.type, certainty: certainty)
  }

  /// Common words at a sentence's beginning or in a headline are no name because of their capitals.
  private func isPlain(_ range: Range<Int>) -> Bool {
    let first = token(range.lowerBound)
    guard first.shape.contains(.headline) else { return false }
    return range.allSatisfy {
      !token($0).isCapital || (classes($0).has(.common) && !classes($0).has(.names))
    }
  }

  /// "Robert Hill" is a person, "in Victoria Park" a place.
  private func isPersonWithHead(_ range: Range<Int>) -> Bool {
    guard range.count == 2, classes(range.lowerBound).has(.given),
      !classes(range.lowerBound).has(.place)
    else { return false }
    let before = classes(range.lowerBound - 1)
    return classes(range.lowerBound + 1).has(.family)
      && !before.has([.placePreposition]) && !isWord(range.lowerBound - 1, word.the)
  }

  /// The last head word of the run.
  private func head(at index: Int) -> (index: Int, type: EntityType)? {
    var found: (index: Int, type: EntityType)?
    var at = index
    var words = 0
    while words < 8 {
      let classes = classes(at)
      if at > index, ends(classes, at) { break }
      if at > index || classes.has(.headBeforeOf) || classes.has([.placeHead, .eventLead]) {
        if let type = type(ofHead: at, classes, isFirst: at == index) { found = (at, type) }
      }
      guard let next = nextInCompound(at) else { break }
      at = next
      words += 1
    }
    return found
  }

  private func nextInCompound(_ index: Int) -> Int? {
    if let next = nextNameWord(index) { return next }
    guard isMark(index + 1, 0x26), isNameWord(index + 2), isJoined(index + 2) else { return nil }
    return index + 2
  }

  private func ends(_ classes: WordClasses, _ index: Int) -> Bool {
    if classes.has([.function, .calendar]) { return true }
    if classes.has(.title), !classes.has([.organizationHead, .family, .given]) { return true }
    let isHeadlineWord = token(index).shape.contains(.headline) && classes.has(.common)
    return isHeadlineWord && !classes.has([.organizationHead, .placeHead, .eventHead])
  }

  private func type(ofHead index: Int, _ classes: WordClasses, isFirst: Bool) -> EntityType? {
    if classes.has(.organizationHead), !isFirst || classes.has(.headBeforeOf) {
      return .organization
    }
    if classes.has(.headBeforeOf) { return .organization }
    if classes.has(.eventHead) || (isFirst && classes.has(.eventLead)) { return .event }
    if classes.has(.placeHead) { return .place }
    return nil
  }

  /// Where the compound ends whose head word stands at an index: behind "of X" if that follows.
  private func extendedEnd(_ head: Int, _ type: EntityType) -> Int {
    let plain = companyEnd(head + 1)
    guard isWord(head + 1, word.of) || (type == .organization && isWord(head + 1, word.for)) else {
      return plain
    }
    let mayExtend =
      type == .organization ? classes(head).has([.headBeforeOf]) : true
    guard mayExtend else { return plain }
    return complementEnd(head + 2) ?? plain
  }

  /// Where "X" ends in "of X", "for the X and Y", "of X of Y".
  private func complementEnd(_ index: Int) -> Int? {
    var at = isWord(index, word.the) ? index + 1 : index
    guard isNameWord(at), isJoined(at), !classes(at).has([.function, .calendar]) else { return nil }
    var words = 1
    while words < 7 {
      if let next = nextNameWord(at), !ends(classes(next), next) {
        at = next
      } else if let next = linked(at) {
        at = next
      } else {
        break
      }
      words += 1
    }
    return at + 1
  }

  /// The word behind "of", "and", "&", "for" within a complement.
  private func linked(_ index: Int) -> Int? {
    let isAnd = isWord(index + 1, word.and)
    guard isAnd || isWord(index + 1, word.of) || isMark(index + 1, 0x26) else { return nil }
    var next = index + 2
    if isWord(next, word.the) { next += 1 }
    guard isNameWord(next), isJoined(next), !ends(classes(next), next) else { return nil }
    let names: WordClasses = [.place, .given, .family, .people, .organization]
    if isAnd, classes(index).has(names) || classes(next).has(names) { return nil }
    return next
  }

  /// ", Inc." behind an organization.
  private func companyEnd(_ end: Int) -> Int {
    let at = isMark(end, 0x2C) ? end + 1 : end
    if classes(at).has(.companyForm), isNameWord(at), isJoined(at) {
      return isMark(at + 1, 0x2E) && !token(at + 1).isSpaced ? at + 2 : at + 1
    }
    let isShort = classes(end - 1).has(.companyForm) && isMark(end, 0x2E) && !token(end).isSpaced
    return isShort && !isWord(end - 1, word.limited) ? end + 1 : end
  }

  /// Names that begin with the word that says what they are: "Lake X", "Universidad X", "Hurricane X".
  private func led(at index: Int) -> Compound? {
    let classes = classes(index)
    guard classes.has([.placeLead, .organizationLead, .eventLead]) else { return nil }
    if classes.has(.organizationLead), let end = romanceEnd(index) {
      return Compound(range: index..<end, type: .organization, certainty: 70)
    }
    guard let next = nextNameWord(index), !ends(self.classes(next), next) else { return nil }
    if classes.has(.eventLead), !classes.has(.eventHead) {
      return Compound(range: index..<next + 1, type: .event, certainty: 75)
    }
    guard classes.has(.placeLead), head(at: index).map({ $0.index == index }) ?? true else {
      return nil
    }
    if self.classes(next).has([.people]) || classes.has(.given) { return nil }
    var end = next + 1
    if isLatinLead(index), let more = nextNameWord(next), !ends(self.classes(more), more) {
      end = more + 1
    }
    return Compound(range: index..<end, type: .place, certainty: 70)
  }

  private func isLatinLead(_ index: Int) -> Bool { false }

  private func romanceEnd(_ index: Int) -> Int? {
    var at = index
    var words = 0
    while words < 6 {
      if let next = nextNameWord(at), !ends(classes(next), next) {
        at = next
      } else if classes(at + 1).has(.particle), isNameWord(at + 2), isJoined(at + 2) {
        at += 2
      } else if classes(at + 1).has(.particle), classes(at + 2).has(.particle), isNameWord(at + 3),
        isJoined(at + 3)
      {
        at += 3
      } else {
        break
      }
      words += 1
    }
    return at > index ? at + 1 : nil
  }
}
