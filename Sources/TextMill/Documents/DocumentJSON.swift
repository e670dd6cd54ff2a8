/// The units in which an export counts offsets in a document's text.
public enum OffsetUnit: String, SettingChoice {
  /// UTF-8 bytes.
  case bytes
  /// Unicode scalars, as Python counts.
  case scalars
  /// UTF-16 code units, as JavaScript and Java count.
  case utf16
}

/// Writes a document as one JSON object: the form of exports, of standard output and quarantine.
///
/// A record's own fields come out as the bytes they were, in their order, with the text in place;
/// what TextMill adds stands behind them.
public struct DocumentJSON: Sendable {
  /// A field that TextMill would add and that the record has already.
  public struct NameConflict: Error, Sendable, Equatable, CustomStringConvertible {
    /// The field.
    public let field: String

    /// A sentence for a person.
    public var description: String {
      "the input has a field '\(field)' of its own; choose another name with "
        + "'rename: { \(field): NEW_NAME }'"
    }
  }

  /// How offsets in the text are counted.
  public var offsets: OffsetUnit
  /// Other names for the fields that TextMill adds.
  public var names: [String: String]

  /// A writer; by default offsets count bytes.
  public init(offsets: OffsetUnit = .bytes, names: [String: String] = [:]) {
    self.offsets = offsets
    self.names = names
  }

  /// Appends the document as one JSON object, without a line end.
  ///
  /// - Throws: `NameConflict`, with nothing appended.
  public func write(_ document: Document, to output: inout [UInt8]) throws(NameConflict) {
    let added = layersWithContent(of: document)
    try checkNames(added, of: document)
    var object = JSONObjectWriter()
    object.begin(&output)
    writeRecord(document, &object, &output)
    let annotations = AnnotationJSON(of: document, OffsetCounter(document.text, unit: offsets))
    for layer in added {
      object.name(name(layer.name), &output)
      annotations.write(document.annotations(in: layer).span, to: &output)
    }
    let removals = document.edits.filter { $0.kind == .removal }
    if !removals.isEmpty {
      object.name(name("removed"), &output)
      writeRemovals(removals, &output)
    }
    object.end(&output)
  }

  private func name(_ field: String) -> String { names[field] ?? field }

  private func layersWithContent(of document: Document) -> [Layer] {
    // The summary comes first: it is what a reader looks for.
    document.layers.sorted { $0 == .summary && $1 != .summary }
  }

  private func checkNames(_ layers: [Layer], of document: Document) throws(NameConflict) {
    guard let record = document.metadata.record else { return }
    let hasRemovals = document.edits.contains { $0.kind == .removal }
    for field in layers.map({ $0.name }) + (hasRemovals ? ["removed"] : []) {
      if record.has(name(field)) { throw NameConflict(field: name(field)) }
    }
  }

  // MARK: The record's own fields

  private func writeRecord(
    _ document: Document, _ object: inout JSONObjectWriter, _ output: inout [UInt8]
  ) {
    guard let record = document.metadata.record else {
      object.member("id", document.id, &output)
      object.name("text", &output)
      JSONString.encode(document.text.utf8.span, to: &output)
      writeAddedMetadata(document.metadata, &object, &output)
      return
    }
    if record.shape.index(of: "id") == nil { object.member("id", document.id, &output) }
    for index in record.values.indices {
      writeField(index, of: record, document, &object, &output)
    }
    writeAddedMetadata(document.metadata, &object, &output)
  }

  private func writeField(
    _ index: Int, of record: JSONRecord, _ document: Document, _ object: inout JSONObjectWriter,
    _ output: inout [UInt8]
  ) {
    let name = record.shape.names[index]
    if index == record.shape.textIndex {
      object.name(name, &output)
      if record.isTextCanonical, document.alignment.isIdentity {
        // Writing it anew would give the same bytes.
        JSONString.append(record.bytes.span, in: record.values[index], to: &output)
      } else {
        JSONString.encode(document.text.utf8.span, to: &output)
      }
      return
    }
    // Of two text fields the last one was read; the others would contradict it.
    if name == record.shape.textField { return }
    if let change = document.metadata.changes.first(where: { $0.name == name }) {
      guard let value = change.value else { return }
      object.member(name, value, &output)
      return
    }
    // A part of a document has an id of its own.
    if name == "id", record.shape.idField == "id",
      document.whole != nil || !record.isName(at: index)
    {
      object.member("id", document.id, &output)
      return
    }
    if name == "metadata", !addedMembers(document.metadata).isEmpty { return }
    object.name(name, &output)
    JSONString.append(record.bytes.span, in: record.values[index], to: &output)
  }

  /// What stages added stands under `metadata`, behind what the record has there itself.
  private func writeAddedMetadata(
    _ metadata: Metadata, _ object: inout JSONObjectWriter, _ output: inout [UInt8]
  ) {
    let added = addedMembers(metadata)
    guard !added.isEmpty else { return }
    var members: [JSONValue.Member] = []
    if case .object(let own)? = metadata.record?["metadata"] { members = own }
    let names = Set(added.map { $0.name })
    object.name("metadata", &output)
    JSONValue.object(members.filter { !names.contains($0.name) } + added).write(to: &output)
  }

  private func addedMembers(_ metadata: Metadata) -> [JSONValue.Member] {
    metadata.changes.compactMap { change in
      guard let value = change.value, !(metadata.record?.has(change.name) ?? false) else {
        return nil
      }
      return JSONValue.Member(change.name, value)
    }
  }

  // MARK: What TextMill adds

  private func writeRemovals(_ removals: [AppliedEdit], _ output: inout [UInt8]) {
    output.append(0x5B)
    for (index, edit) in removals.enumerated() {
      if index > 0 { output.append(0x2C) }
      var object = JSONObjectWriter()
      object.begin(&output)
      object.name("text", &output)
      JSONString.encode(edit.old.utf8.span, to: &output)
      object.member("stage", edit.stage, &output)
      object.member("reason", edit.reason.rule, &output)
      if let score = edit.reason.score { object.member("score", .double(score), &output) }
      object.member("source_start", edit.sourceRange.lowerBound, &output)
      object.member("source_end", edit.sourceRange.upperBound, &output)
      object.end(&output)
    }
    output.append(0x5D)
  }
}
