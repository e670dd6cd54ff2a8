import Foundation

/// The built program while it runs.
final class RunningTool {
  private let process = Process()
  private let scratch: Scratch
  private let pipe: Pipe?

  /// Starts the program in a folder; with `hasInput` its standard input can be written to.
  init(_ arguments: [String], in folder: URL, hasInput: Bool = false) throws {
    scratch = try Scratch()
    pipe = hasInput ? Pipe() : nil
    for name in ["stdout", "stderr"] { try Data().write(to: scratch.url(name)) }
    process.executableURL = Tool.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = pipe ?? FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: scratch.url("stdout"))
    process.standardError = try FileHandle(forWritingTo: scratch.url("stderr"))
    try process.run()
  }

  func write(_ text: String) throws {
    try pipe?.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  func endInput() throws { try pipe?.fileHandleForWriting.close() }

  var isRunning: Bool { process.isRunning }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits for the end; the exit code, or the signal's number below 0.
  @discardableResult
  func wait() -> Int32 {
    process.waitUntilExit()
    let isExit = process.terminationReason == .exit
    return isExit ? process.terminationStatus : -process.terminationStatus
  }

  func error() throws -> String { try scratch.read("stderr") }

  /// Waits until something holds, at most half a minute.
  static func wait(until isDone: () -> Bool) {
    for _ in 0..<30_000 {
      if isDone() { return }
      usleep(1000)
    }
  }
}
