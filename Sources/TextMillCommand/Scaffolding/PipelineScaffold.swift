import TextMillYAML

/// A first definition, with a test that expects nothing yet.
struct PipelineScaffold {
  /// The schema's file, by which editors complete the definition.
  static let schema = "textmill.schema.json"

  let name: String
  /// What is read when no input is named.
  let inputs: [String]
  let sample: PipelineSample

  var definition: String {
    """
    # yaml-language-server: $schema=\(Self.schema)
    pipeline: \(YAMLText.flow(name))
    description: Clean texts, drop footers and links, tag names, summarize, export.
    \(read)
    stages:
      - clean
      - boilerplate
      - entities: { types: [person, organization, place] }
      - summarize: { sentences: 3 }
        when: words > 120
      - export: { to: \(YAMLText.flow("out/\(name).jsonl")) }

    tests:
      - name: one of the inputs
        input:\(YAMLText.value(sample.text, indent: 4))

    """
  }

  private var read: String {
    var settings: [String] = []
    if !inputs.isEmpty {
      settings.append("files: [\(inputs.map(YAMLText.flow).joined(separator: ", "))]")
    }
    if let field = sample.textField { settings.append("text_field: \(YAMLText.flow(field))") }
    if let field = sample.idField { settings.append("id_field: \(YAMLText.flow(field))") }
    return settings.isEmpty ? "" : "read: { \(settings.joined(separator: ", ")) }\n"
  }
}
