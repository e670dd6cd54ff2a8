/// Finds the places of datelines: "CASTRO, Chile (AP) — The ferry".
///
/// The model has seen few of them, and a place in capitals looks like an acronym or a person to it.
/// A rule is right here: a line begins with a word or a few in capitals, a region or an agency, and a
/// dash; with the dash alone, the words must be a place by the lists.
struct Datelines {
  let lexicon: NameLexicon

  /// How sure the rule is, in hundredths.
  private static let certainty: UInt8 = 97

  /// Puts the places of datelines in place of what else was found there; `mentions` are a block's
  /// from `first` on, in order.
  func put(into mentions: inout [Mention], from first: Int, in block: borrowing Block) {
    var spans: [Range<Int>] = []
    var new: [Mention] = []
    for start in 0..<block.count
    where block.tokens[start].shape.contains(.allCaps) && start >= spans.last?.upperBound ?? 0 {
      let places = places(at: start, in: block)
      guard let end = places.last?.upperBound else { continue }
      spans.append(start..<end)
      new += places.map { Mention($0, .place, Self.certainty) }
    }
    guard !new.isEmpty else { return }
    var next = 0
    for mention in mentions[first...] {
      while next < spans.count, spans[next].upperBound <= mention.first { next += 1 }
      if next == spans.count || spans[next].lowerBound >= mention.end { new.append(mention) }
    }
    mentions.replaceSubrange(first..., with: new.sorted { $0.first < $1.first })
  }

  /// The places of the dateline with which a token begins; none if it begins no dateline.
  func places(at start: Int, in block: borrowing Block) -> [Range<Int>] {
    guard block.tokens[start].shape.contains(.allCaps), isLineStart(start, in: block) else {
      return []
    }
    let city = start..<endOfCity(start, in: block)
    var at = city.upperBound
    var isSure = isListed(city, in: block)
    var places = [city]
    if symbol(at, in: block) == 0x2C {
      let region = at + 1..<endOfRegion(at + 1, in: block)
      if !region.isEmpty { places.append(region) }
      at = region.upperBound
    }
    let end = endOfAgency(at, in: block)
    isSure = isSure || places.count > 1 || end > at + 1
    return isSure && isDash(end, in: block) ? places : []
  }

  /// Whether words in capitals are a place by the lists when they are written in the usual way.
  private func isListed(_ words: Range<Int>, in block: borrowing Block) -> Bool {
    let text = block.text.span.extracting(block.range)
    let hash = words.reduce(UInt64(0)) { hash, index in
      let word = WordHash.titledLatin1(text, block.tokens[index].bytes)
      return hash == 0 ? word : WordHash.chain(hash, word)
    }
    return lexicon[hash].isPlace
  }

  private func isLineStart(_ index: Int, in block: borrowing Block) -> Bool {
    index == 0 || !block.tokens[index].shape.isDisjoint(with: [.breakBefore, .newline])
  }

  /// The mark at a place on the same line; 0 if there is none.
  private func symbol(_ index: Int, in block: borrowing Block) -> UInt8 {
    index < block.count && !block.tokens[index].shape.contains(.breakBefore)
      ? block.tokens[index].symbol : 0
  }

  /// The end of up to four words in capitals, with hyphens and periods inside ("PORT-AU-PRINCE").
  private func endOfCity(_ start: Int, in block: borrowing Block) -> Int {
    var end = start + 1
    while end < block.count, end < start + 7 {
      let token = block.tokens[end]
      if token.shape.contains(.breakBefore) { break }
      let joins = (token.symbol == 0x2D || token.symbol == 0x2E) && !token.isSpaced
      if !token.shape.contains(.allCaps), !(joins && isCapitals(end + 1, in: block)) { break }
      end += 1
    }
    return end
  }

  private func isCapitals(_ index: Int, in block: borrowing Block) -> Bool {
    index < block.count && block.tokens[index].shape.contains(.allCaps)
  }

  /// Up to three words with capitals; the period of an abbreviation stays outside.
  private func endOfRegion(_ start: Int, in block: borrowing Block) -> Int {
    var end = start
    while end < block.count, end < start + 3, block.tokens[end].isWord, block.tokens[end].isCapital,
      !block.tokens[end].shape.contains(.breakBefore)
    { end += 1 }
    return end
  }

  /// Behind a period and "(Reuters)".
  private func endOfAgency(_ start: Int, in block: borrowing Block) -> Int {
    var at = start
    if symbol(at, in: block) == 0x2E { at += 1 }
    if symbol(at, in: block) == 0x2C { at += 1 }
    guard symbol(at, in: block) == 0x28 else { return at }
    for end in at + 1..<at + 6 where symbol(end, in: block) == 0x29 { return end + 1 }
    return at
  }

  /// A dash with blanks around it, or two hyphens.
  private func isDash(_ index: Int, in block: borrowing Block) -> Bool {
    switch symbol(index, in: block) {
    case Symbol.dash: true
    case 0x2D:
      block.tokens[index].isSpaced && index + 1 < block.count
        && (block.tokens[index + 1].isSpaced || symbol(index + 1, in: block) == 0x2D)
    default: false
    }
  }
}
