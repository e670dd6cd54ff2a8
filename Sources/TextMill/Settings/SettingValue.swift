/// A type that a setting can have.
///
/// Conforming are `String`, `Int`, `Double`, `Bool`, lists, optionals and dictionaries of these,
/// enumerations that conform to `SettingChoice`, and nested `StageSettings`. A type of one's own,
/// such as a compiled pattern, conforms by checking a decoded value of one of these.
public protocol SettingValue: Sendable {
  /// What a value may look like: for the manual and for editors.
  static var kind: SettingKind { get }

  /// Reads a value, or reports every mistake in it and returns `nil`.
  static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self?

  /// The value as it would stand in a definition, on one line.
  var notation: String { get }
}

/// What a setting's values may look like.
public indirect enum SettingKind: Sendable, Equatable {
  /// Text.
  case text
  /// Text in a small language, such as `pattern` or `expression`.
  case notation(String)
  /// A whole number.
  case integer
  /// A number.
  case number
  /// `true` or `false`.
  case truth
  /// One of some words.
  case choice([String])
  /// A list of values of one kind; a single value may stand for a list of one.
  case list(SettingKind)
  /// A mapping from names to values of one kind.
  case map(SettingKind)
  /// A mapping with settings of its own; a bare value stands for the one called `shorthand`.
  case nested([SettingDeclaration], shorthand: String?)
}

extension SettingKind {
  /// The keys of a mapping of this kind, or of a list of such mappings.
  var keys: [String] {
    switch self {
    case .nested(let declarations, _): declarations.map(\.name)
    case .list(let element): element.keys
    default: []
    }
  }

  /// The kind in a word or two: `text`, `list of numbers`, `remove | annotate`.
  public var name: String {
    switch self {
    case .text: "text"
    case .notation(let name): name
    case .integer: "whole number"
    case .number: "number"
    case .truth: "true or false"
    case .choice(let words): words.joined(separator: " | ")
    case .list(.choice(let words)): "list of \(words.joined(separator: ", "))"
    case .list(let element): "list of \(element.name)"
    case .map(let element): "mapping to \(element.name)"
    case .nested: "mapping"
    }
  }
}

/// An enumeration whose cases are a setting's choices.
///
///     enum Action: String, SettingChoice { case remove, annotate }
public protocol SettingChoice: SettingValue, CaseIterable, RawRepresentable<String> {}

extension SettingChoice {
  /// One of the cases' words.
  public static var kind: SettingKind { .choice(allCases.map(\.rawValue)) }

  /// The case's word.
  public var notation: String { rawValue }

  /// Reads a case by its word.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    let words = allCases.map(\.rawValue)
    guard case .scalar(let scalar) = node.content else {
      decoder.expected(kind.name, at: node)
      return nil
    }
    if let value = Self(rawValue: scalar.text) { return value }
    decoder.report(
      .badValue, "'\(decoder.name)' cannot be \(node.described)", at: node.place,
      fix: .spelling(of: scalar.text, among: words),
      notes: ["it takes one of: \(words.joined(separator: ", "))"])
    return nil
  }
}
