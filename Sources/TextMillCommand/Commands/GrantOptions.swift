import ArgumentParser
import TextMill

/// What a definition may reach besides its inputs and outputs.
struct GrantOptions: ParsableArguments {
  @Option(
    name: .customLong("allow"),
    help: """
      Let the definition reach outside of the run: exec lets it run programs, net=HOST talk to a host, net to any.
      """,
    completion: .offering(\.reaches), transform: Self.reach)
  var allowed: [Reach] = []

  /// All that is allowed.
  var reaches: Set<Reach> { Set(allowed) }

  private static func reach(_ name: String) throws -> Reach {
    if let reach = Reach(name) { return reach }
    let names = Reach.words.joined(separator: ", ")
    throw ValidationError("'\(name)' is nothing that can be allowed; there is: \(names)")
  }
}
