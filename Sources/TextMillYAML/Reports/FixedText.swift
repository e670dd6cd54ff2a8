public import TextMill

/// A file's text with mistakes mended: those whose fix is certain.
public struct FixedText: Sendable {
  /// The whole text of the file.
  public private(set) var text: String
  /// The mistakes that were mended, in the order of the file.
  public private(set) var mended: [Diagnostic] = []

  /// Mends what can be mended in a file; every other byte stays as it is.
  public init(_ source: SourceFile, _ diagnostics: [Diagnostic]) {
    text = source.text
    var changes: [(range: Range<String.Index>, instead: String, diagnostic: Diagnostic)] = []
    for diagnostic in diagnostics where diagnostic.place?.file == source.name {
      guard let fix = diagnostic.fix, fix.isCertain, let place = diagnostic.place,
        let range = source.range(of: place),
        let instead = Self.replacement(for: source.text[range], fix),
        !changes.contains(where: { $0.range.overlaps(range) })
      else { continue }
      changes.append((range, instead, diagnostic))
    }
    changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    mended = changes.map { $0.diagnostic }
    for change in changes.reversed() { text.replaceSubrange(change.range, with: change.instead) }
  }

  /// What takes the place of what is written there; a word in quotes keeps them.
  ///
  /// `nil` if the fix is about something else, as when a variable stands in the place.
  private static func replacement(for written: Substring, _ fix: Fix) -> String? {
    if written == fix.written { return fix.instead }
    for quote in ["\"", "'"] {
      if written == quote + fix.written + quote { return quote + fix.instead + quote }
      // A fix may be about the quotes themselves, of whatever kind.
      if written.hasPrefix(quote), "\"\(written.dropFirst().dropLast())\"" == fix.written {
        return fix.instead
      }
    }
    return nil
  }
}
