import TextMill
import TextMillLanguage

/// What the runner knows about a stage besides the stage.
struct LinkContext: Sendable {
  var label: String
  /// The exporter's number, if the stage is one.
  var exporterIndex: Int?
  var condition: Expression?
  var onError: ErrorPolicy
  /// What the stage says of itself.
  var facts = StageFacts()
  /// Whether it must see all documents before it can work.
  var isCorpusStage = false
  /// The switch's case that documents must have taken to be seen, if the stage stands in one.
  var route: Route?
  /// The branch whose documents it sees: a tee's number, 0 for the main way.
  var branch = 0
  /// The settings, defaults included, as they would stand in a definition.
  var settings: [(name: String, notation: String)] = []
  /// The files that its settings name, as they were when it was built.
  var files: [SettingFiles.Stamp] = []
  /// The programs that it runs.
  var programs: [[String]] = []
  /// The hosts that it talks to.
  var hosts: [String] = []
}

/// A case of a switch, by the switch's number.
struct Route: Sendable, Hashable {
  var owner: Int
  /// The case's number, from 0.
  var number: Int
}

/// A stage in a plan.
///
/// Called once a batch, so that what it is need not be asked per document.
protocol Link: Sendable {
  var context: LinkContext { get }
  /// The files it writes.
  var destinations: [String] { get }

  /// Runs the stage over a batch; `index` is the stage's number in the plan.
  func process(_ batch: inout Batch, index: Int)

  /// Opens its outputs, if it is an exporter.
  func open(in outputs: any Outputs) throws -> (any Sink)?
}

extension Link {
  /// None: only exporters write files.
  var destinations: [String] { [] }

  /// None: only exporters write files.
  func open(in outputs: any Outputs) throws -> (any Sink)? { nil }
}

/// Where an exporter's rendered batches go.
protocol Sink: Sendable {
  mutating func write(_ rendered: any Sendable) throws
  mutating func commit() throws
  mutating func takeCounts() -> [String: Int]
  mutating func finish() throws
}

struct DocumentLink<S: DocumentStage>: Link {
  let context: LinkContext
  private let stage: S

  init(_ stage: S, _ context: LinkContext) {
    self.stage = stage
    self.context = context
  }

  func process(_ batch: inout Batch, index: Int) {
    batch.forEach(in: context, index: index) { document in
      try stage.process(&document)
      try document.applyEdits()
    }
  }
}

struct ExportLink<S: Exporter>: Link {
  let context: LinkContext
  private let stage: S

  init(_ stage: S, _ context: LinkContext) {
    self.stage = stage
    self.context = context
  }

  var destinations: [String] { stage.destinations }

  func open(in outputs: any Outputs) throws -> (any Sink)? {
    WriterSink(writer: try stage.open(in: outputs))
  }

  func process(_ batch: inout Batch, index: Int) {
    var rendered = stage.makeRendered()
    batch.forEach(in: context, index: index) { document in
      try stage.render(document, into: &rendered)
    }
    if let exporter = context.exporterIndex { batch.rendered[exporter] = rendered }
  }
}

private struct WriterSink<Writer: ExportWriter>: Sink {
  var writer: Writer

  mutating func write(_ rendered: any Sendable) throws {
    guard let rendered = rendered as? Writer.Rendered else { return }
    try writer.write(rendered)
  }

  mutating func commit() throws { try writer.commit() }

  mutating func takeCounts() -> [String: Int] { writer.takeCounts() }

  mutating func finish() throws { try writer.finish() }
}
