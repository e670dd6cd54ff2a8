import TextMill

extension JSONValue {
  /// The number, if it is a whole one that is written without a fraction.
  var wholeNumber: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }
}
