import TextMill

/// The phrases that a user lists: in the definition, and in files.
struct UserGazetteer: Sendable {
  let entries: GazetteerEntries
  private let index: PhraseIndex
  private let ignoresCase: Bool

  /// Takes what was collected.
  init(_ builder: GazetteerBuilder) {
    entries = builder.entries
    index = builder.index()
    ignoresCase = builder.ignoresCase
  }

  /// How many entries of the same words count as matches, at most.
  private static let mostNamesakes = 8

  /// Appends every match in a block, overlapping ones too, in order of their beginnings.
  ///
  /// Addresses must be taken before; words must not be marked yet, as that changes some hashes.
  func find(in block: Block, into found: inout [UserMatch]) {
    if index.isEmpty { return }
    let tokens = block.tokens.span
    let text = block.text.span.extracting(block.range)
    for start in 0..<block.count {
      let first = CaselessHash.hash(tokens[start], in: text, ignoringCase: ignoresCase)
      if index.mayBegin(first), !tokens[start].shape.contains(.taken) {
        find(from: start, first, in: block, text, &found)
      }
    }
  }

  private func find(
    from start: Int, _ first: UInt64, in block: Block, _ text: Span<UInt8>,
    _ found: inout [UserMatch]
  ) {
    var hash = first
    var at = start
    let before = found.count
    while true {
      let (phrase, goesOn) = index.look(hash)
      at += 1
      var next = phrase
      for _ in 0..<Self.mostNamesakes {
        guard let phrase = next else { break }
        let (entry, namesake) = index.entry(phrase)
        found.append(
          UserMatch(
            range: block.range(of: start..<at), tokens: start..<at, label: entries.label(entry),
            entry: entry))
        next = namesake
      }
      guard goesOn, at < min(block.count, start + PhraseIndex.longest) else { break }
      let token = block.tokens[at]
      if !token.shape.isDisjoint(with: [.taken, .breakBefore]) { break }
      let word = CaselessHash.hash(token, in: text, ignoringCase: ignoresCase)
      hash = WordHash.chain(hash, word)
    }
    if found.count > before + 1 {
      found[before...].sort(by: UserMatch.isBefore)
    }
  }
}
