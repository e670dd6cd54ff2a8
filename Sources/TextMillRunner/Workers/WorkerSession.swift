import TextMill
import TextMillFormats

/// A pipeline as another program's servant: batches come in, what became of them goes out.
///
/// The protocol is told on the page 'Workers'. Nothing is kept from one batch to the next but counts and
/// evidence, so that a worker that dies loses only what it has not answered.
package struct WorkerSession {
  /// The number of the protocol; another one would not be understood.
  static let version = 1

  private let plan: Plan
  private let options: ExecutionOptions
  private let worker: Worker
  private let observed: (any CorpusLink)?

  /// A worker that runs a plan, or that lets one of its stages learn.
  ///
  /// - Throws: `WorkerFault` if the plan is none for a worker.
  package init(
    _ plan: Plan, options: ExecutionOptions, observing label: String? = nil
  ) throws(WorkerFault) {
    self.options = options
    let index = plan.links.firstIndex { $0.context.label == label }
    observed = index.flatMap { plan.corpusLink(at: $0) }
    if let label, observed == nil { throw WorkerFault("the stage '\(label)' learns nothing") }
    self.plan = index.map { plan.gathering(for: $0) } ?? plan
    if let ahead = self.plan.labelsOfCorpusStages.first {
      throw WorkerFault("the stage '\(ahead)' has not learned yet what it must know")
    }
    try self.plan.checkForWorkers()
    worker = Worker(plan: self.plan, parser: DocumentParser(options.input))
  }

  /// Serves until the end frame; `false` if it could not go on, which the other side was told.
  package func serve() throws -> Bool {
    let streams = FrameStreams(
      try FileReader("-"), FileWriter(standard: 1), longest: options.longestFrame)
    do {
      try streams.send(Frame(.hello, hello))
      try greet(streams)
      try work(streams)
      return true
    } catch let error as FileError {
      // Nobody is there to be told.
      throw WorkerFault("\(error)")
    } catch {
      try streams.send(Frame(.fatal, .object([.init("message", .string("\(error)"))])))
      return false
    }
  }

  /// What the worker says of itself.
  private var hello: JSONValue {
    .object([
      .init("protocol", .integer(Self.version)), .init("textmill", .string(options.version)),
      .init("pipeline", .string(plan.definition.name)),
      .init("definition_xxh64", .string(plan.definitionHash)),
      .init("stages", .array(plan.labels.map { .string($0) })),
      .init("outputs", .array(plan.exports.map { .string($0) })),
      .init("observes", observed.map { .string($0.context.label) } ?? .null),
      .init("max_frame", .integer(options.longestFrame)),
    ])
  }

  private func greet(_ streams: borrowing FrameStreams) throws {
    guard let frame = try streams.next() else { throw WorkerFault("the input is empty") }
    guard frame.kind == .hello, let json = try? JSONValue(json: frame.payload) else {
      throw WorkerFault("the first frame is no hello")
    }
    guard json["protocol"]?.int == Self.version else {
      throw WorkerFault("this worker speaks version \(Self.version) of the protocol")
    }
  }

  private func work(_ streams: borrowing FrameStreams) throws {
    var ledger = plan.ledger
    var evidence = observed?.gathering
    var exports = try WorkerExports(plan)
    while let frame = try streams.next() {
      switch frame.kind {
      case .batch:
        let input = try BatchFrame(frame.payload)
        var batch = unfinished(input)
        if let failure = batch.failure { throw failure }
        evidence?.observe(&batch)
        batch.finish()
        ledger.add(batch)
        try streams.send(Frame(.result, try exports.result(of: batch, number: input.number)))
      case .end:
        if let rest = try exports.end() { try streams.send(Frame(.result, rest)) }
        try streams.send(Frame(.statistics, Self.statistics(ledger, evidence?.rows)))
        if let evidence { try streams.send(Frame(.evidence, try evidence.encoded)) }
        return try streams.send(Frame(.end))
      default: throw WorkerFault("a worker is sent batches and an end, and no \(frame.kind) frame")
      }
    }
    throw WorkerFault("the input ends without an end frame")
  }

  private static func statistics(_ ledger: Ledger, _ rows: EvidenceRows?) -> JSONValue {
    var members = [JSONValue.Member("ledger", ledger.json(withTimes: true))]
    if let rows {
      members.append(
        .init(
          "rows",
          .object([
            .init("beginning", .integer(rows.beginning)), .init("row", .integer(rows.row)),
            .init("keys_start", .integer(rows.keys.lowerBound)),
            .init("keys_end", .integer(rows.keys.upperBound)),
          ])))
    }
    return .object(members)
  }

  private func unfinished(_ input: BatchFrame) -> Batch {
    var worker = worker
    worker.order = InputOrder(
      of: input.path, at: input.file, for: plan, isObserved: observed != nil)
    return worker.unfinished(
      InputBatch(chunks: input.chunks(options.input), end: .start))
  }
}
