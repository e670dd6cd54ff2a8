/// Bytes that were taken for JSON and are not.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where reading stopped, in bytes from the start of what was read.
  public let offset: Int
  /// What is wrong, as a clause: `a comma or '}' is missing`.
  public let message: String

  /// A mistake at a byte offset.
  package init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }

  /// The same mistake with its offset counted from another place than the start of the bytes.
  func counted(from start: Int) -> JSONError {
    JSONError(offset: max(0, offset - start), message: message)
  }

  /// A sentence for a person, with the byte offset.
  public var description: String { "broken JSON at byte \(offset): \(message)" }
}
