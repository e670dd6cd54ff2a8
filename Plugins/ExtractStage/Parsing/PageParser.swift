import TextMill
import TextMillBytes

/// Cuts a page into tags and text, as the tokenizer of the HTML standard does (13.2.5), and hands
/// them to the builder of the tree.
///
/// In scripts, the states in which `<!--` hides an end tag are left out: browsers need them for
/// pages of the nineties, and a script's content is not looked at here.
struct PageParser: Sendable {
  var builder = TreeBuilder()

  /// Parses a page, which takes time linear in its length.
  mutating func parse(_ bytes: Span<UInt8>) {
    builder.begin()
    let end = bytes.count
    var (textStart, at) = (0, 0)
    while at < end {
      let open = ByteScan.first(0x3C, in: bytes, from: at, to: end)
      guard open + 1 < end else { break }
      let next = bytes[open + 1]
      guard isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F else {
        at = open + 1
        continue
      }
      if next == 0x2F, open + 2 == end { break }
      if open > textStart { builder.text(textStart..<open, bytes) }
      at = markup(bytes, at: open, next)
      textStart = at
    }
    if textStart < end { builder.text(textStart..<end, bytes) }
    builder.finish()
  }

  /// Reads what begins with a `<`, and returns the offset behind it.
  @inline(__always)
  private mutating func markup(_ bytes: Span<UInt8>, at open: Int, _ next: UInt8) -> Int {
    if next == 0x2F { return endTag(bytes, at: open) }
    if next == 0x21 { return declaration(bytes, at: open) }
    if next == 0x3F { return Self.behind(0x3E, in: bytes, from: open + 2) }
    return startTag(bytes, at: open)
  }

  private static func behind(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
    let end = bytes.count
    return min(end, ByteScan.first(byte, in: bytes, from: min(start, end), to: end) + 1)
  }

  @inline(__always)
  private static func nameEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x3E || byte == 0x2F || isBlank(byte) { break }
      at += 1
    }
    return at
  }

  private mutating func startTag(_ bytes: Span<UInt8>, at open: Int) -> Int {
    let name = open + 1..<Self.nameEnd(bytes, from: open + 1)
    let tag = TagTable.shared.tag(of: name, in: bytes)
    let attributes = TagAttributes(bytes, from: name.upperBound, keeps: !builder.isUnread)
    guard attributes.isComplete else { return attributes.end }
    let traits = tag.traits
    builder.start(tag, traits, attributes, name: name, bytes)
    guard traits.contains(.raw), !builder.isForeign else { return attributes.end }
    if tag == .plaintext {
      builder.text(attributes.end..<bytes.count, bytes)
      return bytes.count
    }
    return rawText(of: tag, name, attributes, bytes)
  }

  /// Goes to the end tag of an element whose content is no markup.
  private mutating func rawText(
    of tag: Tag, _ name: TextRange, _ attributes: TagAttributes, _ bytes: Span<UInt8>
  ) -> Int {
    var at = attributes.end
    let end = bytes.count
    var close = end
    while at < end {
      at = ByteScan.first(0x3C, in: bytes, from: at, to: end)
      if isEndTag(of: name, bytes, at: at) {
        close = at
        break
      }
      at += 1
    }
    let content = attributes.end..<min(close, end)
    builder.raw(tag, content, attributes, bytes)
    return close == end ? end : Self.behind(0x3E, in: bytes, from: close)
  }

  @inline(__always)
  private func isEndTag(of name: TextRange, _ bytes: Span<UInt8>, at open: Int) -> Bool {
    let behind = open + 2 + name.count
    guard behind <= bytes.count, bytes[open + 1] == 0x2F else { return false }
    for index in 0..<name.count
    where bytes[open + 2 + index] | 0x20 != bytes[name.lowerBound + index] | 0x20 { return false }
    return behind == bytes.count || bytes[behind] == 0x3E || bytes[behind] == 0x2F
      || isBlank(bytes[behind])
  }

  private mutating func endTag(_ bytes: Span<UInt8>, at open: Int) -> Int {
    guard isLetter(bytes[open + 2]) else { return Self.behind(0x3E, in: bytes, from: open + 2) }
    let name = open + 2..<Self.nameEnd(bytes, from: open + 2)
    let tag = TagTable.shared.tag(of: name, in: bytes)
    let end: Int
    if name.upperBound < bytes.count, bytes[name.upperBound] == 0x3E {
      end = name.upperBound + 1
    } else {
      let attributes = TagAttributes(bytes, from: name.upperBound, keeps: false)
      guard attributes.isComplete else { return attributes.end }
      end = attributes.end
    }
    builder.end(tag, tag.traits)
    return end
  }

  /// A comment, a document type or a CDATA section.
  private func declaration(_ bytes: Span<UInt8>, at open: Int) -> Int {
    let end = bytes.count
    if bytes.begins(with: "--", at: open + 2) {
      var at = open + 4
      if at < end, bytes[at] == 0x3E { return at + 1 }
      if bytes.begins(with: "->", at: at) { return at + 2 }
      while at < end {
        at = ByteScan.first(0x3E, in: bytes, from: at, to: end)
        if at >= end { return end }
        let isEnd =
          bytes[at - 1] == 0x2D && bytes[at - 2] == 0x2D && at >= open + 6
          || bytes[at - 1] == 0x21 && bytes[at - 2] == 0x2D && bytes[at - 3] == 0x2D
            && at >= open + 7
        at += 1
        if isEnd { return at }
      }
      return end
    }
    if builder.isForeign, bytes.begins(with: "[cdata[", at: open + 2) {
      var at = open + 9
      while at < end {
        at = ByteScan.first(0x3E, in: bytes, from: at, to: end)
        if at < end, bytes[at - 1] == 0x5D, bytes[at - 2] == 0x5D { return at + 1 }
        at += 1
      }
      return end
    }
    return Self.behind(0x3E, in: bytes, from: open + 2)
  }
}
