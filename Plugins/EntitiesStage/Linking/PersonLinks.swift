/// Joins the shorter names of a person with the full one.
enum PersonLinks {
  private static let label = UInt16(EntityType.person.number)
  /// Words behind a family name.
  private static let behind = Set(["Jr", "Sr", "II", "III", "IV"].map { Word.hash($0) })

  /// Joins what can only mean one person in the document.
  static func join(_ names: inout [NamedEntity], _ words: [UInt64]) {
    let people = names.indices.filter { names[$0].label == label }
    let full = people.filter { parts(names[$0], words).count > 1 }
    guard !full.isEmpty else { return }
    joinMiddleNames(full, &names, words)
    var byLast = OnlyOnes()
    var byFirst = OnlyOnes()
    for name in full {
      let parts = parts(names[name], words)
      guard let first = parts.first, let last = parts.last else { continue }
      byFirst.add(first, names.root(of: name))
      byLast.add(last, names.root(of: name))
    }
    for name in people {
      let parts = parts(names[name], words)
      guard parts.count == 1, let word = parts.first else { continue }
      if let long = byLast[word] {
        names.join(name, to: long)
      } else if !byLast.has(word), let long = byFirst[word] {
        names.join(name, to: long)
      }
    }
  }

  /// Joins "John Kennedy" with "John Fitzgerald Kennedy".
  private static func joinMiddleNames(
    _ full: [Int], _ names: inout [NamedEntity], _ words: [UInt64]
  ) {
    var longest: [UInt64: Int] = [:]
    let byLength = full.sorted { (names[$1].words.count, $0) < (names[$0].words.count, $1) }
    for name in byLength {
      let parts = parts(names[name], words)
      guard let first = parts.first, let last = parts.last else { continue }
      let key = WordHash.chain(first, last)
      if let long = longest[key] {
        if isWithin(parts, Self.parts(names[long], words)) { names.join(name, to: long) }
      } else {
        longest[key] = name
      }
    }
  }

  /// A name's words up to the family name.
  private static func parts(_ name: NamedEntity, _ words: [UInt64]) -> ArraySlice<UInt64> {
    var parts = words[name.words]
    while parts.count > 1, let last = parts.last, behind.contains(last) { parts.removeLast() }
    return parts
  }

  /// Whether words stand among others in the same order.
  private static func isWithin(_ short: ArraySlice<UInt64>, _ long: ArraySlice<UInt64>) -> Bool {
    var rest = short
    for word in long where word == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
