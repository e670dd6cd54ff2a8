/// Something outside of the run that a stage reaches only if the command line allows it.
///
/// A definition may come from somebody else: reading files it is told to read and writing its
/// exports is all that it can do unasked.
public enum Reach: Sendable, Hashable {
  /// Programs that are run, with all that the person who runs TextMill may do.
  case programs
  /// Hosts of a network: the ones that a stage's settings name, as its `hosts` says.
  case network
  /// One host, by its name, or by its name and port (`127.0.0.1:8080`).
  case host(String)

  /// Everything.
  public static var all: Set<Reach> { [.programs, .network] }

  /// What is allowed by a word of the command line: `exec`, `net`, `net=HOST`; `nil` if it is none.
  public init?(_ word: String) {
    switch word {
    case "exec": self = .programs
    case "net": self = .network
    default:
      guard word.hasPrefix("net="), word.utf8.count > 4, !word.utf8.contains(UInt8(ascii: "*"))
      else { return nil }
      self = .host(word.dropFirst(4).lowercased())
    }
  }

  /// The words that stand behind `--allow`.
  public static var words: [String] { ["exec", "net=HOST", "net"] }

  /// The word that allows it.
  public var word: String {
    switch self {
    case .programs: "exec"
    case .network: "net=HOST"
    case .host(let name): "net=\(name)"
    }
  }

  /// In words.
  public var described: String {
    switch self {
    case .programs: "runs programs"
    case .network: "talks to hosts"
    case .host(let name): "talks to \(name)"
    }
  }

  /// Whether it is within what is allowed: a grant for a name is one for each of its ports.
  public func isAllowed(by grants: Set<Reach>) -> Bool {
    if grants.contains(self) { return true }
    guard case .host(let name) = self else { return false }
    if grants.contains(.network) || grants.contains(.host(name.lowercased())) { return true }
    return grants.contains(.host(Self.withoutPort(name.lowercased())))
  }

  private static func withoutPort(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    let port = name[name.index(after: colon)...]
    let isPort = !port.isEmpty && port.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    return isPort && !name[..<colon].hasSuffix(":") ? String(name[..<colon]) : name
  }
}
