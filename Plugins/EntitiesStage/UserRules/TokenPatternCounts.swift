/// How often a part of a rule stands.
extension TokenPatternParser {
  mutating func repeated(_ node: TokenPatternNode) throws(TokenPatternError)
    -> TokenPatternNode
  {
    switch peek {
    case "?":
      at += 1
      return .repetition(node, 0, 1)
    case "*":
      at += 1
      return .repetition(node, 0, nil)
    case "+":
      at += 1
      return .repetition(node, 1, nil)
    case "{": return try counted(node)
    default: return node
    }
  }

  /// `{2}`, `{1,3}`, `{2,}`.
  private mutating func counted(_ node: TokenPatternNode) throws(TokenPatternError)
    -> TokenPatternNode
  {
    let start = at
    while let next = peek, next != "}" { at += 1 }
    let parts = text(start + 1..<at).split(separator: ",", omittingEmptySubsequences: false).map {
      Int($0.filter { $0 != " " })
    }
    let isOpen = parts.count == 2 && text(start + 1..<at).hasSuffix(",")
    guard peek == "}", (1...2).contains(parts.count), let least = parts[0],
      isOpen || parts.last.flatMap({ $0 }) != nil
    else {
      throw error(start..<at + 1, "this is no count", "counts: {2}, {1,3}, {2,}")
    }
    let most = isOpen ? nil : parts.last.flatMap { $0 }
    guard least >= 0, most.map({ $0 >= max(least, 1) }) ?? true,
      max(least, most ?? 0) <= TokenProgram.longest
    else {
      throw error(start..<at + 1, "a count goes up, to \(TokenProgram.longest) at most")
    }
    at += 1
    return .repetition(node, least, most)
  }
}
