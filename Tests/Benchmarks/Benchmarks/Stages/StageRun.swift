import ShippedStages
import TextMill
import TextMillYAML

/// A shipped stage, built from its entry in a definition.
struct StageRun: Sendable {
  let name: String
  private let stage: any Stage

  /// `entry` is a name, or a name with settings.
  init(_ entry: String) {
    let file = SourceFile(name: "benchmark", text: entry.contains(":") ? entry : "\(entry):")
    guard let setting = YAMLDocument(file).root?.entries?.first,
      let type = shippedStages.first(where: { $0.manual.name == setting.key })
    else { preconditionFailure("no stage is called '\(entry)'") }
    name = setting.key
    stage = Self.make(type, setting.value)
  }

  private static func make<S: Stage>(_ type: S.Type, _ node: DefinitionNode) -> any Stage {
    var decoder = SettingDecoder(owner: "benchmark")
    guard let settings = S.Settings.decode(node, in: &decoder),
      let stage = try? type.init(settings: settings)
    else { preconditionFailure("wrong settings: \(decoder.diagnostics)") }
    return stage
  }

  /// The documents that are left, as the stage leaves them.
  func run(_ documents: [Document]) -> [Document] {
    switch stage {
    case let stage as any DocumentStage: Self.process(documents, stage)
    case let stage as any Exporter: Self.render(documents, stage)
    default: preconditionFailure("'\(name)' is of a kind that nobody ships yet")
    }
  }

  private static func process(_ documents: [Document], _ stage: some DocumentStage) -> [Document] {
    documents.compactMap { document in
      var document = document
      guard (try? stage.process(&document)) != nil, (try? document.applyEdits()) != nil else {
        return nil
      }
      return document.fate == .kept ? document : nil
    }
  }

  /// Writing is left out: it is the system's.
  private static func render(_ documents: [Document], _ stage: some Exporter) -> [Document] {
    var rendered = stage.makeRendered()
    return documents.filter { (try? stage.render($0, into: &rendered)) != nil }
  }
}
