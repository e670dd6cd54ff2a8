/// A part of a document's text and its tokens.
///
/// Long texts are worked on in blocks of bounded size, so that memory is bounded too.
struct Block {
  /// The whole document's text.
  var text: [UInt8] = []
  /// The block's place in it.
  var range = 0..<0
  /// The tokens, followed by a few empty ones.
  var tokens: [Token] = []
  /// How many tokens there are.
  var count = 0

  /// About how long a block is at most.
  static let size = 1 << 18

  /// The bytes of a token, as a range of the text.
  func range(of token: Token) -> Range<Int> {
    range.lowerBound + Int(token.start)..<range.lowerBound + Int(token.end)
  }

  /// The bytes that tokens cover, as a range of the text.
  func range(of span: Range<Int>) -> Range<Int> {
    let start = range.lowerBound + Int(tokens[span.lowerBound].start)
    return start..<range.lowerBound + Int(tokens[span.upperBound - 1].end)
  }

  /// The end of the block that starts at an offset: at a paragraph's or line's end if one is near,
  /// at a blank otherwise, and never within a character.
  static func end(startingAt start: Int, in text: [UInt8]) -> Int {
    let limit = start + size
    guard limit < text.count else { return text.count }
    var blank: Int?
    var at = limit
    while at > limit - size / 4 {
      if text[at] == 0x0A { return at }
      if blank == nil, text[at] == 0x20 { blank = at }
      at -= 1
    }
    if let blank { return blank }
    at = limit
    while at > start + 1, text[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }
}
