extension DefinitionNode {
  /// Where a part of the node's text stands, counted in Unicode scalars.
  ///
  /// Exact for a text without escapes, and of one in several lines for the part in the first line that
  /// it touches; the whole text otherwise.
  public func place(ofScalars part: Range<Int>) -> SourcePlace {
    guard case .scalar(let scalar) = content else { return place }
    if let piece = pieces.last(where: { $0.range.lowerBound <= part.lowerBound }) {
      return piece.place(of: part, in: place.file)
    }
    guard place.start.line == place.end.line else { return place }
    let written = place.end.column - place.start.column
    let length = scalar.text.unicodeScalars.count
    if written == length { return place.part(part) }
    if !scalar.isPlain, written == length + 2 {
      return place.part(part.lowerBound + 1..<part.upperBound + 1)
    }
    return place
  }
}

extension DefinitionNode.Piece {
  fileprivate func place(of part: Range<Int>, in file: String) -> SourcePlace {
    let inside = part.clamped(to: range)
    let whole = SourcePlace(file: file, start: start, end: start)
    return whole.part(
      inside.lowerBound - range.lowerBound..<inside.upperBound - range.lowerBound)
  }
}
