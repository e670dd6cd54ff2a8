import TextMill

/// A stage's manual as a page of Markdown, made from what it declares: the same facts as on a
/// terminal, in the form of a DocC article.
struct MarkdownManual {
  private let manual: StageManual
  private let settings: [SettingDeclaration]
  private let shorthand: String?

  init(_ stage: any Stage.Type) {
    manual = stage.manual
    (settings, shorthand) = ManualPage.declared(stage)
  }

  var page: String {
    var page = "# \(manual.name)\n\n\(MarkdownText.prose(manual.summary))\n"
    if !manual.discussion.isEmpty {
      page += "\n## Overview\n\n\(MarkdownText.prose(manual.discussion))\n"
    }
    page += "\n## Settings\n\n" + settingsText
    if !manual.usages.isEmpty {
      page += "\n## In a definition\n" + manual.usages.map(usage).joined()
    }
    page += facts("Needs", manual.requires.map(\.description))
    page += facts("Makes", manual.provides.map(\.description))
    page += facts(
      "Reaches outside", manual.reaches.map { "\($0.described): `--allow \($0.word)`" })
    if !manual.examples.isEmpty {
      page += "\n## Examples\n" + manual.examples.map(example).joined()
    }
    return page
  }

  private var settingsText: String {
    if settings.isEmpty { return "It has none.\n" }
    let bare = shorthand.map { "\nA bare value stands for `\($0)`.\n" } ?? ""
    return MarkdownTable(settings).text + bare + Self.nested(in: settings, path: "")
  }

  /// The settings of settings, each in a table of its own.
  private static func nested(in settings: [SettingDeclaration], path: String) -> String {
    settings.map { setting in
      guard let inner = inner(setting.kind) else { return "" }
      let name = path + setting.name
      return "\n### Below \(name)\n\n" + MarkdownTable(inner).text
        + nested(in: inner, path: name + ".")
    }.joined()
  }

  /// The settings of a setting, if it has such.
  static func inner(_ kind: SettingKind) -> [SettingDeclaration]? {
    switch kind {
    case .list(let element), .map(let element): inner(element)
    case .nested(let settings, _): settings
    default: nil
    }
  }

  private func usage(_ usage: String) -> String {
    "\n```yaml\nstages:\n  - \(usage.replacing("\n", with: "\n    "))\n```\n"
  }

  private func facts(_ title: String, _ facts: [String]) -> String {
    facts.isEmpty ? "" : "\n## \(title)\n\n" + facts.map { "- \($0)\n" }.joined()
  }

  private func example(_ example: Example) -> String {
    "\n```text\n\(ManualPage.lines(of: example).joined(separator: "\n"))\n```\n"
  }
}

/// Settings as a table.
private struct MarkdownTable {
  let text: String

  init(_ settings: [SettingDeclaration]) {
    let rows = settings.map { setting in
      let bounds = setting.bounds.map { ", \($0.described)" } ?? ""
      let value = setting.defaultNotation.map { "`\($0)`" } ?? "must be given"
      let cells = [
        "`\(setting.name)`", setting.kind.name + bounds, value, MarkdownText.prose(setting.help),
      ]
      return "| " + cells.map(MarkdownText.cell).joined(separator: " | ") + " |\n"
    }
    text =
      "| setting | takes | default | what it is for |\n| --- | --- | --- | --- |\n"
      + rows.joined()
  }
}

/// Texts as Markdown shows them.
private enum MarkdownText {
  /// Prose whose only markup is code between backticks.
  static func prose(_ text: String) -> String {
    var result = ""
    var isCode = false
    for character in text {
      if character == "`" { isCode.toggle() }
      if !isCode, "*<[]\\".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// A table's cell: a bar would end it.
  static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
