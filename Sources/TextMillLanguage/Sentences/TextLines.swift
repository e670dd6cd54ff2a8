public import TextMill

/// All lines of a text that are not blank, trimmed and numbered by the blocks that they stand in.
public struct TextLines: Sendable {
  /// A line.
  public struct Line: Sendable, Equatable {
    /// From the first to the last character that is not blank, in UTF-8 bytes.
    public var range: TextRange
    /// The number of its block: between two blocks stand blank lines.
    public var block: Int

    /// A line with its block's number.
    public init(range: TextRange, block: Int) {
      (self.range, self.block) = (range, block)
    }
  }

  /// The lines, in order.
  public let lines: [Line]

  /// Cuts a text.
  public init(_ text: Text) {
    lines = Self.cut(text.utf8.span)
  }

  private static func cut(_ text: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.count / 64)
    var (start, block, isAfterBlank) = (0, 0, true)
    while start < text.count {
      let end = lineEnd(in: text, from: start)
      let range = trimmed(start, end, in: text)
      if range.isEmpty {
        isAfterBlank = true
      } else {
        if isAfterBlank { block += 1 }
        lines.append(Line(range: range, block: block))
        isAfterBlank = false
      }
      let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return lines
  }

  /// The same as `Text.trimmed`.
  private static func trimmed(_ lower: Int, _ upper: Int, in text: Span<UInt8>) -> TextRange {
    var (start, end) = (lower, upper)
    while start < end {
      if isBlank(text[start]) {
        start += 1
      } else if text[start] == 0xC2, start + 1 < end, text[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if isBlank(text[end - 1]) {
        end -= 1
      } else if text[end - 1] == 0xA0, end - start >= 2, text[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}

/// The offset of the first LF or CR from `start` on, or the text's end.
func lineEnd(in text: Span<UInt8>, from start: Int) -> Int {
  precondition(start >= 0)
  var at = start
  let (feed, carriage) = (SIMD16<UInt8>(repeating: 0x0A), SIMD16<UInt8>(repeating: 0x0D))
  let raw = unsafe text.bytes
  while at + 16 <= text.count {
    // The line above keeps the block inside.
    let block = unsafe raw.unsafeLoadUnaligned(
      fromUncheckedByteOffset: at, as: SIMD16<UInt8>.self)
    let words = unsafe unsafeBitCast(
      (block .== feed) .| (block .== carriage), to: SIMD2<UInt64>.self)
    if words[0] | words[1] != 0 {
      let low = words[0].trailingZeroBitCount / 8
      return at + (low < 8 ? low : 8 + words[1].trailingZeroBitCount / 8)
    }
    at += 16
  }
  while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
  return at
}
