public import TextMill

/// The stages that a program knows, by name.
public struct StageCatalog: Sendable {
  /// The stages, by name.
  public let stages: [any Stage.Type]
  private let byName: [String: any Stage.Type]

  /// A catalog of stages.
  ///
  /// Of two with one name the later one counts: one's own come last.
  public init(_ stages: [any Stage.Type]) {
    var byName: [String: any Stage.Type] = [:]
    for stage in stages { byName[stage.manual.name] = stage }
    self.byName = byName
    self.stages = byName.sorted { $0.key < $1.key }.map { $0.value }
  }

  /// Names that no stage can have: in a definition they mean something else.
  public static let reservedNames =
    Branching.allCases.map(\.rawValue) + StageEntryKey.allCases.map(\.rawValue)

  /// The names, sorted.
  public var names: [String] { stages.map { stage in stage.manual.name } }

  /// A stage by its name.
  public subscript(name: String) -> (any Stage.Type)? { byName[name] }
}
