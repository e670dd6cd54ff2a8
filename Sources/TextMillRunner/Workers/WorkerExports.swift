import TextMill

/// What a worker's exporters write.
struct WorkerExports {
  private var sinks: [any Sink] = []
  private var outputs: [HeldOutputs] = []

  init(_ plan: Plan) throws {
    for link in plan.links {
      let held = HeldOutputs()
      guard let sink = try link.open(in: held) else { continue }
      sinks.append(sink)
      outputs.append(held)
    }
  }

  /// What became of a batch: a line of JSON with counts and lengths, then the bytes of each output and
  /// of the quarantine.
  mutating func result(of batch: Batch, number: Int) throws -> [UInt8] {
    for index in sinks.indices {
      if let rendered = batch.rendered[index] { try sinks[index].write(rendered) }
    }
    return payload(
      [
        .init("batch", .integer(number)), .init("in", .integer(batch.input.documents)),
        .init("out", .integer(batch.documentsOut)),
        .init("quarantined", .integer(batch.quarantined.count)),
      ],
      outputs.map { $0.take() }, quarantine: batch.quarantined.flatMap { $0.line })
  }

  /// What stands behind the last document; `nil` if nothing does.
  mutating func end() throws -> [UInt8]? {
    for index in sinks.indices { try sinks[index].finish() }
    let rest = outputs.map { $0.take() }
    return rest.allSatisfy(\.isEmpty) ? nil : payload([], rest, quarantine: [])
  }

  private func payload(
    _ counts: [JSONValue.Member], _ outputs: [[UInt8]], quarantine: [UInt8]
  ) -> [UInt8] {
    let head = JSONValue.object(
      counts + [
        .init("outputs", .array(outputs.map { .integer($0.count) })),
        .init("quarantine", .integer(quarantine.count)),
      ])
    return Array((head.json + "\n").utf8) + outputs.joined() + quarantine
  }
}

extension Plan {
  /// Whether workers can do what its exporters do.
  ///
  /// - Throws: `WorkerFault` if one of them writes more than a stream.
  package func checkForWorkers() throws(WorkerFault) {
    let path = exports.first { $0.replacing("{shard}", with: "").contains("{") }
    if let path { throw WorkerFault("the export to '\(path)' writes a file for each document") }
    do {
      _ = try WorkerExports(self)
    } catch {
      throw WorkerFault("\(error)")
    }
  }

  /// Where its exporters write, in their order.
  package var exports: [String] {
    links.filter { $0.context.exporterIndex != nil }.flatMap { $0.destinations }
  }
}
