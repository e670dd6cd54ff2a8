/// What the byte or scalar that follows has to be for a thread to live on.
enum Need: UInt8 {
  case nothing, word, notWord, lineEnd, textEnd

  /// What satisfies both; nil if nothing does.
  func and(_ other: Need) -> Need? {
    if self == other || other == .nothing { return self }
    if self == .nothing { return other }
    if self == .word || other == .word { return nil }
    // A newline and the text's end are no word characters, so that the later case is the narrower.
    return rawValue > other.rawValue ? self : other
  }
}

/// What a reader has behind it.
struct Behind: OptionSet, Hashable {
  let rawValue: UInt8

  static let textEdge = Behind(rawValue: 1)
  static let newline = Behind(rawValue: 2)
  static let word = Behind(rawValue: 4)
}

extension Need {
  /// What has to follow once `look` holds too; nil where it cannot hold.
  func after(_ look: Look, behind: Behind) -> Need? {
    switch look {
    case .textStart: behind.contains(.textEdge) ? self : nil
    case .lineStart: behind.isDisjoint(with: [.textEdge, .newline]) ? nil : self
    case .textEnd: and(.textEnd)
    case .lineEnd: and(.lineEnd)
    case .wordBoundary: and(behind.contains(.word) ? .notWord : .word)
    case .notWordBoundary: and(behind.contains(.word) ? .word : .notWord)
    }
  }
}
