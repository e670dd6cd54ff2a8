import TextMill

/// The way of documents through the tokenizer and the taggers, block by block.
///
/// Its lists and tables are used again for the next document.
struct EntityRun: Sendable {
  private var tokenizer = Tokenizer()
  private var machine = TokenMachine()
  private var values = ValueTagger()
  private var tagger: NameTagger
  private var linker = EntityLinker()
  private var roles = RoleReferences()
  /// The people of the block, by their tokens and the index of their annotation.
  private var people: [(tokens: Range<Int>, annotation: Int)] = []
  private var block = Block()
  private var valueMentions: [Mention] = []
  private var names: [Mention] = []
  private var addressRanges: [(range: Range<Int>, type: EntityType)] = []
  private var listed: [UserMatch] = []
  private var ruled: [UserMatch] = []
  /// Addresses, and what is taken of the user's own: in order, without overlaps.
  private var fixed: [UserMatch] = []
  private let addresses = AddressRule()

  init(_ model: NameModel) { tagger = NameTagger(model) }

  /// What is in a text.
  struct Findings {
    /// Annotations of the wanted types, in order of position, without overlaps.
    var entities: [Annotation] = []
    /// Every match of the user's rules and gazetteers, if the plan asks for them.
    var mentions: [Annotation] = []
    /// What refers to people by their role, if the plan asks for it.
    var references: [Annotation] = []
    /// Whether names were asked for, but the model does not know the text's language.
    var isForeign = false
  }

  /// Finds what a plan asks for.
  mutating func find(
    _ plan: EntityPlan, in text: [UInt8], datesBy reference: DateReference, language: String?
  ) -> Findings {
    values.reference = reference
    block.text = text
    defer { block.text = [] }
    tagger.beginDocument(language: language)
    linker.beginDocument()
    roles.beginDocument()
    var found = Findings()
    var start = 0
    while start < text.count {
      let end = Block.end(startingAt: start, in: text)
      block.range = start..<end
      findInBlock(plan)
      people.removeAll(keepingCapacity: true)
      give(plan, to: &found)
      if plan.listsReferences { roles.see(block, people) }
      start = end
    }
    linker.link(&found.entities, in: text)
    if plan.listsReferences { found.references = roles.annotations(found.entities, in: text) }
    found.isForeign = plan.wantsNames && tagger.knowsLanguage == false
    return found
  }

  private mutating func findInBlock(_ plan: EntityPlan) {
    tokenizer.cut(&block)
    fixed.removeAll(keepingCapacity: true)
    if tokenizer.mayHaveAddresses { findAddresses() }
    listed.removeAll(keepingCapacity: true)
    plan.gazetteer.find(in: block, into: &listed)
    ruled.removeAll(keepingCapacity: true)
    plan.rules.find(in: block, listed, &machine, into: &ruled)
    tagger.mark(&block)
    names.removeAll(keepingCapacity: true)
    valueMentions.removeAll(keepingCapacity: true)
    for source in plan.order {
      switch source {
      case .rules: take(ruled.sorted(by: UserMatch.isBefore))
      case .gazetteers: take(listed)
      case .values: findValues(plan)
      case .names: findNames(plan)
      }
    }
    fixed.sort(by: UserMatch.isBefore)
  }

  private mutating func findAddresses() {
    addressRanges.removeAll(keepingCapacity: true)
    addresses.find(in: &block, into: &addressRanges)
    for (range, type) in addressRanges {
      fixed.append(
        UserMatch(range: range, tokens: 0..<0, label: UInt16(type.number), entry: nil))
    }
  }

  /// Finds values, and the names around them.
  ///
  /// The model has learned from texts in which values were not taken away, so it sees the names first.
  private mutating func findValues(_ plan: EntityPlan) {
    let areNamesBehind = plan.isBefore(.values, .names)
    if areNamesBehind { tagNames(plan) }
    values.tag(&block, into: &valueMentions)
    guard areNamesBehind else { return }
    for value in NameOverlaps.resolve(&names, &valueMentions) {
      for index in value.first..<value.end { block.tokens[index].shape.remove(.taken) }
    }
  }

