/// Bytes that were taken for JSON and are not, or that hold something else than was expected.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where reading stopped, in bytes from the start of what was read.
  public let offset: Int
  /// What is wrong, as a clause: `a comma or '}' is missing`.
  public let message: String

  /// Whether the bytes are JSON, but not what was expected.
  let isSound: Bool

  /// A mistake at a byte offset.
  package init(offset: Int, message: String) {
    (self.offset, self.message, isSound) = (offset, message, false)
  }

  /// What is missing in sound JSON.
  package init(inSoundJSON message: String) {
    (offset, self.message, isSound) = (0, message, true)
  }

  /// The same mistake with its offset counted from another place than the start of the bytes.
  func counted(from start: Int) -> JSONError {
    isSound ? self : JSONError(offset: max(0, offset - start), message: message)
  }

  /// A sentence for a person, with the byte offset where JSON is broken.
  public var description: String {
    isSound ? message : "broken JSON at byte \(offset): \(message)"
  }
}
