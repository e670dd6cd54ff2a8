public import TextMill
import TextMillFormats

/// A definition that was proved to be runnable: its stages are built.
public struct Plan: Sendable {
  /// What the definition says.
  public let definition: Definition
  /// The stages, in order.
  let links: [any Link]

  /// The labels of the stages, in order.
  public var labels: [String] { links.map { $0.context.label } }

  /// The files that its exporters write: names or templates of names, `-` for standard output.
  public var destinations: [String] { links.flatMap { $0.destinations } }

  /// The files that its stages' settings name, as they were when the stages were built.
  var settingFiles: [SettingFiles.Stamp] { links.flatMap { $0.context.files } }

  /// All files that the definition names besides its own: those of settings, and what stages learned.
  package var files: [String] {
    settingFiles.map(\.path) + definition.stages.compactMap { $0.learned?.path }
  }

  /// What tells the definition from others, the same for the same settings.
  package var definitionHash: String { ContentHash.digits(of: definition.canonicalText) }

  /// The programs that its stages run, each with its arguments.
  public var programs: [(label: String, words: [String])] {
    links.flatMap { link in link.context.programs.map { (link.context.label, $0) } }
  }

  /// The hosts that its stages talk to.
  public var hosts: [(label: String, host: String)] {
    links.flatMap { link in link.context.hosts.map { (link.context.label, $0) } }
  }

  /// The plan with an exporter behind its last stage.
  public func appending(_ exporter: some Exporter, label: String) -> Plan {
    let context = LinkContext(
      label: label, exporterIndex: exporterCount, condition: nil, onError: .quarantine)
    return Plan(definition: definition, links: links + [ExportLink(exporter, context)])
  }

  /// The plan without exporters: for looking at what the stages do.
  public var withoutExporters: Plan {
    Plan(definition: definition, links: links.filter { $0.context.exporterIndex == nil })
  }

  /// An empty ledger of its stages.
  var ledger: Ledger {
    let tees = links.compactMap { $0 as? TeeLink }
    return Ledger(
      links.map { link in
        let tee = tees.first { $0.number == link.context.branch }
        return (link.context.label, tee?.context.label)
      })
  }

  var exporterCount: Int { links.count { $0.context.exporterIndex != nil } }
}
