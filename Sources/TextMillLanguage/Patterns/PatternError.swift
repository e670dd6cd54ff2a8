/// Why a pattern cannot be compiled, and where in it.
public struct PatternError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where the fault begins, in UTF-8 bytes from the start of the pattern.
  public var offset: Int
  /// How many UTF-8 bytes of the pattern are at fault; may be 0 at its end.
  public var length: Int
  /// What is wrong, as one clause without a full stop.
  public var message: String
  /// What to write instead, where there is something to write.
  public var hint: String?

  /// An error about `length` bytes of the pattern from `offset` on.
  public init(offset: Int, length: Int, message: String, hint: String? = nil) {
    self.offset = offset
    self.length = length
    self.message = message
    self.hint = hint
  }

  /// The place, the message and the hint in one line.
  public var description: String {
    let place = "byte \(offset) of the pattern: \(message)"
    guard let hint else { return place }
    return "\(place) (\(hint))"
  }
}

/// Which pattern of a set cannot be compiled, and why.
public struct PatternSetError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The position of the pattern in the list that the set was made from.
  public var index: Int
  /// What is wrong with it.
  public var error: PatternError

  /// An error about the pattern at `index`.
  public init(index: Int, error: PatternError) {
    self.index = index
    self.error = error
  }

  /// The number of the pattern and its error in one line.
  public var description: String { "pattern \(index), \(error)" }
}
