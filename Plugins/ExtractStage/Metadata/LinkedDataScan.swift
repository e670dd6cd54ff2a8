import TextMill
import TextMillBytes
import TextMillLanguage

/// Finds what a page's JSON-LD says that helps to find its text, without reading all of it.
struct LinkedDataScan {
  /// What kind of thing the page is about: 0 nothing said, 1 an article, 2 a product, 3 a
  /// discussion, 4 a list, 5 something else.
  private(set) var type: UInt8 = 0
  /// The article's text, if it is there, with JSON's escapes decoded.
  private(set) var body: [UInt8] = []

  init(_ ranges: [TextRange], _ bytes: Span<UInt8>) {
    for range in ranges { scan(range, bytes) }
  }

  private mutating func scan(_ range: TextRange, _ bytes: Span<UInt8>) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      at = ByteScan.first(0x22, in: bytes, from: at, to: end)
      if bytes.begins(with: "@type\"", at: at + 1) {
        note(value(behind: at + 7, to: end, bytes), bytes)
        at += 7
      } else if bytes.begins(with: "articlebody\"", at: at + 1) {
        let value = value(behind: at + 13, to: end, bytes)
        if value.count > body.count { body = Self.decoded(value, bytes) }
        at = max(at + 13, value.upperBound)
      } else {
        at += 1
      }
    }
  }

  /// The string that follows a colon.
  private func value(behind start: Int, to end: Int, _ bytes: Span<UInt8>) -> TextRange {
    var at = start
    while at < end, bytes[at] == 0x3A || bytes[at] == 0x5B || isBlank(bytes[at]) { at += 1 }
    guard at < end, bytes[at] == 0x22 else { return at..<at }
    let first = at + 1
    at = first
    while at < end, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
    return first..<min(at, end)
  }

  private mutating func note(_ value: TextRange, _ bytes: Span<UInt8>) {
    let found: UInt8
    if bytes.has("article", at: value) || bytes.has("newsarticle", at: value)
      || bytes.has("blogposting", at: value) || bytes.has("reportagenewsarticle", at: value)
      || bytes.has("techarticle", at: value) || bytes.has("recipe", at: value)
    {
      found = 1
    } else if bytes.has("product", at: value) || bytes.has("productgroup", at: value) {
      found = 2
    } else if bytes.has("discussionforumposting", at: value) || bytes.has("qapage", at: value)
      || bytes.has("question", at: value)
    {
      found = 3
    } else if bytes.has("itemlist", at: value) || bytes.has("collectionpage", at: value) {
      found = 4
    } else {
      found = 5
    }
    if type == 0 || found < type { type = found }
  }

  private static func decoded(_ range: TextRange, _ bytes: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == 0x5C, at + 1 < range.upperBound else {
        text.append(bytes[at])
        at += 1
        continue
      }
      let escape = bytes[at + 1]
      at += 2
      switch escape {
      case 0x75:
        var value: UInt32 = 0
        for step in 0..<4 where at + step < range.upperBound {
          let digit = CharacterReference.digit(bytes[at + step], isHexadecimal: true)
          value = value << 4 | (digit ?? 0)
        }
        at = min(range.upperBound, at + 4)
        // Halves of pairs stand for what are no letters, nearly always.
        UTF8Scalar.append(Unicode.Scalar(value) == nil ? 0x20 : value, to: &text)
      case 0x6E, 0x74, 0x72: text.append(0x20)
      default: text.append(escape)
      }
    }
    return text
  }
}
