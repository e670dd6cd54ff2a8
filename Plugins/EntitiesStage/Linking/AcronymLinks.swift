/// Joins acronyms with the names that have these initials: "WHO", "World Health Organization".
enum AcronymLinks {
  /// Joins each acronym that only one name of the same label can mean.
  static func join(_ names: inout [NamedEntity], in text: [UInt8]) {
    let short = names.indices.filter { names[$0].isAcronym && names[$0].words.count == 1 }
    guard !short.isEmpty else { return }
    var meant = OnlyOnes()
    for index in names.indices where names[index].words.count > 1 {
      let name = names[index]
      guard let initials = initials(text[name.range]) else { continue }
      meant.add(key(initials, name.label), names.root(of: index))
    }
    for index in short {
      let letters = text[names[index].range].filter { $0 != 0x2E }
      if let long = meant[key(letters, names[index].label)] { names.join(index, to: long) }
    }
  }

  private static func key(_ letters: [UInt8], _ label: UInt16) -> UInt64 {
    let hash = WordHash.of(letters.span, letters.indices) { _, byte in byte }
    return WordHash.chain(UInt64(label), hash)
  }

  private static func key(_ letters: ArraySlice<UInt8>, _ label: UInt16) -> UInt64 {
    key(Array(letters), label)
  }

  /// The first letters of the words with capitals; `nil` if they are fewer than two.
  private static func initials(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    var initials: [UInt8] = []
    var isStart = true
    for byte in name {
      let isLetter = byte &- 0x41 < 26 || byte &- 0x61 < 26 || byte >= 0x80
      if isStart, byte &- 0x41 < 26 { initials.append(byte) }
      isStart = !isLetter && byte != 0x27
    }
    return initials.count > 1 ? initials : nil
  }
}
