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
    lines = Self.lines(of: text)
    problem = Self.problem(name, bytes)
  }

  /// The lines as libyaml counts them: YAML 1.1 ends them with CR alone and with NEL, LS and PS, too.
  private static func lines(of text: String) -> [Substring] {
    let scalars = text.unicodeScalars
    var lines: [Substring] = []
    var start = scalars.startIndex
    while let end = scalars[start...].firstIndex(where: Self.endsLine) {
      lines.append(text[start..<end])
      start = scalars.index(after: end)
      let isPair = scalars[end] == "\r" && start < scalars.endIndex && scalars[start] == "\n"
      if isPair { start = scalars.index(after: start) }
    }
    return lines + [text[start...]]
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
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
    let before = lines(of: String(decoding: bytes[..<offset], as: UTF8.self))
    let column = (before.last?.unicodeScalars.count ?? 0) + 1
    let point = SourcePlace.Point(line: before.count, column: column)
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

  /// Where a place in one line is in the text; `nil` if it is none.
  func range(of place: SourcePlace) -> Range<String.Index>? {
    guard place.file == name, place.start.line == place.end.line, let line = line(place.start.line)
    else { return nil }
    let scalars = line.unicodeScalars
    let (first, last) = (place.start.column - 1, place.end.column - 1)
    guard first >= 0, first < last,
      let start = scalars.index(scalars.startIndex, offsetBy: first, limitedBy: scalars.endIndex),
      let end = scalars.index(scalars.startIndex, offsetBy: last, limitedBy: scalars.endIndex)
    else { return nil }
    return start..<end
  }

  /// The nearest point that lies inside the file.
  func clamped(_ point: SourcePlace.Point) -> SourcePlace.Point {
    var last = lines.count
    while last > 1, lines[last - 1].isEmpty { last -= 1 }
    let line = min(max(point.line, 1), last)
    let length = lines[line - 1].unicodeScalars.count
    return .init(line: line, column: point.line > last ? length + 1 : min(point.column, length + 1))
  }

  /// The place, drawn into the file: libyaml ends the last line even where nothing else does.
  func clamped(_ place: SourcePlace) -> SourcePlace {
    guard place.end.line > lines.count else { return place }
    return SourcePlace(file: place.file, start: clamped(place.start), end: clamped(place.end))
  }

  func scalar(at point: SourcePlace.Point) -> Unicode.Scalar? {
    line(point.line)?.unicodeScalars.dropFirst(point.column - 1).first
  }

  /// The first character that YAML does not allow, and where it is.
  var firstControlCharacter: (scalar: Unicode.Scalar, point: SourcePlace.Point)? {
    for (number, line) in lines.enumerated() {
      for (column, scalar) in line.unicodeScalars.enumerated()
      where scalar.properties.generalCategory == .control && scalar != "\t" {
        return (scalar, .init(line: number + 1, column: column + 1))
      }
    }
    return nil
  }

  func character(at point: SourcePlace.Point) -> SourcePlace {
    let end = SourcePlace.Point(line: point.line, column: point.column + 1)
    return SourcePlace(file: name, start: point, end: end)
  }
}
