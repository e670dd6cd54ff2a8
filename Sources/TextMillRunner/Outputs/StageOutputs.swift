import TextMill

/// A run's outputs, as one exporter sees them.
struct StageOutputs: Outputs {
  let outputs: OutputSet
  let run: ExportRun

  var partBytes: Int? { outputs.partBytes }

  func hasOpened(_ path: String) -> Bool { outputs.hasOpened(path) }

  func open(_ path: String) throws -> any OutputFile { try outputs.open(path) }

  func scratch(_ path: String) throws -> any ScratchFile { try outputs.scratch(path) }

  func place(_ path: String) throws -> OutputPlace { try outputs.place(path) }
}
