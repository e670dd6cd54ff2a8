public import TextMill

/// A switch or a tee around an entry of a definition's stages.
///
/// Switches and tees are numbered in the order in which they stand in the definition, from 1 on.
public enum Enclosure: Sendable, Hashable {
  /// One of a switch's cases, counted from 0.
  case switchCase(of: Int, number: Int)
  /// The side branch of a tee.
  case branch(of: Int)

  /// The number of the switch or tee.
  public var owner: Int {
    switch self {
    case .switchCase(let owner, _), .branch(let owner): owner
    }
  }
}

/// What an entry of a definition's stages does: the work of a stage, or a choice of ways.
public enum EntryRole: Sendable {
  /// It is a stage.
  case stage
  /// It sends each document into the first case whose condition holds.
  case `switch`(number: Int, cases: [SwitchCase])
  /// It sends a copy of each document through a branch of its own.
  case tee(number: Int)

  /// The number of the switch or tee, if it is one.
  public var number: Int? {
    switch self {
    case .stage: nil
    case .switch(let number, _), .tee(let number): number
    }
  }
}

/// One case of a switch.
public struct SwitchCase: Sendable {
  /// The condition; without one it takes every document that comes to it.
  public var condition: DefinitionNode?
  /// Where the case stands.
  public var place: SourcePlace
}
