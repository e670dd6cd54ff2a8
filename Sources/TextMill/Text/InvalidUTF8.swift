import TextMillBytes

/// Bytes that were taken for UTF-8 and are not.
public struct InvalidUTF8: Error, Sendable, Equatable {
  /// The offset of the first wrong byte.
  public let offset: Int
  /// That byte, or `nil` when the bytes end inside a character.
  public let byte: UInt8?

  /// Finds the first place that is not valid UTF-8.
  public static func first(in bytes: Span<UInt8>) -> InvalidUTF8? {
    if UTF8Check.isValid(bytes, from: 0, to: bytes.count) { return nil }
    do {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      let offset = error.byteOffsets.lowerBound
      if error.kind == .truncatedScalar, error.byteOffsets.upperBound == bytes.count {
        return InvalidUTF8(offset: offset, byte: nil)
      }
      return InvalidUTF8(offset: offset, byte: bytes[offset])
    }
  }
}

extension InvalidUTF8: CustomStringConvertible {
  /// A sentence for a person, with the byte offset.
  public var description: String {
    guard let byte else { return "the text ends inside a UTF-8 character, at byte \(offset)" }
    let hex = String(byte, radix: 16, uppercase: true)
    return "invalid UTF-8 at byte \(offset): 0x\(hex.count < 2 ? "0" : "")\(hex)"
  }
}
