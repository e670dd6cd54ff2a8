/// The names of a record's members in their order, shared by all records that have the same ones:
/// the records of a file mostly do.
package final class RecordShape: Sendable {
  /// The names, decoded.
  package let names: [String]
  /// The place of the last field that holds the document's text, and of the last one with its id.
  package let textIndex: Int?
  package let idIndex: Int?
  package let textField: String
  package let idField: String?
  /// The names as they are written, one behind the other, and where each ends.
  private let written: [UInt8]
  private let ends: [Int]

  init(
    names: [String], written: [UInt8], ends: [Int], textField: String, idField: String?
  ) {
    self.names = names
    self.written = written
    self.ends = ends
    self.textField = textField
    self.idField = idField
    textIndex = names.lastIndex(of: textField)
    idIndex = idField.flatMap { names.lastIndex(of: $0) }
  }

  /// Whether the name at a place is written like this.
  func hasName(at index: Int, writtenAs range: TextRange, in bytes: Span<UInt8>) -> Bool {
    guard index < ends.count else { return false }
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == range.count else { return false }
    for offset in 0..<range.count
    where written[start + offset] != bytes[range.lowerBound + offset] { return false }
    return true
  }

  /// The last place of a name: of two members with one name, most readers take the last.
  func index(of name: String) -> Int? { names.lastIndex(of: name) }
}

/// Makes the shape of a record whose names are met one by one, or finds that it is a known one.
struct RecordShapeReader {
  private let known: RecordShape?
  private let textField: String
  private let idField: String?
  private var count = 0
  private var isKnown: Bool
  private var names: [String] = []
  private var written: [UInt8] = []
  private var ends: [Int] = []

  init(known: RecordShape?, textField: String, idField: String?) {
    let fits = known.map { $0.textField == textField && $0.idField == idField } ?? false
    self.known = fits ? known : nil
    self.textField = textField
    self.idField = idField
    isKnown = fits
  }

  /// Takes the next name, which stands between quotes at a range of the bytes.
  mutating func add(_ range: TextRange, in bytes: Span<UInt8>) throws(JSONError) {
    if isKnown {
      if known?.hasName(at: count, writtenAs: range, in: bytes) ?? false {
        count += 1
        return
      }
      leaveKnown()
    }
    names.append(try JSONString.string(bytes, in: range))
    for index in range { written.append(bytes[index]) }
    ends.append(written.count)
    count += 1
  }

  private mutating func leaveKnown() {
    isKnown = false
    guard let known else { return }
    (names, written, ends) = known.start(count)
  }

  /// The shape, once all names were met.
  func shape() -> RecordShape {
    if isKnown, let known, known.names.count == count { return known }
    var reader = self
    if isKnown { reader.leaveKnown() }
    return RecordShape(
      names: reader.names, written: reader.written, ends: reader.ends, textField: textField,
      idField: idField)
  }
}

extension RecordShape {
  /// The first `count` names in their three forms.
  fileprivate func start(_ count: Int) -> ([String], [UInt8], [Int]) {
    let end = count == 0 ? 0 : ends[count - 1]
    return (Array(names[..<count]), Array(written[..<end]), Array(ends[..<count]))
  }
}
