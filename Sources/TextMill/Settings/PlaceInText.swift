extension DefinitionNode {
  /// Where a part of the node's text stands, counted in Unicode scalars.
  ///
  /// Exact for a text in one line without escapes; the whole text otherwise.
  public func place(ofScalars part: Range<Int>) -> SourcePlace {
    guard case .scalar(let scalar) = content, place.start.line == place.end.line else {
      return place
    }
    let written = place.end.column - place.start.column
    let length = scalar.text.unicodeScalars.count
    if written == length { return place.part(part) }
    if !scalar.isPlain, written == length + 2 {
      return place.part(part.lowerBound + 1..<part.upperBound + 1)
    }
    return place
  }
}
