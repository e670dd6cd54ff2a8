import TextMill
import TextMillBytes

/// Reads the lines of a text for `LineMeasures`.
struct LineReader {
  private(set) var measures = LineMeasures()
  private let text: Text
  private let shortLength: Int
  private var seen: Set<UInt64> = []

  init(_ text: Text, shortLength: Int) {
    self.text = text
    self.shortLength = shortLength
  }

  mutating func readLines() {
    measures.characters = characters(text.range)
    var end = 0
    for line in text.lines {
      measures.lines += 1
      if line.lowerBound > 0 { measures.lineEnds += 1 }
      end = line.upperBound
      if line.isEmpty { continue }
      measures.parts.count += 1
      read(line)
    }
    if end < text.count { measures.lineEnds += 1 }
    // Before a line end at the start and behind one at the end there is an empty part.
    let outer = (startsWithLineEnd ? 1 : 0) + (end < text.count ? 1 : 0)
    measures.parts.count += outer
    if outer == 2 { measures.parts.duplicates += 1 }
  }

  private var startsWithLineEnd: Bool {
    guard let first = text.utf8.first else { return false }
    return first == 0x0A || first == 0x0D
  }

  private mutating func read(_ line: TextRange) {
    let length = characters(line)
    let isRepeated = !seen.insert(ExactHash.of(line, in: text.utf8.span)).inserted
    if isRepeated { measures.parts.add(length) }
    let inner = BlankScan.trimmed(line, in: text.utf8.span)
    if inner.isEmpty { return }
    measures.filled += 1
    measures.filledRepeated.count += 1
    if isRepeated { measures.filledRepeated.add(length) }
    if length <= shortLength { measures.short += 1 }
    if endsSentence(line) { measures.punctuated += 1 }
    if isBulleted(inner) { measures.bulleted += 1 }
    if endsWithEllipsis(inner) { measures.withEllipsis += 1 }
  }

  private func endsSentence(_ line: TextRange) -> Bool {
    MarkClass.endsSentence(text.utf8.span.scalar(before: line.upperBound))
  }

  private func isBulleted(_ line: TextRange) -> Bool {
    let first = text.utf8.span.scalar(at: line.lowerBound).value
    return first == 0x2022 || first == 0x2D
  }

  private func endsWithEllipsis(_ line: TextRange) -> Bool {
    let utf8 = text.utf8.span
    let end = line.upperBound
    guard line.count >= 3 else { return false }
    return utf8[end - 1] == 0x2E && utf8[end - 2] == 0x2E && utf8[end - 3] == 0x2E
      || utf8[end - 1] == 0xA6 && utf8[end - 2] == 0x80 && utf8[end - 3] == 0xE2
  }

  mutating func readParagraphs() {
    seen.removeAll(keepingCapacity: true)
    let inner = BlankScan.trimmed(text.range, in: text.utf8.span)
    var paragraph: TextRange? = nil
    for line in text.lines(in: inner) {
      if line.isEmpty {
        if let range = paragraph { add(paragraph: range) }
        paragraph = nil
      } else {
        paragraph = (paragraph?.lowerBound ?? line.lowerBound)..<line.upperBound
      }
    }
    if let range = paragraph { add(paragraph: range) }
  }

  private mutating func add(paragraph range: TextRange) {
    measures.paragraphs.count += 1
    if !seen.insert(ExactHash.of(range, in: text.utf8.span)).inserted {
      measures.paragraphs.add(characters(range))
    }
  }

  private func characters(_ range: TextRange) -> Int {
    let utf8 = text.utf8.span
    return range.count - ByteScan.continuations(in: utf8.extracting(range))
  }
}

extension LineMeasures.Repeated {
  /// Adds a part that stood before.
  fileprivate mutating func add(_ length: Int) {
    duplicates += 1
    characters += length
  }
}

extension LineMeasures {
  fileprivate init() {}
}
