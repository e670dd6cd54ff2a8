import TextMill

/// Writes documents to files or standard output.
struct ExportStage: Exporter {
  struct Settings: StageSettings {
    static let shorthand: String? = "to"

    @Setting(
      "A file, - for standard output, a file per document with {id}, {name} or {metadata.KEY}, or parts with {shard}."
    )
    var to: String
    @Setting("The form; auto follows the file's extension.")
    var format = ExportFormat.auto
    @Setting("The unit of offsets in the text.")
    var offsets = OffsetUnit.bytes
    @Setting(
      "Other names for the fields that TextMill adds to JSON, such as { summary: abstract }.")
    var rename: [String: String] = [:]
    @Setting("The columns of CSV: id, text, words, LAYER, removed, metadata.KEY.")
    var columns = ["id", "text", "summary", "entities", "removed"]
    @Setting("What stands between documents in one plain text file.")
    var separator = "\n\n"
    @Setting("How large a numbered file gets before compression, such as 256MB; by default that.")
    var shardSize: ByteCount? = nil
  }

  static let manual = StageManual(
    name: "export",
    summary: "Write documents as JSON Lines, CSV, Markdown or plain text.",
    discussion: """
      Files get their final names only when the whole run went well. Documents come out in the \
      order of the input; they go on to further stages unchanged.

      With a placeholder in the name each document has a file of its own: {id} is its id, slashes \
      making folders, {name} the last part of the id without extension, {metadata.KEY} a metadata \
      value. Whatever a document says of itself, its file stays below the folder that the name \
      begins with.

      {shard} stands for 00001, 00002 and so on: a file is full when the next document would make it \
      larger than shard_size, or what --shard-size says. A name that ends with .gz is compressed.

      JSON has one object a line: the input's own fields as they were, the text, and a field for \
      every layer (summary, entities) and for removed passages. start and end count in the text, \
      source_start and source_end in the bytes of the input.
      """,
    usages: [
      "export: out/news.jsonl", "export: { to: \"out/{name}.md\" }",
      "export: { to: \"-\", format: csv, columns: [id, words, metadata.url] }",
      "export: { to: out/all.jsonl, offsets: scalars, rename: { summary: abstract } }",
      "export: { to: \"out/part-{shard}.jsonl.gz\", shard_size: 256MB }",
    ])

  private let template: FileTemplate
  private let form: any DocumentForm
  private let shardBytes: Int?
  let unusedSettings: [UnusedSetting]

  init(settings: Settings) throws {
    try Self.checkNames(settings.rename)
    template = try FileTemplate(settings.to)
    if let size = settings.shardSize {
      if size.bytes == 0 { throw SettingError("shard_size", "a file cannot have 0 bytes") }
      if !template.isSharded {
        throw SettingError(
          "shard_size", "it says nothing unless 'to' has the placeholder {shard}",
          hint: "such as to: \"out/part-{shard}.jsonl\"")
      }
    }
    shardBytes = settings.shardSize?.bytes
    let format = try settings.format.resolved(for: settings.to)
    form = try format.form(settings)
    unusedSettings = format.unusedSettings
  }

  /// Two fields of one name would hide one another.
  private static func checkNames(_ names: [String: String]) throws {
    var taken: Set = ["id", "text", "metadata"]
    for (field, name) in names.sorted(by: { $0.key < $1.key }) {
      if ["id", "text", "metadata"].contains(field) {
        throw SettingError("rename.\(field)", "the field '\(field)' cannot be renamed")
      }
      guard taken.insert(name).inserted else {
        throw SettingError("rename.\(field)", "there would be two fields '\(name)'")
      }
    }
  }

  var destinations: [String] { [template.source] }

  func makeRendered() -> RenderedDocuments { RenderedDocuments() }

  func render(_ document: Document, into rendered: inout RenderedDocuments) throws {
    if template.isFixed || template.isSharded {
      // Batches have about 1 MiB, and annotations can take more bytes than texts; what is not used
      // costs nothing.
      if rendered.together.isEmpty { rendered.together.reserveCapacity(4 << 20) }
      try form.write(document, to: &rendered.together)
      if template.isSharded { rendered.ends.append(rendered.together.count) }
    } else {
      var bytes = form.header
      try form.write(document, to: &bytes)
      rendered.separate.append(
        .init(
          path: template.path(for: document), folder: template.folder, ending: template.ending,
          bytes: bytes))
    }
  }

  func open(in outputs: any Outputs) throws -> ExportedFiles {
    if template.isFixed {
      return .one(try OneFile(outputs, template.source, header: form.header))
    }
    if template.isSharded {
      let size = shardBytes ?? outputs.partBytes ?? 256_000_000
      return .numbered(
        try NumberedFiles(outputs, template, header: form.header, largest: size))
    }
    return .separate(DocumentFiles(outputs))
  }
}
