public import TextMill

/// A file that a person wrote, ready to be shown in excerpts.
public struct SourceFile: Sendable {
  /// The name as it was given.
  public let name: String
  /// The text; what is not UTF-8 in it shows as U+FFFD.
  public let text: String
  /// What keeps it from being read as text.
  public let problem: Diagnostic?
  private let lines: [Substring]

  /// A file's name and its bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    text = String(decoding: bytes, as: UTF8.self)
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      Substring($0.last == "\r" ? $0.dropLast() : $0)
    }
    problem = Self.problem(name, bytes)
  }

  /// A file's name and its text.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  private static func problem(_ name: String, _ bytes: [UInt8]) -> Diagnostic? {
    let start = SourcePlace.Point(line: 1, column: 1)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        .notText, "the file is UTF-16; definitions are UTF-8",
        at: SourcePlace(file: name, start: start, end: start),
        notes: ["convert it: iconv -f UTF-16 -t UTF-8 \(name)"])
    }
    var offset: Int?
    var message = "the file holds a NUL byte: it is not text"
    if let invalid = InvalidUTF8.first(in: bytes.span) {
      offset = invalid.offset
      message = "\(invalid)"
    } else if let nul = bytes.firstIndex(of: 0) {
      offset = nul
    }
    guard let offset else { return nil }
    let before = bytes[..<offset]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).unicodeScalars.count + 1
    let point = SourcePlace.Point(line: line, column: column)
    return Diagnostic(
      .notText, message, at: SourcePlace(file: name, start: point, end: point),
      notes: ["definitions are UTF-8 text"])
  }

  /// The beginning of the file.
  public var startPlace: SourcePlace {
    let start = SourcePlace.Point(line: 1, column: 1)
    return SourcePlace(file: name, start: start, end: start)
  }

  /// A line by its number from 1, without its line end.
  public func line(_ number: Int) -> Substring? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The nearest point that lies inside the file.
  func clamped(_ point: SourcePlace.Point) -> SourcePlace.Point {
    var last = lines.count
    while last > 1, lines[last - 1].isEmpty { last -= 1 }
    let line = min(max(point.line, 1), last)
    let length = lines[line - 1].unicodeScalars.count
    return .init(line: line, column: point.line > last ? length + 1 : min(point.column, length + 1))
  }

  func scalar(at point: SourcePlace.Point) -> Unicode.Scalar? {
    line(point.line)?.unicodeScalars.dropFirst(point.column - 1).first
  }

  func character(at point: SourcePlace.Point) -> SourcePlace {
    let end = SourcePlace.Point(line: point.line, column: point.column + 1)
    return SourcePlace(file: name, start: point, end: end)
  }
}
