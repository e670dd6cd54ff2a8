import TextMill

/// The manual page of a stage, made from what it declares.
struct StagePage {
  private let manual: StageManual
  private let settings: [SettingDeclaration]
  private let shorthand: String?

  init(_ stage: any Stage.Type) {
    manual = stage.manual
    (settings, shorthand) = ManualPage.declared(stage)
  }

  var roff: String {
    let name = ManualSet.pageName(ofStage: manual.name)
    var page = Roff(name, section: 7, source: ManualSet.source, manual: "TextMill stages")
    page.name(name, CommandPage.withoutStop(manual.summary))
    page.section("DESCRIPTION")
    page.paragraph(manual.summary)
    for paragraph in manual.discussion.split(separator: "\n\n") {
      page.paragraph(String(paragraph))
    }
    page.section("SETTINGS")
    if settings.isEmpty { page.paragraph("It has none.") }
    list(settings, &page)
    if let shorthand { page.paragraph("A bare value stands for `\(shorthand)`.") }
    if !manual.usages.isEmpty { listUsages(&page) }
    listFacts("NEEDS", manual.requires.map(\.description), &page)
    listFacts("MAKES", manual.provides.map(\.description), &page)
    listFacts(
      "REACHES OUTSIDE", manual.reaches.map { "\($0.described): `--allow \($0.word)`" }, &page)
    if !manual.examples.isEmpty {
      page.section("EXAMPLES")
      for example in manual.examples { page.lines(ManualPage.lines(of: example)) }
    }
    page.section("SEE ALSO")
    page.raw("\(Roff.bold("textmill-stages"))(1),\n\(Roff.bold("textmill"))(1)")
    return page.text
  }

  private func list(_ settings: [SettingDeclaration], _ page: inout Roff) {
    for setting in settings {
      var line = "\(Roff.bold(setting.name)): \(Roff.literal(setting.kind.name))"
      if let bounds = setting.bounds { line += ", \(Roff.literal(bounds.described))" }
      let value = setting.defaultNotation.map { " (default \($0))" }
      page.entry(line + Roff.literal(value ?? " (must be given)"), setting.help)
      if let inner = MarkdownManual.inner(setting.kind) {
        page.begin()
        list(inner, &page)
        page.end()
      }
    }
  }

  private func listUsages(_ page: inout Roff) {
    page.section("IN A DEFINITION")
    let lines = manual.usages.flatMap { usage in
      "  - \(usage.replacing("\n", with: "\n    "))".split(separator: "\n").map(String.init)
    }
    page.lines(["stages:"] + lines)
  }

  private func listFacts(_ title: String, _ facts: [String], _ page: inout Roff) {
    if facts.isEmpty { return }
    page.section(title)
    for fact in facts { page.paragraph(fact) }
  }
}
