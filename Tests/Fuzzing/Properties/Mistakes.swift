/// Collects what does not hold.
struct Mistakes {
  private(set) var list: [String] = []

  /// Notes a sentence.
  mutating func add(_ mistake: String) { list.append(mistake) }

  /// Notes a sentence unless something holds.
  mutating func expect(_ holds: Bool, _ mistake: @autoclosure () -> String) {
    if !holds { add(mistake()) }
  }

  /// Notes both values unless they are equal.
  mutating func expect<Value: Equatable>(
    _ value: Value, equals expected: Value, _ what: @autoclosure () -> String
  ) {
    expect(value == expected, "\(what()): \(value) instead of \(expected)")
  }
}
