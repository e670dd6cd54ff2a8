import TextMill
import TextMillLanguage

/// A pattern and a text: all ways of searching agree, and what they find lies in the text.
enum PatternProperties {
  /// The input is a pattern, a line feed and a text; the pattern's first letter may be a flag.
  static func mistakes(_ bytes: [UInt8]) -> [String] {
    var mistakes = Mistakes()
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let source = String(decoding: parts[0], as: UTF8.self)
    let text = parts.count > 1 ? Array(parts[1]) : []
    for ignoringCase in [false, true] {
      do throws(PatternError) {
        let pattern = try Pattern(source, ignoringCase: ignoringCase)
        mistakes.expectMatches(of: pattern, in: text)
        mistakes.expectSet(of: pattern, ignoringCase: ignoringCase, in: text)
      } catch {
        let end = error.offset + error.length
        let isInside = error.offset >= 0 && error.length >= 0 && end <= source.utf8.count
        mistakes.expect(isInside, "the fault is outside: \(error)")
      }
    }
    return mistakes.list
  }
}

extension Mistakes {
  fileprivate mutating func expectMatches(of pattern: Pattern, in text: [UInt8]) {
    let whole = 0..<text.count
    let matcher = pattern.matcher()
    let matches = matcher.matches(in: text.span, within: whole)
    let simulated = pattern.matcher()
    simulated.simulates = true
    expect(
      simulated.matches(in: text.span, within: whole), equals: matches, "without an automaton")
    let crowded = PatternMatcher(pattern, limit: 1)
    expect(crowded.matches(in: text.span, within: whole), equals: matches, "with few states")
    let isText = InvalidUTF8.first(in: text.span) == nil
    let boundaries = Text(trusted: text)
    var last = 0
    for match in matches {
      let isInside = match.lowerBound >= last && match.upperBound <= text.count
      expect(isInside, "\(match) is before \(last) or outside")
      last = match.upperBound
      if isText {
        let fits =
          boundaries.isScalarBoundary(match.lowerBound)
          && boundaries.isScalarBoundary(match.upperBound)
        expect(fits, "\(match) splits a character")
      }
      let groups = matcher.captures(in: text.span, of: match, within: whole)
      expect(groups.count, equals: pattern.captureCount, "groups")
      for group in groups.compactMap({ $0 }) {
        let isInside =
          group.lowerBound >= match.lowerBound && group.upperBound <= match.upperBound
        expect(isInside, "the group \(group) is outside of \(match)")
      }
    }
  }

  /// A set finds a pattern where the pattern itself does, beside others and by lines.
  fileprivate mutating func expectSet(
    of pattern: Pattern, ignoringCase: Bool, in text: [UInt8]
  ) {
    let sources = ["all rights", pattern.source, "^x\\b", pattern.source]
    do throws(PatternSetError) {
      let matcher = try PatternSet(sources, ignoringCase: ignoringCase).matcher()
      let alone = pattern.firstMatch(in: text.span) != nil
      var found: [Int] = []
      matcher.patterns(in: text.span, within: 0..<text.count, into: &found)
      expect(found.contains(1), equals: alone, "in a set")
      expect(found.contains(3), equals: alone, "a second time in a set")
      let first = matcher.firstPattern(in: text.span, within: 0..<text.count)
      expect(first, equals: found.first, "the first of a set")
    } catch {
      add("alone it compiles, in a set not: \(error)")
    }
  }
}
