import TextMill

extension JSONValue {
  /// What it is, in words.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The whole number that it is, if it is one.
  var integer: Int? { double.flatMap { Int(exactly: $0) } }

  /// Whether both say the same: a program may write a number in another way than it read it.
  func means(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)):
      return left == right || Double(left) == Double(right)
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.means($1) }
    case (.object(let left), .object(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.name == $1.name && $0.value.means($1.value) }
    default: return self == other
    }
  }
}
