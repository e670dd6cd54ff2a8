#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where this program stands.
enum ProgramPath {
  /// The file of the running program.
  ///
  /// - Throws: `ToolFailure` if it cannot be found.
  static func own() throws(ToolFailure) -> String {
    let manager = FileManager.default
    if let path = try? manager.destinationOfSymbolicLink(atPath: "/proc/self/exe") { return path }
    let name = CommandLine.arguments[0]
    if name.contains("/") { return name }
    for folder in (ProcessExit.environment["PATH"] ?? "").split(separator: ":") {
      let path = "\(folder)/\(name)"
      if manager.isExecutableFile(atPath: path) { return path }
    }
    throw ToolFailure(.failure, "the program's own file cannot be found by the name \(name)")
  }
}
