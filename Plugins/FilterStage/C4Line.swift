import TextMill
import TextMillBytes
import TextMillLanguage

/// What C4's rules ask of a line.
enum C4Line {
  /// The words between blanks: how many, and the length of the longest in Unicode scalars.
  static func words(_ line: TextRange, in text: Span<UInt8>) -> (count: Int, longest: Int) {
    var (count, longest, length) = (0, 0, 0)
    var at = line.lowerBound
    while at < line.upperBound {
      let byte = text[at]
      // Of ASCII only a few control characters are left to be asked for.
      let isWord = byte &- 0x21 < 0x5E
      let blank = isWord ? 0 : BlankScan.length(at: at, in: text)
      if blank > 0 {
        longest = max(longest, length)
        length = 0
        at += blank
        continue
      }
      if length == 0 { count += 1 }
      length += 1
      at += byte < 0x80 ? 1 : UTF8Scalar(at: at, in: text).length
    }
    return (count, max(longest, length))
  }

  /// `[edit]`, `[citation needed]`, and brackets around digits or nothing.
  static func citations(_ line: TextRange, in text: Span<UInt8>) -> [TextRange] {
    var found: [TextRange] = []
    var at = ByteScan.first(0x5B, in: text, from: line.lowerBound, to: line.upperBound)
    while at < line.upperBound {
      let end = citationEnd(at + 1, line.upperBound, text)
      if let end { found.append(at..<end) }
      at = ByteScan.first(0x5B, in: text, from: end ?? at + 1, to: line.upperBound)
    }
    return found
  }

  private static func citationEnd(_ start: Int, _ end: Int, _ text: Span<UInt8>) -> Int? {
    for phrase in ["edit]", "citation needed]"] {
      let stop = start + phrase.utf8.count
      if stop <= end, stands(phrase, at: start, in: text) { return stop }
    }
    var at = start
    while at < end {
      if text[at] == 0x5D { return at + 1 }
      let scalar = UTF8Scalar(at: at, in: text)
      guard isDigit(scalar.value) else { return nil }
      at += scalar.length
    }
    return nil
  }

  private static func stands(_ phrase: String, at start: Int, in text: Span<UInt8>) -> Bool {
    var at = start
    for byte in phrase.utf8 {
      if text[at] != byte { return false }
      at += 1
    }
    return true
  }

  private static func isDigit(_ value: UInt32) -> Bool {
    if value < 0x80 { return value &- 0x30 < 10 }
    return Unicode.Scalar(value)?.properties.generalCategory == .decimalNumber
  }

  /// Whether what is left of a line without some parts ends as a sentence does.
  static func isClosed(
    _ line: TextRange, without parts: [TextRange], in text: Span<UInt8>
  ) -> Bool {
    // The last three bytes, the last one lowest.
    var (last, count): (UInt32, UInt32) = (0, 0)
    var at = line.upperBound
    var part = parts.count - 1
    while at > line.lowerBound, count < 3 {
      if part >= 0, parts[part].upperBound == at {
        at = parts[part].lowerBound
        part -= 1
        continue
      }
      at -= 1
      last |= UInt32(text[at]) << (8 * count)
      count += 1
    }
    switch last & 0xFF {
    case 0x2E: return last != 0x2E2E2E
    case 0x3F, 0x21, 0x22, 0x27: return true
    default: return false
    }
  }

  /// The phrases that stand in a line.
  struct Phrases {
    var loremIpsum = false
    var javascript = false
    var curlyBracket = false
    var policy = false
  }

  static func phrases(
    _ line: TextRange, without parts: [TextRange], in text: Span<UInt8>
  ) -> Phrases {
    guard !parts.isEmpty else { return PhraseScan.phrases(line, in: text) }
    var rest: [UInt8] = []
    var part = 0
    for at in line {
      while part < parts.count, parts[part].upperBound <= at { part += 1 }
      if part < parts.count, parts[part].contains(at) { continue }
      rest.append(text[at])
    }
    return PhraseScan.phrases(0..<rest.count, in: rest.span)
  }
}
