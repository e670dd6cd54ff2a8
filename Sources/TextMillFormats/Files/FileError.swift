/// An operation on a file that the system refused.
public struct FileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file's name as it was given; `-` for standard input or output.
  public let path: String
  /// The system's reason, in words.
  public let reason: String
  /// The system's error number; 0 where the system did its part and the content is at fault.
  public let code: Int32

  /// The failure that `errno` tells of.
  package init(_ path: String, code: Int32) {
    self.path = path
    self.code = code
    reason = SystemError.message(code)
  }

  /// A fault of the content, such as compressed data that are cut short.
  package init(_ path: String, reason: String) {
    self.path = path
    self.reason = reason
    code = 0
  }

  /// Whether reading ended because the run shall end.
  package var isInterruption: Bool { code == SystemError.interrupted }

  /// Whether it was a write to a pipe that nobody reads.
  package var isClosedPipe: Bool { code == SystemError.closedPipe }

  /// A sentence for a person.
  public var description: String { "\(path): \(reason)" }
}
