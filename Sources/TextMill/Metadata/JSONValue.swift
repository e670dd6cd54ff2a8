/// A JSON value that keeps what JSON keeps: the order of an object's members and the digits of a
/// number.
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number as it is written, so that no digit is lost.
  case number(String)
  /// A string.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object, in the order of its members.
  case object([Member])

  /// One member of an object.
  public struct Member: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: JSONValue

    /// A name and a value.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number.
  public static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// A number with a fraction; not-a-number and infinities, which JSON lacks, become `null`.
  public static func double(_ value: Double) -> JSONValue {
    value.isFinite ? .number("\(value)") : .null
  }

  /// The value of a member of an object: the last one of that name, as most readers take it.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The string, if it is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The number, if it is one that a `Double` can hold.
  public var double: Double? {
    if case .number(let digits) = self { Double(digits) } else { nil }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  /// A string written in source code.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number written in source code.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A truth value written in source code.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}
