import TextMill

/// Finds what stands in each line of a text that was written over several lines.
enum ScalarPieces {
  /// The pieces of `text`, which stands at `place`; none if it stands in one line, or is not written as
  /// it reads.
  ///
  /// YAML folds line ends and takes indentation away, but leaves a line's words as they are, in plain
  /// texts, in quotes and in blocks; only escapes are written otherwise.
  static func of(
    _ text: String, at place: SourcePlace, in file: SourceFile
  ) -> [DefinitionNode.Piece] {
    guard place.start.line < place.end.line else { return [] }
    let scalars = Array(text.unicodeScalars)
    var pieces: [DefinitionNode.Piece] = []
    var next = 0
    for (start, written) in lines(at: place, in: file) {
      while next < scalars.count, scalars[next].isYAMLBlank { next += 1 }
      if next == scalars.count { break }
      let end = next + written.count
      guard end <= scalars.count, scalars[next..<end].elementsEqual(written) else { return [] }
      pieces.append(.init(next..<end, at: start))
      next = end
    }
    return scalars[next...].allSatisfy(\.isYAMLBlank) ? pieces : []
  }

  /// What is written in each line, without blanks around it, quotes, and the head of a block.
  private static func lines(
    at place: SourcePlace, in file: SourceFile
  ) -> [(start: SourcePlace.Point, written: ArraySlice<Unicode.Scalar>)] {
    var lines: [(start: SourcePlace.Point, written: ArraySlice<Unicode.Scalar>)] = []
    var quote: Unicode.Scalar?
    for number in place.start.line...place.end.line {
      var rest = Array((file.line(number) ?? "").unicodeScalars)[...]
      if number == place.end.line { rest = rest.prefix(place.end.column - 1) }
      if number == place.start.line {
        rest = rest.dropFirst(place.start.column - 1)
        // A block begins in the next line.
        if let first = rest.first, "|>".unicodeScalars.contains(first) { continue }
        if let first = rest.first, "\"'".unicodeScalars.contains(first) {
          quote = first
          rest = rest.dropFirst()
        }
      }
      if number == place.end.line, let quote, rest.last == quote { rest = rest.dropLast() }
      rest = rest.drop(while: \.isYAMLBlank)
      while rest.last?.isYAMLBlank ?? false { rest = rest.dropLast() }
      if rest.isEmpty { continue }
      lines.append((.init(line: number, column: rest.startIndex + 1), rest))
    }
    return lines
  }
}

extension Unicode.Scalar {
  fileprivate var isYAMLBlank: Bool { self == " " || self == "\t" || self == "\n" }
}
