import TextMill

/// Groups the mentions of a document by the entity that they name.
///
/// Names of the same words and the same label are one entity. A person's family or given name alone
/// is the person if the document has only one such person; an acronym is the name with these
/// initials; an organization's name is short for the only longer one that begins with it. Where two
/// could be meant, nothing is joined.
struct EntityLinker: Sendable {
  private var numbers = HashNumbers()
  private var names: [NamedEntity] = []
  private var words: [UInt64] = []
  /// The annotations, by their index, and their names' numbers.
  private var mentions: [(annotation: Int, name: Int)] = []
  private var joined = SplitNames()

  /// Forgets the last document.
  mutating func beginDocument() {
    numbers.removeAll()
    names.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    joined.removeAll()
  }

  /// Adds a mention, in order of position.
  mutating func add(
    _ tokens: Range<Int>, of block: borrowing Block, label: UInt16, as annotation: Int
  ) {
    let start = words.count
    var key = UInt64(label)
    var isAcronym = tokens.count == 1
    for index in tokens where block.tokens[index].isWord || block.tokens[index].isNumber {
      let token = block.tokens[index]
      words.append(token.hash)
      key = WordHash.chain(key, token.hash)
      isAcronym = isAcronym && (token.shape.contains(.allCaps) || token.shape.contains(.dotted))
    }
    let number = numbers.number(of: key)
    if number == names.count {
      let range = tokens.isEmpty ? 0..<0 : block.range(of: tokens)
      names.append(
        NamedEntity(
          label: label, words: start..<words.count, range: range, isAcronym: isAcronym,
          entity: number))
    } else {
      words.removeSubrange(start...)
    }
    joined.see(number, tokens, block, label)
    mentions.append((annotation, number))
  }

  /// Gives every mention the number of its entity, from 1 on in order of appearance, and the
  /// entity's name where it has another one.
  mutating func link(_ annotations: inout [Annotation], in text: [UInt8]) {
    PersonLinks.join(&names, words)
    joined.join(&names)
    AcronymLinks.join(&names, in: text)
    PrefixLinks.join(&names, words)
    var order = [Int](repeating: 0, count: names.count)
    var count = 0
    for mention in mentions {
      let entity = names.root(of: mention.name)
      if order[entity] == 0 {
        count += 1
        order[entity] = count
      }
      annotations[mention.annotation]["entity"] = .number(String(order[entity]))
      if let full = joined.fullName(of: entity, in: text) {
        annotations[mention.annotation]["name"] = .string(full)
      } else if entity != mention.name, annotations[mention.annotation]["name"] == nil {
        annotations[mention.annotation]["name"] =
          .string(String(decoding: text[names[entity].range], as: UTF8.self))
      }
    }
  }
}

extension [NamedEntity] {
  /// The name that stands for the entity of a name.
  func root(of name: Int) -> Int {
    var name = name
    while self[name].entity != name { name = self[name].entity }
    return name
  }

  /// Says that a name is a shorter one for another.
  mutating func join(_ short: Int, to long: Int) {
    let (first, second) = (root(of: short), root(of: long))
    if first != second { self[first].entity = second }
  }
}
