import TextMill
import TextMillLanguage

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
    @Setting("The index that the form elasticsearch names; by default none.")
    var index: String? = nil
    @Setting("The table that the form postgres loads, such as news.articles.")
    var table = "documents"
    @Setting("Whether Markdown has its facts as YAML at the top, for Obsidian and makers of sites.")
    var frontMatter = false
    @Setting("How large a numbered file gets before compression, such as 256MB; by default that.")
    var shardSize: ByteCount? = nil
    @Setting("An expression such as metadata.published: documents stand in order of its values.")
    var orderBy: MeasureExpression? = nil
    @Setting("Whether the greatest value comes first.")
    var descending = false

    /// The writer of JSON that the settings ask for.
    var json: DocumentJSON { DocumentJSON(offsets: offsets, names: rename) }
  }

  static let manual = StageManual(
    name: "export",
    summary: "Write documents as JSON Lines, tables, pages, text, or for other programs.",
    discussion: """
      Files get their final names only when the whole run went well. Documents come out in the \
      order of the input; they go on to further stages unchanged.

      With a placeholder in the name each document has a file of its own: {id} is its id, slashes \
      making folders, {name} the last part of the id without extension, {metadata.KEY} a metadata \
      value. Whatever a document says of itself, its file stays below the folder that the name \
      begins with.

      {shard} stands for 00001, 00002 and so on: a file is full when the next document would make it \
      larger than shard_size, or what --shard-size says. A name that ends with .gz is compressed, and \
      one that ends with .zst, .xz or .bz2, too, by the program zstd, xz or bzip2, which must be \
      installed.

      With order_by documents stand in the order of a measure's or metadata value's values: numbers \
      before texts, these by their characters' numbers, what has no value last, and of equal ones the \
      first of the input first. All are kept in a hidden file beside the export until the last one is \
      there; 64 MB at a time are sorted in memory.

      JSON has one object a line: the input's own fields as they were, the text, and a field for \
      every layer (summary, entities) and for removed passages. start and end count in the text, \
      source_start and source_end in the bytes of the input file; of a record, in its field with the \
      text, as UTF-8 without escapes; of a file that is not UTF-8, in its text as UTF-8.

      entities is a table (.csv or .tsv) with a row for each entity of a document, not each mention: \
      its number, type, name, count, the place of its first mention in bytes of the text, the ways in \
      which it is written, the most frequent first, and the id that a gazetteer gives it.

      With front_matter a page of Markdown begins with its facts as YAML: id, title, metadata, summary \
      and the names of each type of entity; the text is all that stands below.

      Three forms are for other stores. elasticsearch has two lines a document for the bulk endpoint of \
      Elasticsearch and OpenSearch. postgres (.sql) is a script for psql that loads a table by COPY, in \
      one transaction, and may be loaded again. huggingface has parts with one set of columns and a card, \
      README.md, for load_dataset; a folder data/ stands below the card. A SQLite database is written \
      by the stage sqlite.

      Five forms are for marked texts. conll (.conll, .iob, .iob2, .bio) has a token and its IOB2 tag a \
      line, as CoNLL 2003: `spacy convert -c ner`, flair and seqeval read it. brat (.ann) writes the \
      annotations and, beside them, the text as .txt. spacy has JSON Lines for spaCy's Doc.from_json. \
      webanno has WebAnno TSV 3.3, for INCEpTION. html (.html) is a page to look at. brat and webanno \
      have a file for each document, so that the name needs {id} or {name}.

      Tokens are words and single marks, cut where an entity begins or ends, so that each entity is a \
      row of whole tokens; a sentence does not end within one. Blank space at an entity's ends is left \
      away. conll has one tag a token: of entities that overlap it has the longest, of equally long \
      ones the first. spacy has the others as spans under the key overlapping; brat, webanno and html \
      have all. In html one that crosses another's end is marked in two parts. In conll and brat a \
      type's name has _ for what cannot stand there.
      """,
    usages: [
      "export: out/news.jsonl", "export: { to: \"out/{name}.md\" }",
      "export: { to: \"-\", format: csv, columns: [id, words, metadata.url] }",
      "export: { to: out/all.jsonl, offsets: scalars, rename: { summary: abstract } }",
      "export: { to: \"out/part-{shard}.jsonl.gz\", shard_size: 256MB }",
      "export: out/entities.conll", "export: { to: \"brat/{name}.ann\" }",
      "export: { to: out/train.jsonl, format: spacy }",
      "export: { to: \"inception/{name}.tsv\", format: webanno }", "export: out/entities.html",
      "export: { to: out/people.csv, format: entities }",
      "export: { to: \"vault/{name}.md\", front_matter: true }",
      "export: { to: \"out/bulk-{shard}.ndjson.gz\", format: elasticsearch, index: articles }",
      "export: { to: out/latest.jsonl, order_by: metadata.published, descending: true }",
      "export: { to: out/articles.sql, table: news.articles }",
      "export: { to: \"out/data/train-{shard}.jsonl.gz\", format: huggingface }",
    ])

  private let template: FileTemplate
  private let form: any DocumentForm
  private let shardBytes: Int?
  /// Whether each document's text has a file of its own beside the export.
  private let hasTextBeside: Bool
  /// What stands beside the parts of a dataset.
  private let card: DatasetCard?
  private let orderBy: MeasureExpression?
  private let sort: RowSort
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
    try format.check(template)
    try BulkForm.check(settings.index)
    card = format == .huggingface ? try DatasetCard(template) : nil
    form = try format.form(settings)
    hasTextBeside = format == .brat
    orderBy = settings.orderBy
    sort = RowSort(descending: settings.descending)
    unusedSettings =
      format.unusedSettings
      + (orderBy == nil
        ? [UnusedSetting("descending", because: "there is no 'order_by'")] : [])
    namedLayers = format.layers(in: settings)
    if orderBy != nil { try checkOrder() }
  }

  private func checkOrder() throws {
    if template.source == "-" {
      throw SettingError(
        "order_by", "documents on standard output stand in the order of the input",
        hint: "name a file")
    }
    if !template.isFixed, !template.isSharded {
      throw SettingError("order_by", "each document has a file of its own: there is no order")
    }
  }

  /// The layers that `order_by` counts.
  var requires: [Fact] { orderBy?.layers.map(Fact.layer) ?? [] }

  /// Two fields of one name would hide one another.
  private static func checkNames(_ names: [String: String]) throws {
    var taken: Set = ["id", "text", "metadata"]
    for (field, name) in names.sorted(by: { $0.key < $1.key }) {
      if name.isEmpty { throw SettingError("rename.\(field)", "a field needs a name") }
      if ["id", "text", "metadata"].contains(field) {
        throw SettingError("rename.\(field)", "the field '\(field)' cannot be renamed")
      }
      guard taken.insert(name).inserted else {
        throw SettingError("rename.\(field)", "there would be two fields '\(name)'")
      }
    }
  }

  var destinations: [String] { [template.source] }

  let namedLayers: [NamedLayer]

  var sharedFiles: [SharedFile] { card.map { [$0.file] } ?? [] }

  func makeRendered() -> RenderedDocuments { RenderedDocuments() }

  func render(_ document: Document, into rendered: inout RenderedDocuments) throws {
    if let orderBy {
      var (copy, key): (Document, [UInt8]) = (document, [])
      SortKey.append(orderBy.value(for: &copy), to: &key)
      try SortRow.append(key: key, to: &rendered.rows) { try form.write(document, to: &$0) }
    } else if template.isFixed || template.isSharded {
      // Batches have about 1 MiB, and annotations can take more bytes than texts; what is not used
      // costs nothing.
      if rendered.together.isEmpty { rendered.together.reserveCapacity(4 << 20) }
      try form.write(document, to: &rendered.together)
      if template.isSharded { rendered.ends.append(rendered.together.count) }
    } else {
      var bytes = form.header
      try form.write(document, to: &bytes)
      bytes += form.footer
      rendered.separate.append(
        .init(
          path: template.path(for: document), folder: template.folder, ending: template.ending,
          bytes: bytes, textBeside: hasTextBeside ? document.text.utf8 : nil))
    }
  }

  func open(in outputs: any Outputs) throws -> ExportedFiles {
    guard orderBy != nil else { return try openFiles(outputs) }
    return .sorted(
      SortedFiles(try outputs.scratch(template.source), sort) { try openFiles(outputs) })
  }

  private func openFiles(_ outputs: any Outputs) throws -> ExportedFiles {
    if template.isFixed {
      return .one(try OneFile(outputs, template.source, form))
    }
    try card?.write(to: outputs)
    if template.isSharded {
      let size = shardBytes ?? outputs.partBytes ?? 256_000_000
      return .numbered(
        try NumberedFiles(outputs, template, form, largest: size))
    }
    return .separate(DocumentFiles(outputs))
  }
}
