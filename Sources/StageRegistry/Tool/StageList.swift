#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes the source files by which stages are found.
///
///     stage-list module CleanStage OUTPUT             in a stage's own module
///     stage-list list shippedStages OUTPUT CleanStage ExportStage   in a module that lists stages
///
/// A stage's type is internal to its module; the first file makes it reachable by one public name.
@main
struct StageList {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "module" where arguments.count == 3:
      try write(moduleSource(arguments[1]), to: arguments[2])
    case "list" where arguments.count >= 3:
      try write(listSource(arguments[1], Array(arguments[3...])), to: arguments[2])
    default:
      throw Failure(message: "usage: stage-list module NAME OUTPUT | list VARIABLE OUTPUT NAME...")
    }
  }

  private static func moduleSource(_ name: String) -> String {
    """
    public import TextMill

    /// Makes this module's stage known.
    public enum \(name)Registration {
      /// The stage.
      public static let stage: any Stage.Type = \(name).self
    }

    """
  }

  private static func listSource(_ variable: String, _ names: [String]) -> String {
    let imports = names.map { "import \($0)\n" }.joined()
    let entries = names.map { "  \($0)Registration.stage,\n" }.joined()
    return """
      \(imports)public import TextMill

      /// The stages of this package, by name of their modules.
      public let \(variable): [any Stage.Type] = [
      \(entries)]

      """
  }

  private static func write(_ source: String, to path: String) throws {
    guard let file = unsafe fopen(path, "w") else { throw Failure(message: "cannot write \(path)") }
    let bytes = Array(source.utf8)
    let written = unsafe fwrite(bytes, 1, bytes.count, file)
    let closed = unsafe fclose(file)
    guard written == bytes.count, closed == 0 else {
      throw Failure(message: "cannot write \(path)")
    }
  }

  struct Failure: Error {
    let message: String
  }
}
