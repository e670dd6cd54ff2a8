import TextMill

/// The way of documents through the tokenizer and the tagger, block by block.
///
/// Its lists and tables are used again for the next document.
struct EntityRun: Sendable {
  private var tokenizer = Tokenizer()
  private var values = ValueTagger()
  private var tagger: any Tagger = RuleTagger()
  private var block = Block()
  private var valueMentions: [Mention] = []
  private var mentions: [Mention] = []
  private var fixed: [(range: Range<Int>, type: EntityType)] = []
  private let addresses = AddressRule()

  /// Annotations of the wanted types, in order of position.
  mutating func find(
    _ wanted: EntityTypes, in text: [UInt8], _ gazetteer: UserGazetteer,
    datesBy reference: DateReference = DateReference()
  ) -> [Annotation] {
    values.reference = reference
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
    tagger.mark(&block)
    valueMentions.removeAll(keepingCapacity: true)
    values.tag(&block, into: &valueMentions)
    mentions.removeAll(keepingCapacity: true)
    tagger.tag(&block, into: &mentions)
  }

  /// Merges what is fixed, the values and the names; each list is in order, and nothing overlaps.
  private func give(_ wanted: EntityTypes, to found: inout [Annotation]) {
    if found.isEmpty {
      found.reserveCapacity(mentions.count + valueMentions.count + fixed.count)
    }
    var (nextFixed, nextValue, nextName) = (0, 0, 0)
    while true {
      let fixedStart = nextFixed < fixed.count ? fixed[nextFixed].range.lowerBound : Int.max
      let valueStart = start(nextValue, of: valueMentions)
      let nameStart = start(nextName, of: mentions)
      if nameStart < min(valueStart, fixedStart) {
        give(mentions[nextName], wanted, to: &found)
        nextName += 1
      } else if valueStart < fixedStart {
        give(valueMentions[nextValue], wanted, to: &found)
        nextValue += 1
      } else if nextFixed < fixed.count {
        let (range, type) = fixed[nextFixed]
        nextFixed += 1
        guard wanted.contains(type) else { continue }
        found.append(Annotation(range, label: type.rawValue, score: 1))
      } else {
        return
      }
    }
  }

  /// Where a mention begins, in bytes of the text; beyond all texts if there is none.
  private func start(_ index: Int, of mentions: [Mention]) -> Int {
    guard index < mentions.count else { return .max }
    return block.range.lowerBound + Int(block.tokens[mentions[index].first].start)
  }

  private func give(_ mention: Mention, _ wanted: EntityTypes, to found: inout [Annotation]) {
    guard wanted.contains(mention.type) else { return }
    found.append(annotation(mention, block.range(of: mention.first..<mention.end)))
  }

  private func annotation(_ mention: Mention, _ range: Range<Int>) -> Annotation {
    var result = Annotation(
      range, label: mention.type.rawValue, score: Double(mention.certainty) / 100)
    if let name = mention.fullName {
      result["name"] = .string(tagger.fullName(name, in: block.text))
    }
    mention.value?.add(to: &result)
    if mention.type == .phone {
      result["value"] = .string(PhoneNumber.notation(block.text[range]))
    }
    return result
  }
}
