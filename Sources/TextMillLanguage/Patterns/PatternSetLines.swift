extension PatternSet {
  /// The next line in which a pattern may match, by the words that it has: of most lines that takes
  /// less than a nanosecond a byte to tell.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - start: An offset where a line begins or ends; lines end at LF or CR.
  /// - Returns: An offset in the line, where the reason to search it was found; nil if no pattern
  ///   matches in a line from `start` on.
  public func nextCandidate(in text: Span<UInt8>, from start: Int) -> Int? {
    if start >= text.count || count == 0 { return nil }
    if !core.isWhollyScreened { return start }
    var cursor = ScreenCursor(start..<text.count, lines: true)
    while let place = cursor.next(in: text, core.screen) {
      let bytes = ScreenCursor.folded(text, at: place)
      if core.screen.anySign(bytes, isFirst: cursor.foundFirst, { _ in true }) { return place }
    }
    return nil
  }
}
