/// Names of social networks: `@name` and `#Word`.
extension ValueTagger {
  /// `@name`: letters of ASCII, digits and underscores, not behind a word as in an e-mail.
  func handle(_ index: Int) -> Mention? {
    guard token(index).length == 1, beginsTag(index), let end = tagEnd(index + 1) else {
      return nil
    }
    let bytes = block.text[block.range(of: index + 1..<end)]
    guard (2...30).contains(bytes.count), bytes.allSatisfy({ $0 < 0x80 && $0 != 0x27 }),
      !isMark(end, 0x40) || !isAttached(end)
    else { return nil }
    return Mention(index..<end, .handle, 90)
  }

  /// `#Word`: with a letter in it; neither `#1` nor the colour `#ff0080`.
  func hashtag(_ index: Int) -> Mention? {
    guard token(index).length == 1, beginsTag(index), let end = tagEnd(index + 1),
      (index + 1..<end).contains(where: { token($0).isWord })
    else { return nil }
    let bytes = block.text[block.range(of: index + 1..<end)]
    guard bytes.count >= 2, !isColor(bytes), !bytes.contains(0x27) else { return nil }
    return Mention(index..<end, .hashtag, 90)
  }

  /// Whether nothing that a mark belongs to stands right before it.
  private func beginsTag(_ index: Int) -> Bool {
    guard index > 0, isAttached(index) else { return true }
    let before = token(index - 1)
    return !before.isWord && !before.isNumber && !before.shape.contains(.taken)
      && ![0x2F, 0x26, 0x5F, 0x2E, 0x40, 0x23, 0x3D, 0x2D].contains(before.symbol)
  }

  /// How many tokens a name has at most.
  private static let longestTag = 40

  /// Behind the words, digits and underscores that follow each other without blanks.
  private func tagEnd(_ index: Int) -> Int? {
    var at = index
    while at < index + Self.longestTag, at < block.count, isAttached(at) {
      let token = token(at)
      guard token.isWord || token.isNumber || token.symbol == 0x5F,
        !token.shape.contains(.separated), !token.shape.contains(.initial),
        !token.shape.contains(.dotted)
      else { break }
      at += 1
    }
    return at > index && at < index + Self.longestTag ? at : nil
  }

  private func isColor(_ bytes: ArraySlice<UInt8>) -> Bool {
    let isHexadecimal = bytes.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }
    return isHexadecimal && [3, 4, 6, 8].contains(bytes.count)
      && bytes.contains { $0 &- 0x30 < 10 }
  }
}
