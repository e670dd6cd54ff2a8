/// A file-name pattern: `*` and `?` stay inside a folder, `**` crosses folders, `[a-z]` and
/// `[!a-z]` are sets, `{a,b}` are alternatives.
struct Glob {
  /// Whether a path needs matching at all.
  static func isPattern(_ path: String) -> Bool {
    path.utf8.contains { "*?[{".utf8.contains($0) }
  }

  /// The folder above the first part that holds a pattern.
  let base: String
  private let patterns: [[Character]]

  init(_ pattern: String) {
    let fixed = pattern.split(separator: "/", omittingEmptySubsequences: false)
      .prefix { !Self.isPattern(String($0)) }
    base = fixed.joined(separator: "/")
    patterns = Self.alternatives(of: pattern).map(Array.init)
  }

  func matches(_ path: String) -> Bool {
    let characters = Array(path)
    return patterns.contains { GlobMatch(pattern: $0, path: characters).holds }
  }

  /// Writes out `{a,b}`; not nested, and at most 64 in all.
  private static func alternatives(of pattern: String) -> [String] {
    var results = [pattern]
    while let index = results.firstIndex(where: { braces(in: $0) != nil }), results.count <= 64 {
      let text = results[index]
      guard let range = braces(in: text) else { break }
      let inner = text[text.index(after: range.lowerBound)..<text.index(before: range.upperBound)]
      let options = inner.split(separator: ",", omittingEmptySubsequences: false)
      results.replaceSubrange(
        index...index, with: options.map { text.replacingCharacters(in: range, with: $0) })
    }
    return results
  }

  private static func braces(in text: String) -> Range<String.Index>? {
    guard let close = text.firstIndex(of: "}"), let open = text[..<close].lastIndex(of: "{") else {
      return nil
    }
    return open..<text.index(after: close)
  }
}

extension String {
  fileprivate func replacingCharacters(
    in range: Range<String.Index>, with text: Substring
  ) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}

/// Whether a path matches a pattern, in time proportional to the product of their lengths.
private struct GlobMatch {
  let holds: Bool

  init(pattern: [Character], path: [Character]) {
    var reachable = Array(repeating: false, count: path.count + 1)
    reachable[0] = true
    var at = 0
    while at < pattern.count {
      let element = Element(pattern, at: &at)
      reachable = element.advance(reachable, over: path)
    }
    holds = reachable[path.count]
  }

  private enum Element {
    case character(Character)
    case any
    case set([ClosedRange<Character>], negated: Bool)
    case star
    /// `**`, and `**/`, which also matches nothing.
    case doubleStar(eatsSlash: Bool)

    init(_ pattern: [Character], at: inout Int) {
      let character = pattern[at]
      at += 1
      switch character {
      case "?": self = .any
      case "*":
        guard at < pattern.count, pattern[at] == "*" else {
          self = .star
          return
        }
        at += 1
        let eatsSlash = at < pattern.count && pattern[at] == "/"
        if eatsSlash { at += 1 }
        self = .doubleStar(eatsSlash: eatsSlash)
      case "[":
        guard let close = pattern[at...].dropFirst().firstIndex(of: "]") else {
          self = .character("[")
          return
        }
        let negated = pattern[at] == "!"
        self = .set(Self.ranges(pattern[(negated ? at + 1 : at)..<close]), negated: negated)
        at = close + 1
      default: self = .character(character)
      }
    }

    private static func ranges(_ inside: ArraySlice<Character>) -> [ClosedRange<Character>] {
      var ranges: [ClosedRange<Character>] = []
      var at = inside.startIndex
      while at < inside.endIndex {
        if at + 2 < inside.endIndex, inside[at + 1] == "-", inside[at] <= inside[at + 2] {
          ranges.append(inside[at]...inside[at + 2])
          at += 3
        } else {
          ranges.append(inside[at]...inside[at])
          at += 1
        }
      }
      return ranges
    }

    func advance(_ reachable: [Bool], over path: [Character]) -> [Bool] {
      var result = Array(repeating: false, count: reachable.count)
      switch self {
      case .star, .doubleStar:
        let crosses = if case .doubleStar = self { true } else { false }
        var isOpen = false
        for index in reachable.indices {
          if index > 0, path[index - 1] == "/", !crosses { isOpen = false }
          isOpen = isOpen || reachable[index]
          result[index] = isOpen
        }
        if case .doubleStar(eatsSlash: true) = self {
          for index in result.indices where index > 0 && path[index - 1] != "/" {
            result[index] = reachable[index]
          }
        }
      default:
        for index in path.indices where reachable[index] {
          result[index + 1] = matches(path[index])
        }
      }
      return result
    }

    private func matches(_ character: Character) -> Bool {
      switch self {
      case .character(let own): own == character
      case .any: character != "/"
      case .set(let ranges, let negated):
        character != "/" && ranges.contains { $0.contains(character) } != negated
      case .star, .doubleStar: true
      }
    }
  }
}
