import TextMill

/// Standard output: when nobody reads it any more, the run goes on for its files' sake.
struct StandardOutputFile: OutputFile {
  private let file: PartialFile
  private let outputs: OutputSet

  init(_ file: PartialFile, _ outputs: OutputSet) {
    self.file = file
    self.outputs = outputs
  }

  var count: Int { file.count }

  func write(_ bytes: [UInt8]) throws {
    do {
      try file.write(bytes)
    } catch let error as ClosedPipe {
      if outputs.paths.isEmpty { throw error }
    }
  }

  func close() throws { try file.close() }
}

/// Nobody reads standard output any more: a reason to stop, not a failure.
public struct ClosedPipe: Error, Sendable {}
