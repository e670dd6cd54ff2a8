import Foundation
import TextMill

extension Mistakes {
  /// Foundation's reader must accept and refuse the same bytes, and find the same values.
  ///
  /// It differs in: other encodings than UTF-8, which it guesses from NULs and byte order marks;
  /// invalid UTF-8, which it accepts in names; numbers that no `Double` holds and some zeros with an
  /// exponent, which it refuses; commas behind the last element, which it accepts; members that a later
  /// one of the same name hides, which it does not look into; nesting, of which it has a limit of its
  /// own.
  mutating func compareWithFoundation(
    _ bytes: [UInt8], _ value: JSONValue?, mistakeAt offset: Int
  ) {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE]]
    if bytes.contains(0) || marks.contains(where: { bytes.starts(with: $0) }) { return }
    if InvalidUTF8.first(in: bytes.span) != nil { return }
    if bytes.count(where: { $0 == 0x5B || $0 == 0x7B }) > 500 { return }
    let found = try? JSONDecoder().decode(DecodedJSON.self, from: Data(bytes))
    switch (value, found) {
    case (nil, nil): break
    case (let value?, let found?):
      expect(value.agrees(with: found), "Foundation reads another value: \(found)")
    case (let value?, nil):
      expect(value.hasOddNumber, "Foundation refuses what is accepted")
    case (nil, _?):
      let isLastComma = bytes.indices.contains(offset) && [0x5D, 0x7D].contains(bytes[offset])
      expect(isLastComma || repeatsAName(bytes), "Foundation accepts what is refused")
    }
  }

  /// Whether it looks as if two members had one name.
  private func repeatsAName(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: 0x22, omittingEmptySubsequences: false)
    let names = zip(parts, parts.dropFirst()).filter { _, next in
      next.first { $0 > 0x20 } == 0x3A
    }.map(\.0)
    return Set(names).count < names.count
  }
}

/// A JSON value as Foundation decodes it.
private enum DecodedJSON: Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([DecodedJSON])
  case object([String: DecodedJSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([DecodedJSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: DecodedJSON].self))
    }
  }
}

extension JSONValue {
  fileprivate func agrees(with other: DecodedJSON) -> Bool {
    switch (self, other) {
    case (.null, .null): return true
    case (.bool(let value), .bool(let other)): return value == other
    case (.number(let digits), .number(let other)): return Double(digits) == other
    case (.string(let text), .string(let other)): return text.utf8.elementsEqual(other.utf8)
    case (.array(let elements), .array(let others)):
      return elements.count == others.count
        && zip(elements, others).allSatisfy { $0.agrees(with: $1) }
    case (.object(let members), .object(let others)):
      // Of two members with one name, or names that are canonically equivalent, Foundation keeps
      // one.
      guard Set(members.map(\.name)).count == members.count else { return true }
      return members.count == others.count
        && members.allSatisfy { member in
          others[member.name].map { member.value.agrees(with: $0) } ?? false
        }
    default: return false
    }
  }

  fileprivate var hasOddNumber: Bool {
    switch self {
    case .number(let digits): Double(digits).map { !$0.isFinite || $0 == 0 } ?? true
    case .array(let elements): elements.contains { $0.hasOddNumber }
    case .object(let members): members.contains { $0.value.hasOddNumber }
    default: false
    }
  }
}
