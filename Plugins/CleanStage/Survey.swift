import TextMill
import TextMillLanguage

/// What is to be done to a text besides its characters, as far as looks at it have shown.
struct Survey {
  private(set) var hasJoiners = false
  private(set) var hasBlanks = false
  private(set) var hasHyphens = false

  /// Looks at the text's ends, where single blanks and empty lines count.
  mutating func lookAtEnds(of text: Text, _ rules: CharacterRules) {
    let bytes = text.utf8.span
    guard rules.ordersLines, bytes.count > 0 else { return }
    let last = bytes.count - 1
    if bytes[0] <= 0x20 || bytes[last] == 0x20 { hasBlanks = true }
    if last > 0, bytes[last] == 0x0A, bytes[last - 1] == 0x0A { hasBlanks = true }
  }

  /// Notes a scalar at which something may have to be done, or more of them.
  mutating func note(_ scalar: UInt32, _ action: CharacterRules.Action) {
    switch action {
    case .blank, .nextLine: hasBlanks = true
    case .joiner: hasJoiners = true
    default: if scalar == 0x2D { hasHyphens = true }
    }
  }

  /// Notes that the text has changed, so that there may be new blanks and hyphens.
  mutating func noteChange() {
    (hasBlanks, hasHyphens) = (true, true)
  }
}
