/// Declares one setting of a stage: its help, default and range, once and for all.
///
///     struct Settings: StageSettings {
///       @Setting("How many sentences.", in: 1...100) var sentences = 3
///       @Setting("Where the result goes.") var to: String
///     }
///
/// A setting without a default must stand in the definition.
@propertyWrapper
public struct Setting<Value: SettingValue>: Sendable {
  private let help: String
  private let defaultValue: Value?
  private let bounds: SettingBounds?
  private let check: (@Sendable (Value) -> Bool)?
  private let place = SettingPlace<Value>()

  /// Declares a setting with a default.
  public init(wrappedValue: Value, _ help: String) {
    self.init(help: help, defaultValue: wrappedValue, bounds: nil, check: nil)
  }

  /// Declares a setting that must stand in the definition.
  public init(_ help: String) {
    self.init(help: help, defaultValue: nil, bounds: nil, check: nil)
  }

  fileprivate init(
    help: String, defaultValue: Value?, bounds: SettingBounds?,
    check: (@Sendable (Value) -> Bool)?
  ) {
    self.help = help
    self.defaultValue = defaultValue
    self.bounds = bounds
    self.check = check
  }

  /// The setting's value: that of the definition, or the default.
  public var wrappedValue: Value {
    get {
      guard let value = place.value ?? defaultValue else {
        preconditionFailure("a setting without a default was read before it was decoded")
      }
      return value
    }
    set {
      let copy = Setting(help: help, defaultValue: newValue, bounds: bounds, check: check)
      self = copy
    }
  }
}

extension Setting where Value: Comparable {
  /// Declares a setting with a default and a range of values.
  public init(wrappedValue: Value, _ help: String, in range: ClosedRange<Value>) {
    self.init(
      help: help, defaultValue: wrappedValue,
      bounds: SettingBounds(
        minimum: range.lowerBound.notation, maximum: range.upperBound.notation),
      check: range.contains)
  }

  /// Declares a setting with a default and a least value.
  public init(wrappedValue: Value, _ help: String, in range: PartialRangeFrom<Value>) {
    self.init(
      help: help, defaultValue: wrappedValue,
      bounds: SettingBounds(minimum: range.lowerBound.notation, maximum: nil),
      check: range.contains)
  }
}

/// The least and the greatest value of a setting, as they would stand in a definition.
public struct SettingBounds: Sendable, Equatable {
  /// The least value.
  public let minimum: String
  /// The greatest value, if there is one.
  public let maximum: String?

  /// The range in words: `5 to 15`, `1 or more`.
  public var described: String { maximum.map { "\(minimum) to \($0)" } ?? "\(minimum) or more" }
}

/// Where a decoded value is put: a declaration's copies share it, so that reflection can fill it.
///
/// It is written once, by the decoder, before the settings reach a stage; after that only read.
private final class SettingPlace<Value: Sendable>: @unchecked Sendable {
  fileprivate(set) var value: Value?
}

/// A setting as reflection sees it.
protocol DeclaredSetting {
  /// Whether a definition may leave it out.
  var hasDefault: Bool { get }
  func declaration(named name: String) -> SettingDeclaration
  /// The value as it would stand in a definition, the default if none was given.
  var valueNotation: String { get }
  func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder)
}

extension Setting: DeclaredSetting {
  var hasDefault: Bool { defaultValue != nil }

  func declaration(named name: String) -> SettingDeclaration {
    SettingDeclaration(
      name: name, help: help, kind: Value.kind, defaultNotation: defaultValue?.notation,
      bounds: bounds, isOptional: Value.self is any ExpressibleByNilLiteral.Type)
  }

  var valueNotation: String { (place.value ?? defaultValue)?.notation ?? "null" }

  func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) {
    guard let value = Value.decode(node, in: &decoder) else { return }
    if let check, let bounds, !check(value) {
      decoder.report(
        .badValue, "'\(decoder.name)' must be \(bounds.described), not \(value.notation)",
        at: node.place, label: bounds.described)
      return
    }
    place.value = value
  }
}
