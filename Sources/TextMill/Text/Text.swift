import TextMillBytes

/// A half-open range of UTF-8 byte offsets into a document's text.
public typealias TextRange = Range<Int>

/// Text that is known to be valid UTF-8, addressed by byte offsets.
///
/// Hot code reads `utf8` (an array, whose `span` costs nothing); code for which convenience counts
/// more asks for a `String` of the whole or of a part. Both conversions to `String` copy.
public struct Text: Sendable, Hashable {
  /// The text's bytes: always valid UTF-8.
  public let utf8: [UInt8]

  /// Takes over the text of a string.
  public init(_ string: String) {
    utf8 = Array(string.utf8)
  }

  /// Takes over bytes after checking them.
  ///
  /// - Throws: `InvalidUTF8` with the offset of the first byte that is not part of a valid sequence.
  public init(validating bytes: [UInt8]) throws(InvalidUTF8) {
    if let error = InvalidUTF8.first(in: bytes.span) { throw error }
    utf8 = bytes
  }

  /// Takes over bytes that the caller knows to be valid UTF-8, such as an edited valid text.
  package init(trusted bytes: [UInt8]) {
    utf8 = bytes
  }

  /// The length in UTF-8 bytes.
  @inlinable
  public var count: Int { utf8.count }

  /// Whether the text has no bytes at all.
  public var isEmpty: Bool { utf8.isEmpty }

  /// The whole text as one range.
  public var range: TextRange { 0..<utf8.count }

  /// The length in Unicode scalars.
  public var characterCount: Int { count - ByteScan.continuations(in: utf8.span) }

  /// The whole text as a string: a copy.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// A part of the text as a string: a copy.
  ///
  /// Offsets outside the text are moved to its nearest end, so that a wrong range never stops
  /// the program; a range that splits a character yields U+FFFD for the torn part.
  public subscript(range: TextRange) -> String {
    String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }

  /// Whether a byte offset lies between two Unicode scalars (the two ends of the text do).
  @inlinable
  public func isScalarBoundary(_ offset: Int) -> Bool {
    if offset == 0 || offset == utf8.count { return true }
    return offset > 0 && offset < utf8.count && utf8[offset] & 0xC0 != 0x80
  }

  /// The byte range that a range of string indices stands for.
  ///
  /// For results of APIs that work on strings. `string` must be this text's `string`.
  public func range(of indices: Range<String.Index>, in string: String) -> TextRange {
    let start = string.utf8.distance(from: string.startIndex, to: indices.lowerBound)
    return start..<start + string.utf8.distance(from: indices.lowerBound, to: indices.upperBound)
  }

  /// Every place where a literal occurs, without overlaps, by bytes.
  ///
  /// For literals of a few words: the time may reach the product of the two lengths on texts that
  /// repeat the literal's beginning.
  public func ranges(of literal: String) -> [TextRange] {
    let needle = Array(literal.utf8)
    guard !needle.isEmpty, needle.count <= utf8.count else { return [] }
    var found: [TextRange] = []
    var at = 0
    let last = utf8.count - needle.count
    while true {
      at = ByteScan.first(needle[0], in: utf8.span, from: at, to: utf8.count)
      guard at <= last else { return found }
      if utf8[at..<at + needle.count].elementsEqual(needle) {
        found.append(at..<at + needle.count)
        at += needle.count
      } else {
        at += 1
      }
    }
  }
}

extension Text: ExpressibleByStringLiteral, CustomStringConvertible {
  /// A text written in source code.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The text itself.
  public var description: String { string }
}
