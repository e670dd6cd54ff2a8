import TextMill

/// The phrases that a user's settings list, by type.
struct UserGazetteer: Sendable {
  private let tables: [(type: EntityType, table: PhraseTable)]

  /// Builds the tables.
  ///
  /// - Throws: `SettingError` for a type that there is not, and for a phrase without a word.
  init(_ lists: [String: [String]]) throws(SettingError) {
    var tables: [(type: EntityType, table: PhraseTable)] = []
    for (name, phrases) in lists.sorted(by: { $0.key < $1.key }) {
      let type = try Self.type(named: name)
      var builder = PhraseTableBuilder(capacity: phrases.reduce(16) { $0 + $1.utf8.count + 1 })
      for phrase in phrases {
        guard builder.add(phrase: phrase, .given) else {
          throw SettingError(
            "gazetteers",
            "'\(phrase)' under '\(name)' is not a phrase of 1 to \(PhraseTable.longest) words",
            hint: "a phrase is a name as it stands in texts, on one line")
        }
      }
      tables.append((type, builder.table))
    }
    self.tables = tables.sorted { Self.order($0.type) < Self.order($1.type) }
  }

  private static func order(_ type: EntityType) -> Int {
    EntityType.allCases.firstIndex(of: type) ?? 0
  }

  private static func type(named name: String) throws(SettingError) -> EntityType {
    if let type = EntityType(rawValue: name) { return type }
    let names = EntityType.allCases.map(\.rawValue)
    let near = Suggestion.nearest(to: name, among: names)
    throw SettingError(
      "gazetteers", "there is no type '\(name)'",
      hint: near.map { "did you mean '\($0)'?" } ?? "types: \(names.joined(separator: ", "))")
  }

  /// Appends what the block has of the lists, and takes the tokens away from the rules.
  func find(in block: inout Block, into found: inout [(range: Range<Int>, type: EntityType)]) {
    if tables.isEmpty { return }
    var at = 0
    while at < block.count {
      guard let match = longest(at, in: block) else {
        at += 1
        continue
      }
      found.append((block.range(of: at..<match.end), match.type))
      for index in at..<match.end { block.tokens[index].shape.insert(.taken) }
      at = match.end
    }
  }

  private func longest(_ start: Int, in block: Block) -> (end: Int, type: EntityType)? {
    var best: (end: Int, type: EntityType)?
    for (type, table) in tables {
      var hash = block.tokens[start].hash
      var at = start
      while at < block.count, at < start + PhraseTable.longest {
        let token = block.tokens[at]
        if token.shape.contains(.taken) || (at > start && token.shape.contains(.breakBefore)) {
          break
        }
        if at > start { hash = WordHash.chain(hash, token.hash) }
        let classes = table[hash]
        at += 1
        if classes.has(.given), at > best?.end ?? 0 { best = (at, type) }
        if !classes.has(.phraseStart) { break }
      }
    }
    return best
  }
}
