import TextMill
import TextMillLanguage

/// Removes lines and paragraphs that belong to the page and not to the article.
struct BoilerplateStage: DocumentStage {
  enum Action: String, SettingChoice {
    case remove
    case annotate
  }

  /// How much is risked.
  enum Strictness: String, SettingChoice {
    case careful
    case balanced
    case strict
  }

  /// A pattern of the user's own.
  struct LinePattern: StageSettings {
    static let shorthand: String? = "find"

    @Setting("A pattern; a line goes in which it matches.")
    var find: String
    @Setting("The reason that ledgers and exports show.")
    var reason = "own pattern"
  }

  struct Settings: StageSettings {
    @Setting("Remove the lines, or leave them and annotate them in the layer 'boilerplate'.")
    var action = Action.remove
    @Setting("The kinds of lines that go; 'page' are those known by looks and place.")
    var kinds = BoilerplateKind.allCases
    @Setting("How sure it must be that a line known by looks and place goes.")
    var strictness = Strictness.careful
    @Setting("Patterns of one's own for lines that go, whatever their kind.")
    var patterns: [LinePattern] = []
    @Setting("Patterns for lines that stay, whatever else matches.")
    var keep: [String] = []
  }

  static let manual = StageManual(
    name: "boilerplate",
    summary: "Remove subscription, newsletter, cookie, copyright, share and related-link lines.",
    discussion: """
      Lines are judged by phrases, in English, German, French, Spanish, Portuguese, Italian and \
      Dutch, and by their neighbours: a plea that would be an article's sentence anywhere else goes \
      when it stands together with a line that asks for a subscription, and titles go when they \
      stand below 'Related articles'. In text that is wrapped at a fixed width, paragraphs are \
      judged instead of lines.

      Other lines of the page, such as navigation, lists of links and notes about authors, are known \
      by their looks, their words and their place among the lines, by weights that were learned from \
      labelled pages in many languages. 'strictness' says how sure that must be: 'careful' removes \
      hardly a sentence of an article, 'balanced' is right most often, 'strict' leaves the least. \
      What follows an article is found from the text's end: line by \
      line, up to the first one that rather belongs to the article ('behind the article'). \
      The reason is what weighed most, with a score up to 1 that says how sure it is. Kinds without \
      'page' go by phrases only.

      What is in quotation marks was said by somebody and stays. Bylines, datelines and photo \
      credits stay.
      """,
    examples: [
      Example(
        "The talks resume on Monday.\n\nSubscribe to our newsletter.",
        gives: "The talks resume on Monday.",
        removes: ["Subscribe to our newsletter.": "newsletter"]),
      Example(
        """
        The vote is on Friday.

        Independent reporting has never mattered more.
        By subscribing, you keep it going.
        """,
        gives: "The vote is on Friday.",
        removes: [
          "Independent reporting has never mattered more.": "subscription",
          "By subscribing, you keep it going.": "subscription",
        ]),
      Example("“Subscribe to our newsletter,” she told the crowd, and the crowd laughed."),
      Example(
        "It rained all day.\nRelated articles\nA dry spring\nWhy rivers rise\n",
        gives: "It rained all day.\n",
        removes: [
          "Related articles": "related", "A dry spring": "related", "Why rivers rise": "related",
        ]),
      Example(
        "Prices fell.\n© 2026 The Daily Example. All rights reserved.",
        settings: "action: annotate",
        marks: [
          "© 2026 The Daily Example. All rights reserved.": "copyright"
        ]),
      Example(
        "Rain.\n-- sent by robot 7 --", settings: "patterns: { find: '^-- .* --$', reason: robot }",
        gives: "Rain.", removes: ["-- sent by robot 7 --": "robot"]),
    ],
    usages: [
      "boilerplate", "boilerplate: { kinds: [subscription, newsletter, cookies] }",
      "boilerplate: { action: annotate, keep: ['(?i)^read more about the method'] }",
    ],
    provides: [.layer(.boilerplate)])

  private let action: Action
  private let judge: LineJudge
  /// None if only phrases count.
  private let looks: LooksJudge?

  init(settings: Settings) throws {
    action = settings.action
    judge = try LineJudge(
      kinds: settings.kinds, patterns: settings.patterns, keep: settings.keep)
    looks =
      settings.kinds.contains(.page) ? LooksJudge(.shipped, .shipped, settings.strictness) : nil
  }

  func process(_ document: inout Document) {
    if action == .annotate { document.declare(.boilerplate) }
    // Where all lines are looked at anyway, the walk over them finds the first candidate.
    guard let first = looks == nil ? judge.firstCandidate(in: document.text) : 0 else { return }
    let units = TextUnits(document.text)
    var verdicts = judge.verdicts(on: units, from: first)
    looks?.judge(units, &verdicts) { judge.isKept($0, units) }
    guard let verdicts else { return }
    var gone = Array(repeating: false, count: units.lines.count)
    for unit in 0..<verdicts.count {
      guard let number = verdicts[unit] else { continue }
      let reason = judge.reason(number)
      for line in units.lines(of: unit) {
        gone[line] = true
        let range = units.lines[line].range
        if action == .remove {
          document.remove(range, because: reason)
        } else {
          document.annotate(
            Annotation(range, label: reason.rule, score: reason.score), in: .boilerplate)
        }
      }
    }
    if action == .remove {
      LineGaps(units.lines.map(\.range), inTextOfLength: units.text.count)
        .close(in: &document) { gone[$0] }
    }
  }
}
