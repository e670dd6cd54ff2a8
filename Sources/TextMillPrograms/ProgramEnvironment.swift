#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The variables that a program finds in its environment.
package enum ProgramEnvironment {
  /// All that this program has itself.
  static var whole: [String] {
    ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
  }

  /// Those of some names.
  package static func only(_ names: [String]) -> [String] {
    names.compactMap { name in
      ProcessInfo.processInfo.environment[name].map { "\(name)=\($0)" }
    }
  }
}
