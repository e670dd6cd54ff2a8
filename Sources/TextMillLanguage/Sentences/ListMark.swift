import TextMill

/// The mark of a list item.
///
/// `1.`, `2)`, `3.)`, `b.` and `• 4.` are some.
struct ListMark: Equatable {
  /// How the marks of one list are written.
  struct Style: Equatable {
    let isLetter: Bool
    let hasPeriod: Bool
    let hasBracket: Bool
    let bullet: UInt32
  }

  let style: Style
  let value: Int
  /// Behind the mark.
  let end: Int

  /// The mark that begins at an offset, if one does.
  init?(at start: Int, to limit: Int, _ text: Span<UInt8>) {
    var at = start
    var bullet: UInt32 = 0
    if at < limit, text[at] >= 0x80 || text[at] == 0x2A || text[at] == 0x2D {
      let scalar = text.scalar(at: at)
      guard Self.isBullet(scalar.value) else { return nil }
      bullet = scalar.value
      at += scalar.length
      while at < limit, text[at] == 0x20 { at += 1 }
    }
    let first = at
    var value = 0
    while at < limit, at - first < 3, text[at] &- 0x30 < 10 {
      value = value * 10 + Int(text[at] - 0x30)
      at += 1
    }
    let isLetter = at == first
    if isLetter {
      guard at < limit, text[at] &- 0x61 < 26 else { return nil }
      value = Int(text[at] - 0x60)
      at += 1
    }
    let hasPeriod = at < limit && text[at] == 0x2E
    if hasPeriod { at += 1 }
    let hasBracket = at < limit && text[at] == 0x29
    if hasBracket { at += 1 }
    guard hasPeriod || hasBracket, at < limit, text[at] == 0x20 else { return nil }
    style = Style(isLetter: isLetter, hasPeriod: hasPeriod, hasBracket: hasBracket, bullet: bullet)
    self.value = value
    end = at
  }

  private static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2A, 0x2D, 0x2022, 0x2043, 0x25CF, 0x25AA, 0x2013: true
    default: false
    }
  }
}
