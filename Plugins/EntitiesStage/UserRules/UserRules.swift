import TextMill
import TextMillLanguage

/// All rules of a user, with what tells quickly that none of them matches.
struct UserRules: Sendable {
  private let words: [WordRule]
  private let patterns: [PatternRule]
  private let gate: WordGate
  private let table = Lexicon.shared.table
  private let labels: EntityLabels
  private let ignoresCase: Bool

  init(_ rules: [UserRule], _ labels: EntityLabels) {
    words = rules.compactMap { if case .words(let rule) = $0 { rule } else { nil } }
    patterns = rules.compactMap { if case .pattern(let rule) = $0 { rule } else { nil } }
    gate = WordGate(words)
    ignoresCase = words.contains(where: \.ignoresCase)
    self.labels = labels
  }

  /// Appends every match in a block: of each rule those that do not overlap each other.
  func find(
    in block: Block, _ listed: [UserMatch], _ machine: inout TokenMachine,
    into found: inout [UserMatch]
  ) {
    findPatterns(in: block, &found)
    if words.isEmpty { return }
    let text = block.text.span.extracting(block.range)
    let candidates = gate.candidates(in: block, text, ignoringCase: ignoresCase)
    for (index, rule) in words.enumerated() where candidates.isActive[index] {
      let names = ListedWords(rule.listed, labels, listed)
      var at = 0
      var next = 0
      let starts = candidates.starts[index]
      while true {
        if rule.first != nil {
          while next < starts.count, starts[next] < at { next += 1 }
          guard next < starts.count else { break }
          at = starts[next]
        }
        guard at < block.count else { break }
        let match = machine.match(rule.program, from: at, count: block.count) { test, token in
          (token == at || !block.tokens[token].shape.contains(.breakBefore))
            && passes(test, token, rule, block, text, names)
        }
        if let match {
          found.append(
            UserMatch(
              range: block.range(of: match.span), tokens: match.span, label: rule.label, entry: nil)
          )
        }
        at = max(at + 1, match?.tokens.upperBound ?? 0)
      }
    }
  }

  private func passes(
    _ test: TokenTest, _ index: Int, _ rule: WordRule, _ block: Block, _ text: Span<UInt8>,
    _ names: ListedWords
  ) -> Bool {
    let token = block.tokens[index]
    if token.shape.contains(.taken) { return false }
    switch test {
    case .literal(let hash):
      return CaselessHash.hash(token, in: text, ignoringCase: rule.ignoresCase) == hash
    case .shape(let shape, let other):
      return token.shape.isSuperset(of: shape) && token.shape.isDisjoint(with: other)
    case .classes(let classes): return token.isWord && table[token.hash].has(classes)
    case .listed(let name): return names.contains(index, name)
    case .mark: return token.symbol != 0
    case .any: return true
    }
  }

  private func findPatterns(in block: Block, _ found: inout [UserMatch]) {
    for rule in patterns {
      let matcher = rule.pattern.matcher()
      var at = 0
      for match in matcher.matches(in: block.text.span, within: block.range) {
        var range = match
        if let group = rule.group {
          let groups = matcher.captures(in: block.text.span, of: match, within: block.range)
          guard let part = groups[group] else { continue }
          range = part
        }
        let tokens = tokens(touching: range, in: block, from: &at)
        // Blanks at the ends belong to no name, and nothing at all is none.
        if range.isEmpty || tokens.isEmpty { continue }
        range = range.clamped(to: block.range(of: tokens))
        found.append(UserMatch(range: range, tokens: tokens, label: rule.label, entry: nil))
      }
    }
  }

  /// The tokens that a range of bytes touches; `at` moves on with the matches.
  private func tokens(
    touching range: Range<Int>, in block: Block, from at: inout Int
  ) -> Range<Int> {
    let offset = block.range.lowerBound
    while at > 0, Int(block.tokens[at - 1].end) + offset > range.lowerBound { at -= 1 }
    while at < block.count, Int(block.tokens[at].end) + offset <= range.lowerBound { at += 1 }
    var end = at
    while end < block.count, Int(block.tokens[end].start) + offset < range.upperBound { end += 1 }
    return at..<end
  }
}

/// Which tokens belong to listed names of some labels.
struct ListedWords {
  private var words: [String: Set<Int>] = [:]

  init(_ names: [String], _ labels: EntityLabels, _ matches: [UserMatch]) {
    for name in names {
      var tokens: Set<Int> = []
      for match in matches where labels.names[Int(match.label)] == name {
        tokens.formUnion(match.tokens)
      }
      words[name] = tokens
    }
  }

  func contains(_ token: Int, _ name: String) -> Bool { words[name]?.contains(token) ?? false }
}