  private mutating func findNames(_ plan: EntityPlan) {
    if !plan.isBefore(.values, .names) { tagNames(plan) }
    names.removeAll { name in
      (name.first..<name.end).contains { block.tokens[$0].shape.contains(.taken) }
    }
    for name in names {
      for index in name.first..<name.end { block.tokens[index].shape.insert(.taken) }
    }
  }

  /// What is not asked for takes no words from what is.
  private mutating func tagNames(_ plan: EntityPlan) {
    guard plan.wantsNames else { return }
    tagger.tag(block, into: &names)
    names.removeAll { !plan.wanted.contains($0.type) }
  }

  /// Takes matches from left to right, the longer ones first, where nothing is taken yet.
  private mutating func take(_ matches: [UserMatch]) {
    for match in matches where !match.tokens.isEmpty {
      let isTaken = match.tokens.contains { block.tokens[$0].shape.contains(.taken) }
      if isTaken { continue }
      for index in match.tokens { block.tokens[index].shape.insert(.taken) }
      fixed.append(match)
    }
  }

  /// Merges what is fixed, the values and the names; each list is in order, and nothing overlaps.
  private mutating func give(_ plan: EntityPlan, to found: inout Findings) {
    if found.entities.isEmpty {
      found.entities.reserveCapacity(names.count + valueMentions.count + fixed.count)
    }
    var (nextFixed, nextValue, nextName) = (0, 0, 0)
    while true {
      let fixedStart = nextFixed < fixed.count ? fixed[nextFixed].range.lowerBound : Int.max
      let valueStart = start(nextValue, of: valueMentions)
      let nameStart = start(nextName, of: names)
      if nameStart < min(valueStart, fixedStart) {
        give(names[nextName], plan, to: &found)
        nextName += 1
      } else if valueStart < fixedStart {
        give(valueMentions[nextValue], plan, to: &found)
        nextValue += 1
      } else if nextFixed < fixed.count {
        let match = fixed[nextFixed]
        nextFixed += 1
        guard plan.wants(match.label) else { continue }
        if plan.isName(match.label) {
          linker.add(match.tokens, of: block, label: match.label, as: found.entities.count)
        }
        found.entities.append(plan.annotation(match))
      } else {
        break
      }
    }
    guard plan.listsMentions else { return }
    let all = (listed + ruled).sorted(by: UserMatch.isBefore)
    found.mentions += all.filter { plan.wants($0.label) }.map(plan.annotation)
  }

  /// Where a mention begins, in bytes of the text; beyond all texts if there is none.
  private func start(_ index: Int, of mentions: [Mention]) -> Int {
    guard index < mentions.count else { return .max }
    return block.range.lowerBound + Int(block.tokens[mentions[index].first].start)
  }

  private mutating func give(_ mention: Mention, _ plan: EntityPlan, to found: inout Findings) {
    guard plan.wanted.contains(mention.type) else { return }
    let tokens = mention.first..<mention.end
    if mention.type == .person { people.append((tokens, found.entities.count)) }
    if mention.type.isName {
      linker.add(
        tokens, of: block, label: UInt16(mention.type.number), as: found.entities.count)
    }
    found.entities.append(annotation(mention, block.range(of: tokens)))
  }

  private func annotation(_ mention: Mention, _ range: Range<Int>) -> Annotation {
    var result = Annotation(
      range, label: mention.type.rawValue, score: Double(mention.certainty) / 100)
    mention.value?.add(to: &result)
    if mention.type == .phone {
      result["value"] = .string(PhoneNumber.notation(block.text[range]))
    }
    return result
  }
}

extension EntityPlan {
  /// A match with its label and what the lists know of it.
  func annotation(_ match: UserMatch) -> Annotation {
    var result = Annotation(match.range, label: labels.names[Int(match.label)], score: 1)
    guard let entry = match.entry else { return result }
    if let id = gazetteer.entries.id(entry) { result["id"] = .string(id) }
    if let name = gazetteer.entries.name(entry) { result["name"] = .string(name) }
    return result
  }
}
