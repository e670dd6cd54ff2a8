/// Tells apart the names that are neither of people nor of places nor of organizations.
///
/// The model has learned them as one type, as marked texts have it; rules over their words split it.
/// What no rule knows stays `other`.
struct OtherNames: Sendable {
  private let workHeads = Self.hashes(
    """
    Act Acts Agreement Accord Accords Amendment Bill Bible Code Constitution Convention Declaration \
    Directive Gospel Law Ordinance Pact Protocol Quran Koran Regulation Resolution Statute Talmud \
    Torah Treaty Trilogy Symphony Concerto Sonata Suite
    """)
  private let eventHeads = Self.hashes(
    """
    Awards Bowl Games Olympics Paralympics Marathon Open Prix Final Finals Uprising Riots Massacre \
    Plebiscite Primary Revolt Disaster Tsunami Pandemic Intifada Offensive Siege Protests Trial \
    Trials election elections referendum war wars championship championships earthquake conference \
    crisis revolution uprising rebellion protests scandal campaign summit primary primaries
    """)

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Word.hash(String($0)) })
  }

  /// The type of a name.
  func type(_ tokens: Range<Int>, in block: borrowing Block) -> EntityType {
    guard let first = tokens.first, let last = tokens.last else { return .other }
    if isPeople(tokens, in: block) { return .nationality }
    for index in tokens {
      let token = block.tokens[index]
      if token.classes.has([.eventHead, .event]) && (index == last || index > first)
        || eventHeads.contains(token.hash)
      {
        return .event
      }
    }
    if isQuoted(tokens, in: block) || tokens.contains(where: { isWork(block.tokens[$0]) }) {
      return .work
    }
    if block.tokens[first].classes.has(.eventLead) { return .event }
    return hasModelNumber(tokens, in: block) ? .product : .other
  }

  /// One word, or several joined by hyphens, that ends like names of peoples or is listed as one.
  private func isPeople(_ tokens: Range<Int>, in block: borrowing Block) -> Bool {
    for index in tokens {
      let token = block.tokens[index]
      if token.symbol == 0x2D { continue }
      guard token.isWord else { return false }
      if token.classes.has(.people) { continue }
      if tokens.count > 1, token.classes.has(.direction) { continue }
      guard hasEnding(token, in: block) else { return false }
    }
    return true
  }

  private static let endings: [[UInt8]] = [
    "ian", "ians", "ean", "eans", "ese", "ish", "stani", "stanis", "can", "cans", "ist", "ists",
    "ite", "ites", "lim", "lims", "ani", "nian",
  ].map { Array($0.utf8) }

  private func hasEnding(_ token: Token, in block: borrowing Block) -> Bool {
    guard token.isCapital, token.length >= 5, !token.shape.contains(.allCaps) else { return false }
    let word = block.text[block.range(of: token)]
    return Self.endings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private func isWork(_ token: Token) -> Bool { workHeads.contains(token.hash) }

  /// Whether quotation marks stand around the name.
  private func isQuoted(_ tokens: Range<Int>, in block: borrowing Block) -> Bool {
    guard tokens.lowerBound > 0, tokens.upperBound < block.count else { return false }
    let before = block.tokens[tokens.lowerBound - 1].symbol
    let behind = block.tokens[tokens.upperBound].symbol
    let marks = [Symbol.doubleQuote, Symbol.singleQuote]
    return marks.contains(before) && marks.contains(behind)
  }

  /// Letters and digits together, as in "Boeing 747", "F-16", "PlayStation 5".
  private func hasModelNumber(_ tokens: Range<Int>, in block: borrowing Block) -> Bool {
    tokens.contains { block.tokens[$0].isNumber }
      && tokens.contains { block.tokens[$0].isWord }
      && !tokens.contains { block.tokens[$0].isNumber && block.tokens[$0].length == 4 }
  }
}
