/// A part of a rule, as it was written.
indirect enum TokenPatternNode: Sendable {
  case test(TokenTest)
  case sequence([TokenPatternNode])
  case choice([TokenPatternNode])
  /// So many times at least, and at most; `nil` is as often as there is.
  case repetition(TokenPatternNode, Int, Int?)
  /// The part that becomes the annotation.
  case span(TokenPatternNode)

  /// Whether it may match nothing at all.
  var mayBeEmpty: Bool {
    switch self {
    case .test: false
    case .sequence(let parts): parts.allSatisfy(\.mayBeEmpty)
    case .choice(let parts): parts.contains(where: \.mayBeEmpty)
    case .repetition(let part, let least, _): least == 0 || part.mayBeEmpty
    case .span(let part): part.mayBeEmpty
    }
  }

  /// The words of which every match has one; `nil` where there are no such words.
  var needed: [UInt64]? {
    switch self {
    case .test(.literal(let hash)): return [hash]
    case .test: return nil
    case .sequence(let parts):
      return parts.compactMap(\.needed).min { $0.count < $1.count }
    case .choice(let parts):
      let all = parts.map(\.needed)
      return all.contains { $0 == nil } ? nil : all.flatMap { $0 ?? [] }
    case .repetition(let part, let least, _): return least > 0 ? part.needed : nil
    case .span(let part): return part.needed
    }
  }

  /// The words with one of which every match begins; `nil` if it may begin otherwise.
  var first: [UInt64]? {
    switch self {
    case .test(.literal(let hash)): return [hash]
    case .test: return nil
    case .sequence(let parts):
      var words: [UInt64] = []
      for part in parts {
        guard let more = part.first else { return nil }
        words += more
        if !part.mayBeEmpty { return words }
      }
      return nil
    case .choice(let parts):
      let all = parts.map(\.first)
      return all.contains { $0 == nil } ? nil : all.flatMap { $0 ?? [] }
    case .repetition(let part, _, _): return part.first
    case .span(let part): return part.first
    }
  }
}
