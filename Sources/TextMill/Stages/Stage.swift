/// One step of a pipeline: it edits, annotates or drops documents, or writes them somewhere.
///
/// A stage is built once per run, from its settings, and never changes after that: whatever is
/// costly to make (patterns, models) is made in `init`. Conform to one of the kinds:
/// `DocumentStage`, `CorpusStage`, `AsyncStage` or `Exporter`.
public protocol Stage: Sendable {
  /// What can be set in a definition.
  associatedtype Settings: StageSettings = NoSettings

  /// The stage's name, purpose and examples.
  static var manual: StageManual { get }

  /// Builds the stage.
  ///
  /// - Throws: `SettingError` for a mistake in a setting's value that its type cannot tell; it is
  ///   shown at the setting's place in the definition.
  init(settings: Settings) throws

  /// What must be there before the stage runs. By default what the manual says.
  var requires: [Fact] { get }

  /// What is there after the stage ran. By default what the manual says.
  var provides: [Fact] { get }

  /// The programs that it runs, each with its arguments: what `check` says that a definition asks
  /// for. By default none.
  var programs: [[String]] { get }

  /// The hosts that it talks to, each with its port if that is not the usual one: `--allow net=HOST`
  /// must name each. By default none.
  var hosts: [String] { get }

  /// Settings that have no effect beside the others: `check` tells it of those that a definition
  /// sets. By default none.
  var unusedSettings: [UnusedSetting] { get }

  /// Layers that settings name and that the stage can do without: `check` tells of one that no stage
  /// before makes. By default none.
  var namedLayers: [NamedLayer] { get }
}

extension Stage {
  /// What the manual says.
  public var requires: [Fact] { Self.manual.requires }

  /// What the manual says.
  public var provides: [Fact] { Self.manual.provides }

  /// None.
  public var programs: [[String]] { [] }

  /// None.
  public var hosts: [String] { [] }

  /// None.
  public var unusedSettings: [UnusedSetting] { [] }

  /// None.
  public var namedLayers: [NamedLayer] { [] }
}

/// Something that one stage makes and another needs.
public enum Fact: Sendable, Hashable, CustomStringConvertible {
  /// Annotations of a layer.
  case layer(Layer)
  /// A metadata key.
  case metadata(String)

  /// In words.
  public var description: String {
    switch self {
    case .layer(let layer): "layer '\(layer)'"
    case .metadata(let key): "metadata '\(key)'"
    }
  }
}

/// A mistake in a setting that shows when the stage is built.
public struct SettingError: Error, Sendable, Equatable {
  /// The setting's name in the definition, or a path below it: `rules.0.find`.
  public let setting: String
  /// What is wrong, in a line.
  public let message: String
  /// What to do about it.
  public let hint: String?

  /// A mistake in a setting's value.
  public init(_ setting: String, _ message: String, hint: String? = nil) {
    self.setting = setting
    self.message = message
    self.hint = hint
  }
}
