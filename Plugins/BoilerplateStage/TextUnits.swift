import TextMill
import TextMillLanguage

/// The parts of a text that are judged as wholes: its lines, or its paragraphs if it is wrapped at
/// a fixed width.
struct TextUnits {
  struct Unit {
    /// From the first to the last character that is not blank.
    var range: TextRange
    /// Its lines, as a range of `lines`.
    var lines: Range<Int>
    /// The number of the block it stands in: blocks have empty lines between them.
    var block: Int
  }

  let text: Text
  private(set) var units: [Unit] = []
  /// All lines that are not blank, trimmed.
  private(set) var lines: [TextRange] = []

  init(_ text: Text) {
    self.text = text
    let isWrapped = LineShape(text).isWrapped
    var block = 0
    var isAfterBlank = true
    for line in text.lines {
      let trimmed = text.trimmed(line)
      if trimmed.isEmpty {
        isAfterBlank = true
        continue
      }
      if isAfterBlank { block += 1 }
      let number = lines.count
      lines.append(trimmed)
      if isWrapped, !isAfterBlank, !isItem(trimmed), let last = units.indices.last {
        units[last].range = units[last].range.lowerBound..<trimmed.upperBound
        units[last].lines = units[last].lines.lowerBound..<number + 1
      } else {
        units.append(Unit(range: trimmed, lines: number..<number + 1, block: block))
      }
      isAfterBlank = false
    }
  }

  func lines(of unit: Int) -> ArraySlice<TextRange> { lines[units[unit].lines] }

  /// Whether two units stand together in a block of a few units: a block that is a whole article,
  /// as in text without empty lines, says nothing.
  func shareSmallBlock(_ one: Int, _ other: Int) -> Bool {
    let block = units[one].block
    guard units[other].block == block else { return false }
    let nearby = units[max(0, one - 6)...min(units.count - 1, one + 6)]
    return nearby.count { $0.block == block } <= 6
  }

  /// Whether a line begins a list's item: with a bullet or a dash and a blank.
  private func isItem(_ line: TextRange) -> Bool {
    let bullets: [UInt32] = [
      0x2D, 0x2A, 0x2022, 0xB7, 0x2013, 0x2014, 0x25CF, 0x25AA, 0x203A, 0xBB,
    ]
    let first = text.utf8.scalar(at: line.lowerBound)
    let next = line.lowerBound + first.length
    return bullets.contains(first.value) && next < line.upperBound && text.utf8[next] == 0x20
  }

  /// Whether a unit has the looks of an article's paragraph: long, and closed by a full stop.
  func isProse(_ unit: Int) -> Bool {
    let range = units[unit].range
    guard range.count >= 80 else { return false }
    var end = range.upperBound
    while end > range.lowerBound, isCloser(text.utf8[end - 1]) { end -= 1 }
    return end > range.lowerBound && isFullStop(text.utf8[end - 1])
  }

  /// Whether a unit has the looks of a title: short, and without a full stop at its end.
  func isTitle(_ unit: Int) -> Bool {
    let range = units[unit].range
    return range.count <= 140 && text.utf8[range.upperBound - 1] != UInt8(ascii: ".")
  }

  private func isFullStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  /// Quotes and brackets, and the last bytes of the typographic ones.
  private func isCloser(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x29 || byte >= 0x80
  }
}
