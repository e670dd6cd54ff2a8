/// The kinds of events; each declares the fields that its lines have.
enum LogEventKind: String, CaseIterable {
  case started
  case note
  case progress
  case quarantined
  case warning
  case diagnostic
  case serving
  case stopped
  case wrote
  case finished
  case closed
  case usage
  case failed
  case interrupted

  var level: LogLevel {
    switch self {
    case .started, .note, .progress, .serving, .stopped, .wrote, .finished, .closed: .info
    case .quarantined, .warning, .interrupted: .warning
    case .diagnostic, .usage, .failed: .error
    }
  }

  /// What happened, in a line.
  var meaning: String {
    switch self {
    case .started: "A run, or another command that reads documents, begins."
    case .note: "Something that a person should know, such as that an interrupted run goes on."
    case .progress: "How far it is: after 1, 2, 4, 8 and 16 seconds, then every 30 seconds."
    case .quarantined: "A document could not be processed."
    case .warning: "Something is dangerous, or not as it was probably meant."
    case .diagnostic: "A mistake in a definition; where it only warns, the level is `warning`."
    case .serving: "The service takes requests."
    case .stopped: "The service was asked to end, and has."
    case .wrote: "A file was written."
    case .finished:
      "All inputs are done: exit code 0, 3 with documents in quarantine, or that of a failure."
    case .closed: "The reader of standard output went away, and the run ended with it."
    case .usage: "The command line is wrong."
    case .failed: "It could not be done."
    case .interrupted: "A signal ended it."
    }
  }

  var fields: [LogField] {
    switch self {
    case .started: Self.startedFields
    case .note, .warning, .closed: []
    case .progress: Self.progressFields
    case .quarantined: Self.quarantinedFields
    case .diagnostic: Self.diagnosticFields
    case .serving:
      [
        LogField("url", "where documents are sent"),
        LogField("left_out", "the labels of stages that write files", isAlways: false),
      ]
    case .stopped:
      [
        LogField("exit_code", "how the process ends"),
        LogField("documents", "how many were sent"),
        LogField("documents_out", "how many came out"),
      ]
    case .wrote: [LogField("file", "its name"), LogField("bytes", "its size", isAlways: false)]
    case .finished: Self.finishedFields
    case .usage:
      Self.failureFields + [
        LogField("suggestion", "the word that was probably meant", isAlways: false)
      ]
    case .failed, .interrupted: Self.failureFields
    }
  }

  private static let startedFields = [
    LogField("command", "its name"), LogField("version", "the program's version"),
    LogField("pipeline", "the pipeline's name"),
    LogField("inputs", "how many files are read", isAlways: false),
    LogField("input_bytes", "their size, unless one is a stream", isAlways: false),
    LogField("jobs", "how many batches are worked on at once", isAlways: false),
  ]

  private static let progressFields = [
    LogField("stage", "the stage for which everything is read", isAlways: false),
    LogField("documents", "documents so far"),
    LogField("bytes", "the length of their texts in UTF-8"),
    LogField("quarantined", "documents in quarantine so far"),
    LogField("seconds", "the time since this pass began"),
    LogField("documents_per_second", "the rate in this pass"),
    LogField("bytes_per_second", "the rate in this pass"),
    LogField("share", "how much of the input is read, 0 to 1", isAlways: false),
    LogField("seconds_left", "an estimate from that", isAlways: false),
  ]

  private static let quarantinedFields = [
    LogField("id", "the document's"), LogField("stage", "the label of the stage, or `read`"),
    LogField("reason", "what the stage says"),
  ]

  private static let diagnosticFields = [
    LogField("code", "the kind of mistake, which `textmill explain` explains"),
    LogField("reason", "the mistake"),
    LogField("file", "where it is", isAlways: false),
    LogField("line", "from 1", isAlways: false),
    LogField("column", "in characters, from 1", isAlways: false),
    LogField("end_line", "where it ends", isAlways: false),
    LogField("end_column", "the column behind it", isAlways: false),
    LogField("label", "the words beside the caret", isAlways: false),
    LogField("suggestion", "what should stand there instead", isAlways: false),
    LogField("help", "a list: what is known, what to do"),
  ]

  private static let finishedFields = [
    LogField("exit_code", "how the process ends"),
    LogField("seconds", "the time that it took"),
    LogField("documents_per_second", "the rate", isAlways: false),
    LogField("bytes_per_second", "the rate", isAlways: false),
    LogField(
      "ledger", "what happened to the documents, stage by stage, as in the manifest, with times",
      isAlways: false),
    LogField("outputs", "the files that were written", isAlways: false),
    LogField("quarantine", "the quarantine file", isAlways: false),
  ]

  private static let failureFields = [
    LogField("exit_code", "how the process ends"), LogField("reason", "what is wrong"),
    LogField("help", "a list: what is known, what to do"),
  ]
}

/// A field of an event's line.
struct LogField {
  let name: String
  let meaning: String
  /// Whether every line of the kind has it.
  let isAlways: Bool

  init(_ name: String, _ meaning: String, isAlways: Bool = true) {
    self.name = name
    self.meaning = meaning
    self.isAlways = isAlways
  }
}
