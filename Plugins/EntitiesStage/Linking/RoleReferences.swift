import TextMill

/// Finds who "the prime minister" is: the one person of the document to whom it gives that role.
///
/// Only where nobody else can be meant. A role that is given to two people, or that stands anywhere in
/// the document as somebody else's ("their mayor", "the president of Chad"), refers to nobody, and
/// none refers to a person who is introduced further on.
struct RoleReferences: Sendable {
  /// A role right before a name, or behind one and a comma.
  private struct Introduction {
    let role: UInt64
    let annotation: Int
    let start: Int
  }

  private struct Reference {
    let role: UInt64
    let range: Range<Int>
  }

  private var introductions: [Introduction] = []
  private var references: [Reference] = []
  /// Roles that somebody unnamed may have.
  private var open: Set<UInt64> = []
  private let words = RoleWords.shared
  private let articles = Set(
    ["a", "an", "any", "every", "no", "A", "An", "Any", "Every", "No"].map(Word.hash))
  private let the = [Word.hash("the"), Word.hash("The")]
  private let of = Word.hash("of")

  /// Forgets the last document.
  mutating func beginDocument() {
    introductions.removeAll(keepingCapacity: true)
    references.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
  }

  /// Looks at a block, given its people: their tokens, and the index of their annotation, in order.
  mutating func see(
    _ block: borrowing Block, _ people: [(tokens: Range<Int>, annotation: Int)]
  ) {
    var nextPerson = 0
    var index = 0
    while index < block.count {
      while nextPerson < people.count, people[nextPerson].tokens.lowerBound < index {
        nextPerson += 1
      }
      guard let (role, end) = words.role(at: index, in: block) else {
        index += 1
        continue
      }
      let before = nextPerson > 0 ? people[nextPerson - 1] : nil
      if let before, before.tokens.contains(index) {
        // A part of a name.
      } else if nextPerson < people.count, people[nextPerson].tokens.lowerBound == end,
        !block.tokens[end].shape.contains(.breakBefore)
      {
        introduce(people[nextPerson].annotation, role, block, index)
      } else if let before, isApposition(index..<end, behind: before.tokens.upperBound, block) {
        introduce(before.annotation, role, block, index)
      } else {
        note(role, index..<end, block)
      }
      index = end
    }
  }

  private mutating func introduce(
    _ annotation: Int, _ role: UInt64, _ block: borrowing Block, _ first: Int
  ) {
    introductions.append(
      Introduction(
        role: role, annotation: annotation, start: block.range(of: block.tokens[first]).lowerBound))
  }

  /// Whether a role stands between commas behind a name: "Abe, the prime minister of Japan,".
  private func isApposition(
    _ tokens: Range<Int>, behind end: Int, _ block: borrowing Block
  ) -> Bool {
    let between = end..<tokens.lowerBound
    guard (1...4).contains(between.count), block.tokens[end].symbol == 0x2C,
      !between.dropFirst().contains(where: { block.tokens[$0].symbol == 0x2C })
    else { return false }
    let next = tokens.upperBound < block.count ? block.tokens[tokens.upperBound] : nil
    return next.map { $0.symbol == 0x2C || $0.symbol == 0x2E || $0.hash == of } ?? true
  }

  /// A role without a name.
  private mutating func note(_ role: UInt64, _ tokens: Range<Int>, _ block: borrowing Block) {
    let first = tokens.lowerBound
    let shape = block.tokens[first].shape
    let begins = first == 0 || !shape.isDisjoint(with: [.breakBefore, .sentenceStart, .headline])
    let previous = begins ? 0 : block.tokens[first - 1].hash
    let isFollowed = tokens.upperBound < block.count && block.tokens[tokens.upperBound].hash == of
    if the.contains(previous), !isFollowed {
      references.append(
        Reference(role: role, range: block.range(of: first - 1..<tokens.upperBound)))
    } else if !begins, !articles.contains(previous) {
      open.insert(role)
    }
  }

  /// The references to people among the annotations of names, which are linked already.
  func annotations(_ entities: [Annotation], in text: [UInt8]) -> [Annotation] {
    guard !references.isEmpty, !introductions.isEmpty else { return [] }
    var holders: [UInt64: (entity: JSONValue, start: Int)?] = [:]
    for introduction in introductions where !open.contains(introduction.role) {
      guard let entity = entities[introduction.annotation]["entity"] else { continue }
      if let known = holders[introduction.role] {
        if known?.entity != entity { holders[introduction.role] = .some(nil) }
      } else {
        holders[introduction.role] = (entity, introduction.start)
      }
    }
    return references.compactMap { reference in
      guard let holder = holders[reference.role] ?? nil, holder.start < reference.range.lowerBound
      else { return nil }
      var annotation = Annotation(reference.range, label: EntityType.person.rawValue, score: nil)
      annotation["entity"] = holder.entity
      annotation["name"] = Self.name(of: holder.entity, entities, text)
      return annotation
    }
  }

  /// The full name of an entity.
  private static func name(
    of entity: JSONValue, _ entities: [Annotation], _ text: [UInt8]
  ) -> JSONValue? {
    guard let first = entities.first(where: { $0["entity"] == entity }) else { return nil }
    return first["name"] ?? .string(String(decoding: text[first.range], as: UTF8.self))
  }
}
