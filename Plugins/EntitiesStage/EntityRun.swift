import TextMill

/// The way of documents through the tokenizer and the tagger, block by block.
///
/// Its lists and tables are used again for the next document.
struct EntityRun: Sendable {
  private var tokenizer = Tokenizer()
  private var tagger: any Tagger = RuleTagger()
  private var block = Block()
  private var mentions: [Mention] = []
  private var fixed: [(range: Range<Int>, type: EntityType)] = []
  private let addresses = AddressRule()

  /// Annotations of the wanted types, in order of position.
  mutating func find(
    _ wanted: EntityTypes, in text: [UInt8], _ gazetteer: UserGazetteer
  ) -> [Annotation] {
    block.text = text
    defer { block.text = [] }
    tagger.beginDocument()
    var found: [Annotation] = []
    var start = 0
    while start < text.count {
      let end = Block.end(startingAt: start, in: text)
      block.range = start..<end
      findInBlock(gazetteer)
      give(wanted, to: &found)
      start = end
    }
    return found
  }

  private mutating func findInBlock(_ gazetteer: UserGazetteer) {
    tokenizer.cut(&block)
    fixed.removeAll(keepingCapacity: true)
    if tokenizer.mayHaveAddresses { addresses.find(in: &block, into: &fixed) }
    gazetteer.find(in: &block, into: &fixed)
    fixed.sort { $0.range.lowerBound < $1.range.lowerBound }
    mentions.removeAll(keepingCapacity: true)
    tagger.tag(&block, into: &mentions)
  }

  /// Merges what is fixed with what the tagger found; both are in order and do not overlap.
  private func give(_ wanted: EntityTypes, to found: inout [Annotation]) {
    if found.isEmpty { found.reserveCapacity(mentions.count + fixed.count) }
    var next = 0
    for mention in mentions {
      let range = block.range(of: mention.first..<mention.end)
      while next < fixed.count, fixed[next].range.lowerBound < range.lowerBound {
        give(fixed[next], wanted, to: &found)
        next += 1
      }
      if wanted.contains(mention.type) { found.append(annotation(mention, range)) }
    }
    for entry in fixed[next...] { give(entry, wanted, to: &found) }
  }

  private func give(
    _ entry: (range: Range<Int>, type: EntityType), _ wanted: EntityTypes,
    to found: inout [Annotation]
  ) {
    guard wanted.contains(entry.type) else { return }
    found.append(Annotation(entry.range, label: entry.type.rawValue, score: 1))
  }

  private func annotation(_ mention: Mention, _ range: Range<Int>) -> Annotation {
    var result = Annotation(
      range, label: mention.type.rawValue, score: Double(mention.certainty) / 100)
    if let name = mention.fullName {
      result["name"] = .string(tagger.fullName(name, in: block.text))
    }
    switch mention.value {
    case .date(let year, let month, let day):
      result["value"] = .string(ISODate.notation(year: year, month: month, day: day))
    case .money(let mantissa, let exponent, let currency):
      result["amount"] = .number(Money.notation(mantissa: mantissa, exponent: exponent))
      if let currency { result["currency"] = .string(currency.code) }
    case nil: break
    }
    return result
  }
}

/// Dates in the notation of ISO 8601.
enum ISODate {
  /// `2011-03-11`, `2012-12`, `2014`: a part that is 0 is not known.
  static func notation(year: UInt16, month: UInt8, day: UInt8) -> String {
    func two(_ value: UInt8) -> String { value < 10 ? "0\(value)" : "\(value)" }
    if month == 0 { return "\(year)" }
    return day == 0 ? "\(year)-\(two(month))" : "\(year)-\(two(month))-\(two(day))"
  }
}
