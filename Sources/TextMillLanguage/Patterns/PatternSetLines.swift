extension PatternSet {
  /// The first line in which a pattern may match, by the words that it has: of most lines that takes
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
    var lineEnd = start
    while let place = cursor.next(in: text, core.screen) {
      if core.isSign(text, at: place, isFirst: cursor.foundFirst, &lineEnd) { return place }
    }
    return nil
  }
}

extension PatternSetCore {
  /// Whether words begin at a place that speak for a pattern for which its line is not too long.
  ///
  /// `end` is where the line ends in which the place lies, or lies before it if that is not known.
  func isSign(_ text: Span<UInt8>, at place: Int, isFirst: Bool, _ end: inout Int) -> Bool {
    let bytes = ScreenCursor.folded(text, at: place, upTo: text.count)
    return screen.anySign(bytes, isFirst: isFirst) { pattern in
      if pattern == PatternScreen.outlandish || longest.isEmpty { return true }
      if end <= place { end = Self.trimmedLineEnd(text, from: place, upTo: longestOfAll) }
      return end - place <= longest[Int(pattern)]
    }
  }

  /// Notes the patterns for a range whose words begin at a place.
  ///
  /// - Returns: Whether the screen holds for the text there.
  func add(
    _ candidates: inout [UInt32], _ text: Span<UInt8>, at place: Int, isFirst: Bool,
    _ range: Range<Int>
  ) -> Bool {
    let bytes = ScreenCursor.folded(text, at: place, upTo: range.upperBound)
    return !screen.anySign(bytes, isFirst: isFirst) { pattern in
      if pattern == PatternScreen.outlandish { return true }
      if applies(Int(pattern), to: range.count) { candidates.append(pattern) }
      return false
    }
  }

  /// At most the end of a line, without blanks, in which a place lies; no more of the line is looked
  /// at than tells that it is longer than some length.
  private static func trimmedLineEnd(
    _ text: Span<UInt8>, from place: Int, upTo length: Int
  ) -> Int {
    let stop = min(text.count, place + length + 4)
    var end = lineEnd(in: text.extracting(0..<stop), from: place)
    while end > place, text[end - 1] <= 0x20 || text[end - 1] == 0xA0 || text[end - 1] == 0xC2 {
      end -= 1
    }
    return end
  }
}

/// How far a matcher has come on its walk over a text's lines.
struct PatternWalk {
  var cursor = ScreenCursor(0..<0, lines: true)
  /// The place found last, if no range that was searched has it.
  var pending: (place: Int, isFirst: Bool)?
  /// The end of the range that was searched last.
  var end = 0
  /// The end of the line that was looked at last.
  var lineEnd = 0

  /// The next place where words may begin that matter; it stays until `pending` is emptied.
  mutating func next(
    in text: Span<UInt8>, _ screen: PatternScreen
  ) -> (place: Int, isFirst: Bool)? {
    if let pending { return pending }
    guard let place = cursor.next(in: text, screen) else { return nil }
    pending = (place, cursor.foundFirst)
    return pending
  }
}

extension PatternSetMatcher {
  /// Begins to walk over the lines of a text; each of its bytes is looked at once.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - start: An offset where a line begins or ends; lines end at LF or CR.
  public func walk(over text: Span<UInt8>, from start: Int) {
    walk.cursor = ScreenCursor(start..<text.count, lines: true)
    walk.pending = nil
    (walk.end, walk.lineEnd) = (start, start)
  }

  /// The next line in which a pattern may match and that the walk has not come to.
  ///
  /// - Parameter text: The text that the walk goes over.
  /// - Returns: An offset in the line or at its end; nil if no pattern matches in the rest.
  public func nextCandidate(in text: Span<UInt8>) -> Int? {
    if !core.isWhollyScreened { return walk.end < text.count ? walk.end : nil }
    var walk = walk
    defer { self.walk = walk }
    while let (place, isFirst) = walk.next(in: text, core.screen) {
      if core.isSign(text, at: place, isFirst: isFirst, &walk.lineEnd) { return place }
      walk.pending = nil
    }
    return nil
  }

  /// The same as `patterns(in:within:firstBelow:into:)` for a line, or several, on the way of the walk, which
  /// goes on behind them.
  ///
  /// - Parameters:
  ///   - text: The text that the walk goes over.
  ///   - range: The bytes to search: behind those searched before, and not behind the candidate.
  ///   - limit: Of the patterns with lower numbers only the first that matches is asked for.
  ///   - result: Receives the patterns' numbers.
  public func walkedPatterns(
    in text: Span<UInt8>, within range: Range<Int>, firstBelow limit: Int = 0,
    into result: inout [Int]
  ) {
    precondition(range.lowerBound >= walk.end && range.upperBound <= text.count, "not on the way")
    result.removeAll(keepingCapacity: true)
    var walk = walk
    walk.end = range.upperBound
    defer { self.walk = walk }
    if range.count > core.longestOfAll {
      if let (place, _) = walk.pending, place < range.upperBound { walk.pending = nil }
      walk.cursor.skip(to: range.upperBound)
      return
    }
    var candidates = scratch.takeCandidates()
    var holds = true
    while let (place, isFirst) = walk.next(in: text, core.screen), place < range.upperBound {
      let isHeld = core.add(&candidates, text, at: place, isFirst: isFirst, range)
      holds = holds && isHeld
      walk.pending = nil
    }
    search(holds, &candidates, text, range, firstBelow: limit, into: &result)
  }
}
