import TextMill
import TextMillLanguage

/// What chunks are put together from: sentences, and pieces of those that are too long.
struct ChunkAtoms {
  struct Atom: Equatable {
    var range: TextRange
    /// How much stands before it in the text, in the unit.
    var start: Int
    /// The same with what it has itself.
    var end: Int
  }

  private(set) var atoms: [Atom] = []
  private let measure: ChunkMeasure
  private let longest: Int

  /// Cuts sentences so that none is longer than a number of units.
  init(
    _ sentences: [TextRange], of text: Span<UInt8>, _ measure: ChunkMeasure, atMost longest: Int
  ) {
    (self.measure, self.longest) = (measure, longest)
    var (total, last) = (0, 0)
    for sentence in sentences {
      total += measure.blank(last..<sentence.lowerBound, in: text)
      add(sentence, of: text, &total)
      last = sentence.upperBound
    }
  }

  private mutating func add(_ sentence: TextRange, of text: Span<UInt8>, _ total: inout Int) {
    var atom = Atom(
      range: sentence.lowerBound..<sentence.lowerBound, start: total, end: total)
    var walk = WordSegmentWalk(sentence)
    while let segment = walk.next(in: text) {
      let size = measure.size(of: segment, in: text)
      total += size
      let isBlank = text[segment.range.lowerBound] <= 0x20
      // A piece ends with a word or a mark, and begins with one.
      if isBlank, atom.range.isEmpty || total - atom.start > longest { continue }
      if total - atom.start > longest, !atom.range.isEmpty {
        finish(&atom, of: text)
        atom = Atom(range: segment.range, start: total - size, end: total)
      } else if atom.range.isEmpty {
        atom = Atom(range: segment.range, start: total - size, end: total)
      } else if !isBlank {
        atom.range = atom.range.lowerBound..<segment.range.upperBound
        atom.end = total
      }
    }
    finish(&atom, of: text)
  }

  /// Takes an atom; one that is a single word too long for a chunk is cut at characters.
  private mutating func finish(_ atom: inout Atom, of text: Span<UInt8>) {
    guard atom.end - atom.start > longest, case .characters = measure else {
      if !atom.range.isEmpty { atoms.append(atom) }
      return
    }
    var (start, count) = (atom.range.lowerBound, 0)
    for at in atom.range where text[at] & 0xC0 != 0x80 {
      if count == longest {
        atoms.append(Atom(range: start..<at, start: atom.start, end: atom.start + count))
        atom.start += count
        (start, count) = (at, 0)
      }
      count += 1
    }
    atoms.append(Atom(range: start..<atom.range.upperBound, start: atom.start, end: atom.end))
  }
}
