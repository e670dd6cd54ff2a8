/// What a user's list or rule found: where, what it is, and which entry of the lists.
struct UserMatch: Sendable {
  /// The bytes of the text.
  var range: Range<Int>
  /// The tokens that it touches.
  var tokens: Range<Int>
  /// The label's number.
  var label: UInt16
  /// The entry of the lists; `nil` for a rule's match.
  var entry: UInt32?

  /// Earlier ones first, and of those that begin at one place the longer.
  static func isBefore(_ left: UserMatch, _ right: UserMatch) -> Bool {
    (left.range.lowerBound, right.range.upperBound)
      < (right.range.lowerBound, left.range.upperBound)
  }
}
