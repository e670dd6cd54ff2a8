/// A regular expression, compiled, that searches in time linear in the text.
///
/// Of several matches the leftmost counts, and of those that begin at one place the one that the
/// pattern's order prefers: `a|ab` finds `a`, `a*?` as little as possible. Texts are UTF-8; all
/// offsets count its bytes. Bytes that are no UTF-8 match nothing, and do no harm.
///
/// - `.` is any scalar but a newline, `(?s).` any at all
/// - `[a-z]`, `[^a-z]`, `\d \w \s \D \W \S`, `\p{Lu}`, `\P{Letter}` are sets of scalars, where
///   `\w` is letters, marks, decimal digits and connector punctuation of all scripts
/// - `\n \t \r \f \v \0 \x7F \x{1F600} \u00E9 \u{E9}` are scalars
/// - `^ $ \A \z` are the ends of the text, `(?m)^` and `(?m)$` those of lines, `\b \B` whether a
///   word begins or ends
/// - `(…)`, `(?<name>…)`, `(?:…)` are groups; `|`, `* + ? {2} {2,} {2,5}`, and `*?` and so on for
///   as few as possible
/// - `(?i)`, `(?m)`, `(?s)`, `(?x)`, `(?-i)`, `(?i:…)` are flags
///
/// Backreferences, lookaround, atomic groups and recursion cannot be done in linear time and are
/// refused.
public struct Pattern: Sendable {
  /// The pattern as it was written.
  public let source: String
  /// The name of each group, in the order of their opening parentheses; nil for one without.
  public let captureNames: [String?]
  let core: PatternCore

  /// Compiles `source`.
  ///
  /// - Parameters:
  ///   - source: The pattern.
  ///   - ignoringCase: Whether it starts as if `(?i)` came first.
  /// - Throws: `PatternError`, with the place, when the pattern is not well formed, asks for what
  ///   is not supported, or is too large.
  /// - Complexity: O(*m*) in the size of the pattern with its repetitions written out. The first
  ///   use of a Unicode property reads the Unicode tables, which takes some milliseconds.
  public init(_ source: String, ignoringCase: Bool = false) throws(PatternError) {
    var parser = PatternParser(source, ignoringCase: ignoringCase)
    let node = try parser.parse()
    self.source = source
    captureNames = parser.groupNames
    core = try PatternCore(
      node, sourceLength: source.utf8.count, groupCount: parser.groupNames.count)
  }

  /// The number of groups, without the whole match.
  public var captureCount: Int { captureNames.count }

  /// An object to search with, which keeps what it learns about texts for the next one.
  public func matcher() -> PatternMatcher { PatternMatcher(core) }

  /// The leftmost match in `text`, in bytes; nil if there is none.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func firstMatch(in text: Span<UInt8>) -> Range<Int>? {
    matcher().firstMatch(in: text, within: 0..<text.count)
  }

  /// All matches in `text` that do not overlap, from left to right, in bytes.
  ///
  /// An empty match does not count right behind another match.
  ///
  /// - Complexity: O(*n*) in the length of the text, unless most matches need a look far ahead to
  ///   be found, as in `a.*z|a` over a text without `z`.
  public func matches(in text: Span<UInt8>) -> [Range<Int>] {
    matcher().matches(in: text, within: 0..<text.count)
  }
}
