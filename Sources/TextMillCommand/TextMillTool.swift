import ArgumentParser
public import TextMill
import TextMillRunner

/// A program that offers TextMill's whole command line with the stages it lists.
///
///     @main struct Mine: TextMillTool {
///       static let stages = shippedStages + [ShoutStage.self]
///     }
public protocol TextMillTool {
  /// The stages that definitions can name. Of two with one name the later one counts.
  static var stages: [any Stage.Type] { get }
}

extension TextMillTool {
  /// Runs the command line and exits with its code.
  public static func main() async {
    ProcessExit.openStandardDescriptors()
    ProcessExit.ignoreWriteSignals()
    let arguments = FileArguments.plain(Array(CommandLine.arguments.dropFirst()))
    let log = Log(LogFormat(askedBy: arguments))
    let context = ToolContext(catalog: StageCatalog(stages), log: log)
    let code = await CommandLineRun(context).run(arguments)
    guard let reason = Terminal.failure else { ProcessExit.exit(code) }
    log.write(ToolFailure(.failure, "cannot write standard output: \(reason)"))
    ProcessExit.exit(ToolExit.failure.rawValue)
  }
}

/// What commands know of the program they run in.
struct ToolContext: Sendable {
  let catalog: StageCatalog
  let environment = ProcessExit.environment
  let output = Terminal.output
  let error = Terminal.error
  let log: Log
}

/// One run of the command line.
private struct CommandLineRun {
  private let context: ToolContext

  init(_ context: ToolContext) {
    self.context = context
  }

  func run(_ arguments: [String]) async -> Int32 {
    do {
      let command = try Offers.$current.withValue(Offers(context.catalog)) {
        try RootCommand.parseAsRoot(arguments)
      }
      if let command = command as? any ToolCommand { return await run(command) }
      var plain = command
      try plain.run()
      return ToolExit.success.rawValue
    } catch let failure as ToolFailure {
      return tell(failure)
    } catch {
      return explain(error)
    }
  }

  private func run(_ command: any ToolCommand) async -> Int32 {
    do {
      return try await command.run(in: context).rawValue
    } catch let failure as ToolFailure {
      return tell(failure)
    } catch let error as ValidationError {
      return explain(error)
    } catch {
      return tell(ToolFailure(.failure, "\(error)"))
    }
  }

  private func tell(_ failure: ToolFailure) -> Int32 {
    context.log.write(failure)
    return failure.exit.rawValue
  }

  /// Help is no mistake and goes to standard output; a mistake in the usage does not.
  private func explain(_ error: any Error) -> Int32 {
    let message = RootCommand.fullMessage(for: error)
    if RootCommand.exitCode(for: error) == .success {
      context.output.write(message + "\n")
      return ToolExit.success.rawValue
    }
    let reason = RootCommand.message(for: error)
    let help = message.split(separator: "\n").dropFirst(reason.split(separator: "\n").count)
    context.log.write(
      ToolFailure.event(.usage, reason, help: help.map { String($0.drop { $0 == " " }) }),
      as: message + "\n")
    return ToolExit.usage.rawValue
  }
}
