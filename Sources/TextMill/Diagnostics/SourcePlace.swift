/// A range in a file that a person wrote, as people count: from 1.
public struct SourcePlace: Sendable, Hashable {
  /// A point in a file.
  public struct Point: Sendable, Hashable, Comparable {
    /// The line, from 1.
    public var line: Int
    /// The column in Unicode scalars, from 1.
    public var column: Int

    /// A point in a file.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// By line, then by column.
    public static func < (left: Point, right: Point) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// The file's name as it was given.
  public var file: String
  /// The first character.
  public var start: Point
  /// The point behind the last character.
  public var end: Point

  /// A range in a file.
  public init(file: String, start: Point, end: Point) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// A part of this place's first line, by Unicode scalars from its start.
  public func part(_ scalars: Range<Int>) -> SourcePlace {
    SourcePlace(
      file: file,
      start: Point(line: start.line, column: start.column + scalars.lowerBound),
      end: Point(line: start.line, column: start.column + scalars.upperBound))
  }
}
