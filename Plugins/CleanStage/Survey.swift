import TextMill
import TextMillLanguage

/// What a look over a text found to be done.
struct Survey {
  private(set) var hasCharacters = false
  private(set) var hasJoiners = false
  private(set) var hasBlanks = false
  private(set) var hasHyphens = false

  /// Whether there is nothing to do.
  var isSound: Bool { !hasCharacters && !hasJoiners && !hasBlanks && !hasHyphens }

  private var isComplete: Bool { hasJoiners && hasBlanks && hasHyphens }

  /// Looks at each place where something may be wrong.
  init(_ text: Text, _ rules: CharacterRules) {
    let bytes = text.utf8.span
    lookAtEnds(of: bytes, rules)
    var at = nextSuspicion(in: bytes, from: 0)
    while at < bytes.count, !isComplete {
      note(bytes, at, rules)
      at = nextSuspicion(in: bytes, from: at + 1)
    }
  }

  private mutating func lookAtEnds(of bytes: Span<UInt8>, _ rules: CharacterRules) {
    guard rules.ordersLines, bytes.count > 0 else { return }
    let last = bytes.count - 1
    if bytes[0] <= 0x20 || bytes[last] == 0x20 { hasBlanks = true }
    if last > 0, bytes[last] == 0x0A, bytes[last - 1] == 0x0A { hasBlanks = true }
  }

  private mutating func note(_ bytes: Span<UInt8>, _ at: Int, _ rules: CharacterRules) {
    if bytes[at] == 0x2D {
      hasHyphens = hasHyphens || rules.joinsHyphens
      return
    }
    switch rules.action(for: UTF8Scalar(at: at, in: bytes).value) {
    case .keep: break
    case .blank: hasBlanks = true
    case .joiner:
      hasJoiners = true
      hasCharacters = true
    default: hasCharacters = true
    }
  }
}
