package import TextMill
import TextMillFormats
import TextMillLanguage

/// What was run on what, and what came of it: enough to tell years later whether a file is the result
/// of a run, and to run it again.
///
/// It holds no time and no name of a machine: the same run gives the same manifest.
package struct Manifest: Sendable {
  private let plan: Plan
  private let inputs: [String]
  private let options: ExecutionOptions
  private let report: RunReport

  /// The manifest of a run that ended.
  package init(
    _ plan: Plan, _ inputs: [String], _ options: ExecutionOptions, _ report: RunReport
  ) {
    self.plan = plan
    self.inputs = inputs
    self.options = options
    self.report = report
  }

  /// Writes it to a file, making the folders above it.
  package func write(to path: String) throws {
    try OutputFolder.make(above: path)
    do throws(FileError) {
      try FileWriter(path).write(Array((json.json + "\n").utf8).span)
    } catch {
      throw OutputError(path, error.reason)
    }
  }

  package var json: JSONValue { .object(members) }

  private var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("textmill", .string(options.version)),
      .init("pipeline", .string(plan.definition.name)),
      .init("definition_xxh64", .string(plan.definitionHash)),
      .init("stages", .array(plan.links.map { Self.stage($0.context) })),
      .init("options", .object(inputOptions)), .init("inputs", .array(inputFiles)),
      .init("ledger", report.ledger.json()),
      .init("outputs", .array(outputs.map(Self.file))),
      .init("quarantine", report.quarantinePath.map(Self.file) ?? .null),
    ]
    if let share = options.share { members.insert(.init("share", share.json), at: 2) }
    if let findings = report.findings { members.append(.init("findings", findings.json)) }
    return members
  }

  /// By name: in what order files of single documents are opened depends on the batches.
  private var outputs: [String] {
    report.outputs.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func stage(_ context: LinkContext) -> JSONValue {
    var members: [JSONValue.Member] = [.init("stage", .string(context.label))]
    if let condition = context.condition {
      members.append(.init("when", .string(condition.source)))
    }
    members.append(.init("on_error", .string(context.onError.rawValue)))
    members.append(
      .init(
        "settings", .object(context.settings.map { .init($0.name, .string($0.notation)) })))
    if !context.files.isEmpty { members.append(.init("files", .array(context.files.map(\.json)))) }
    return .object(members)
  }

  /// All inputs, or those of the part that was read.
  private var inputFiles: [JSONValue] {
    guard let stretch = options.stretch else { return inputs.map(Self.file) }
    let (start, end) = (stretch.start, stretch.end)
    return inputs.indices.compactMap { index in
      let from = index == start.file ? start.offset : 0
      let to = index == end.file ? end.offset : nil
      guard index >= start.file, index < end.file || (to ?? 0) > from else { return nil }
      if from == 0, to == nil { return Self.file(inputs[index]) }
      return ManifestPart(path: inputs[index], from: from, to: to).json
    }
  }

  private var inputOptions: [JSONValue.Member] {
    [
      .init("format", .string(options.input.format.rawValue)),
      .init("text_field", .string(options.input.textField)),
      .init("id_field", .string(options.input.idField)),
      .init("max_document_bytes", .integer(options.input.maximumDocumentBytes)),
      .init("replay", .bool(options.isReplay)),
    ]
  }

  /// A file's name, size and hash; only the name of what cannot be read again.
  private static func file(_ path: String) -> JSONValue {
    var members: [JSONValue.Member] = [.init("path", .string(path))]
    if let stamp = try? FileStamp(path), stamp.isRegular,
      let hash = try? ContentHash.digits(ofFile: path)
    {
      members.append(.init("bytes", .integer(stamp.size)))
      members.append(.init("xxh64", .string(hash)))
    }
    return .object(members)
  }
}

extension SettingFiles.Stamp {
  /// The file's name, size and hash.
  fileprivate var json: JSONValue {
    .object([
      .init("path", .string(path)), .init("bytes", .integer(size)), .init("xxh64", .string(hash)),
    ])
  }
}
