import TextMill
import TextMillYAML

/// A stage's manual, made from what it declares.
struct ManualPage {
  private let manual: StageManual
  private let settings: [SettingDeclaration]
  private let shorthand: String?

  init(_ stage: any Stage.Type) {
    manual = stage.manual
    (settings, shorthand) = Self.declared(stage)
  }

  static func declared<S: Stage>(_ stage: S.Type) -> ([SettingDeclaration], String?) {
    (S.Settings.declarations, S.Settings.shorthand)
  }

  func rendered(for terminal: Terminal) -> String {
    let width = min(terminal.width, 100)
    var page = terminal.styled(manual.name, .bold) + ": \(manual.summary)\n"
    for paragraph in manual.discussion.split(separator: "\n\n") {
      page += "\n" + Wrapped(String(paragraph), width: width).text + "\n"
    }
    page += section("Settings", terminal) + settingsList(settings, indent: "  ", width: width)
    if settings.isEmpty { page += "  none\n" }
    if let shorthand {
      page += "\n  A bare value stands for '\(shorthand)'.\n"
    }
    if !manual.usages.isEmpty {
      page += section("In a definition", terminal)
      for usage in manual.usages {
        page += "  - \(usage.replacing("\n", with: "\n    "))\n"
      }
    }
    page += facts("Needs", manual.requires, terminal) + facts("Makes", manual.provides, terminal)
    if !manual.reaches.isEmpty {
      page += section("Reaches outside", terminal)
      for reach in manual.reaches { page += "  \(reach.described): --allow \(reach.word)\n" }
    }
    if !manual.examples.isEmpty {
      page += section("Examples", terminal)
      page += manual.examples.map(example).joined(separator: "\n")
    }
    return page
  }

  private func section(_ title: String, _ terminal: Terminal) -> String {
    "\n" + terminal.styled(title, .bold) + "\n"
  }

  private func settingsList(
    _ settings: [SettingDeclaration], indent: String, width: Int
  ) -> String {
    settings.map { setting in
      var line = "\(setting.name): \(setting.kind.name)"
      if let bounds = setting.bounds { line += ", \(bounds.described)" }
      line += setting.defaultNotation.map { " (default \($0))" } ?? " (must be given)"
      let help = Wrapped(setting.help, width: width - indent.count - 4, indent: indent + "    ")
      let first = Wrapped(line, width: width - indent.count, indent: indent)
      return first.text + "\n" + help.text + "\n" + nested(setting.kind, indent + "    ", width)
    }.joined()
  }

  private func nested(_ kind: SettingKind, _ indent: String, _ width: Int) -> String {
    switch kind {
    case .list(let element), .map(let element): nested(element, indent, width)
    case .nested(let settings, _): settingsList(settings, indent: indent, width: width)
    default: ""
    }
  }

  private func facts(_ title: String, _ facts: [Fact], _ terminal: Terminal) -> String {
    if facts.isEmpty { return "" }
    return section(title, terminal) + facts.map { "  \($0)\n" }.joined()
  }

  private func example(_ example: Example) -> String {
    Self.lines(of: example).map { "  \($0)\n" }.joined()
  }

  /// An example as lines with a word before each that says what it is.
  static func lines(of example: Example) -> [String] {
    var lines: [String] = []
    if !example.settings.isEmpty { lines += block("settings", example.settings) }
    lines += block("text", Visible.text(example.input))
    if let rule = example.dropRule { return lines + block("dropped", rule) }
    if example.output != example.input { lines += block("gives", Visible.text(example.output)) }
    for removed in example.removed ?? [] { lines += block("removed", removed.description) }
    for mark in example.marks ?? [] { lines += block("found", mark.description) }
    if example.marks == [] { lines += block("found", "nothing") }
    for fact in example.facts { lines += block("sets", "\(fact.text): \(fact.label)") }
    if example.output == example.input, example.marks == nil, example.facts.isEmpty {
      lines += block("gives", "the same")
    }
    return lines
  }

  private static func block(_ title: String, _ body: String) -> [String] {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      "\((index == 0 ? title : "").padding(to: 9)) \(line)"
    }
  }
}
