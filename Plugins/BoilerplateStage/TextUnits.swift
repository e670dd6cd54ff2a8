import TextMill
import TextMillLanguage

/// The parts of a text that are judged as wholes: its lines, or its paragraphs if it is wrapped at
/// a fixed width.
struct TextUnits {
  let text: Text
  /// All lines that are not blank, trimmed.
  let lines: [TextLines.Line]
  /// How many units there are.
  let count: Int
  /// The first line of each unit and, behind them, the number of lines; none if each line is a unit.
  private let starts: [Int]

  init(_ text: Text) {
    self.text = text
    let cut = TextLines(text)
    lines = cut.lines
    let shape = LineShape(cut, of: text)
    starts = shape.isWrapped || shape.isFilled ? Self.paragraphs(of: cut.lines, text) : []
    count = starts.isEmpty ? lines.count : starts.count - 1
  }

  private static func paragraphs(of lines: [TextLines.Line], _ text: Text) -> [Int] {
    var starts = [0]
    for index in lines.indices.dropFirst()
    where lines[index].block != lines[index - 1].block || isItem(lines[index].range, text) {
      starts.append(index)
    }
    return starts + [lines.count]
  }

  /// A unit's lines, as a range of `lines`.
  func lines(of unit: Int) -> Range<Int> {
    starts.isEmpty ? unit..<unit + 1 : starts[unit]..<starts[unit + 1]
  }

  /// From the first to the last character of a unit that is not blank, in UTF-8 bytes.
  func range(of unit: Int) -> TextRange {
    let lines = lines(of: unit)
    let first = self.lines[lines.lowerBound].range
    return first.lowerBound..<self.lines[lines.upperBound - 1].range.upperBound
  }

  /// The number of the block a unit stands in: blocks have empty lines between them.
  func block(of unit: Int) -> Int { lines[lines(of: unit).lowerBound].block }

  /// The unit in which an offset lies, or else the next one; the number of units if there is none.
  func unit(at offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if range(of: middle).upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether two units stand together in a block of a few units: a block that is a whole article,
  /// as in text without empty lines, says nothing.
  func shareSmallBlock(_ one: Int, _ other: Int) -> Bool {
    let block = block(of: one)
    guard self.block(of: other) == block else { return false }
    var size = 0
    for unit in max(0, one - 6)...min(count - 1, one + 6) where self.block(of: unit) == block {
      size += 1
    }
    return size <= 6
  }

  /// Whether a line begins a list's item: with a bullet or a dash and a blank.
  private static func isItem(_ line: TextRange, _ text: Text) -> Bool {
    let first = UTF8Scalar(at: line.lowerBound, in: text.utf8.span)
    switch first.value {
    case 0x2D, 0x2A, 0x2022, 0xB7, 0x2013, 0x2014, 0x25CF, 0x25AA, 0x203A, 0xBB: break
    default: return false
    }
    let next = line.lowerBound + first.length
    return next < line.upperBound && text.utf8[next] == 0x20
  }

  /// Whether a unit has the looks of an article's paragraph: long, and closed by a full stop.
  func isProse(_ unit: Int) -> Bool {
    let range = range(of: unit)
    guard range.count >= 80 else { return false }
    var end = range.upperBound
    while end > range.lowerBound, isCloser(text.utf8[end - 1]) { end -= 1 }
    return end > range.lowerBound && isFullStop(text.utf8[end - 1])
  }

  /// Whether a unit has the looks of a title: short, and without a full stop at its end.
  func isTitle(_ unit: Int) -> Bool {
    let range = range(of: unit)
    return range.count <= 140 && text.utf8[range.upperBound - 1] != UInt8(ascii: ".")
  }

  private func isFullStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  /// Quotes and brackets, and the last bytes of the typographic ones.
  private func isCloser(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x29 || byte >= 0x80
  }
}
