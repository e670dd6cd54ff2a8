/// Bytes that several automata share beyond what each may keep for itself.
///
/// A few patterns of a set meet most of a text: with the same limit for all, theirs would be dropped
/// and made anew all the time while most others need next to nothing.
final class StateReserve {
  /// How much is taken at once, in bytes.
  static let portion = 64 << 10

  private var rest: Int

  /// A reserve of so many bytes.
  init(_ bytes: Int) { rest = bytes }

  /// Takes a portion.
  ///
  /// - Returns: how many bytes it has; nil if there is none left
  func take() -> Int? {
    guard rest >= Self.portion else { return nil }
    rest -= Self.portion
    return Self.portion
  }

  func giveBack(_ bytes: Int) { rest += bytes }
}
