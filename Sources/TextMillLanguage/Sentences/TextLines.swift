public import TextMill
import TextMillBytes

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

  /// The blocks between blank lines, each from its first to its last character, in UTF-8 bytes.
  public var paragraphs: [TextRange] {
    var paragraphs: [TextRange] = []
    var block = -1
    for line in lines {
      if line.block == block, let last = paragraphs.last {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<line.range.upperBound
      } else {
        paragraphs.append(line.range)
      }
      block = line.block
    }
    return paragraphs
  }

  private static func cut(_ text: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.count / 64)
    var (start, block, isAfterBlank) = (0, 0, true)
    func add(upTo end: Int) {
      let range = trimmed(start, end, in: text)
      if !range.isEmpty {
        if isAfterBlank { block += 1 }
        lines.append(Line(range: range, block: block))
      }
      isAfterBlank = range.isEmpty
      start = end + 1
    }
    var at = 0
    while at < text.count {
      let window = ByteWindow(text, at: at)
      var ends = window.bits { $0.equal(0x0A) .| $0.equal(0x0D) }
      while ends != 0 {
        let end = at + ends.trailingZeroBitCount
        ends &= ends &- 1
        // CR LF is one line end.
        if end == start, end > 0, text[end] == 0x0A, text[end - 1] == 0x0D {
          start += 1
        } else {
          add(upTo: end)
        }
      }
      at += ByteWindow.count
    }
    if start < text.count { add(upTo: text.count) }
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
  ByteScan.first(0x0A, or: 0x0D, in: text, from: start, to: text.count)
}
