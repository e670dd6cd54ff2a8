public import TextMill

/// What the lines and paragraphs of a text look like.
///
/// The measures of Rae et al. (Gopher, 2021), appendix A.1.1, and of Penedo et al. (FineWeb, 2024).
/// Lengths are in Unicode scalars.
public struct LineMeasures: Sendable, Equatable {
  /// All lines, and those that are not blank.
  public internal(set) var lines = 0
  /// The lines that are not blank.
  public internal(set) var filled = 0
  /// The line ends.
  public internal(set) var lineEnds = 0
  /// The length of the text.
  public internal(set) var characters = 0
  /// Lines that begin with `•` or `-`, blanks aside.
  public internal(set) var bulleted = 0
  /// Lines that end with `...` or `…`, blanks aside.
  public internal(set) var withEllipsis = 0
  /// Lines whose last character can end a sentence.
  public internal(set) var punctuated = 0
  /// Lines that are not blank and no longer than the limit.
  public internal(set) var short = 0
  /// The parts between line ends, of which several in a row count as one, and those that stood before.
  public internal(set) var parts = Repeated()
  /// Lines that are not blank and stood before.
  public internal(set) var filledRepeated = Repeated()
  /// Paragraphs, between empty lines, and those that stood before.
  public internal(set) var paragraphs = Repeated()

  /// How many parts there are, and what of them stood before.
  public struct Repeated: Sendable, Equatable {
    /// How many there are.
    public internal(set) var count = 0
    /// How many stood before.
    public internal(set) var duplicates = 0
    /// The length of those.
    public internal(set) var characters = 0

    /// The share of parts that stood before; 0 without parts.
    public var share: Double { count == 0 ? 0 : Double(duplicates) / Double(count) }
  }

  /// Measures a text; lines of up to `shortLength` Unicode scalars are short ones.
  public init(_ text: Text, shortLength: Int = 30) {
    var reader = LineReader(text, shortLength: shortLength)
    reader.readLines()
    reader.readParagraphs()
    self = reader.measures
  }

  /// A part of the length of the text; 0 without text.
  public func share(ofCharacters part: Int) -> Double {
    characters == 0 ? 0 : Double(part) / Double(characters)
  }

  /// A part of all lines; 0 without lines.
  public func share(ofLines part: Int) -> Double { lines == 0 ? 0 : Double(part) / Double(lines) }

  /// A part of the lines that are not blank; 0 without any.
  public func share(ofFilled part: Int) -> Double {
    filled == 0 ? 0 : Double(part) / Double(filled)
  }

  /// The length of lines that stood before, as a share of the text without its line ends.
  public var repeatedCharacterShare: Double {
    let length = characters - lineEnds
    return length == 0 ? 0 : Double(filledRepeated.characters) / Double(length)
  }
}
