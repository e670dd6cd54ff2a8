import TextMill

/// Finds people, organizations, places, dates, amounts and addresses.
struct EntitiesStage: DocumentStage {
  struct Settings: StageSettings {
    @Setting("What to look for.") var types = EntityType.allCases
    @Setting("Names of your own, by type.")
    var gazetteers: [String: [String]] = [:]
    @Setting(
      "Files of names: .tsv with name, type, id and aliases, or .jsonl with these as fields.")
    var gazetteerFiles: [SettingFile] = []
    @Setting("Ignore the case of letters in the names of gazetteers.")
    var ignoreCase = false
    @Setting("Rules of your own, over words or as regular expressions.")
    var rules: [Rule] = []
    @Setting(
      """
      A model of names that learn-names (in Tests/Benchmarks) made, instead of the one for English.
      """)
    var model: SettingFile? = nil
    @Setting("The metadata key of the document's language, such as 'en'; else its words tell.")
    var languageKey = "language"
    @Setting("What goes first where two would take the same words.")
    var precedence = EntitySource.allCases
    @Setting(
      "List every match of rules and gazetteers in the layer 'mentions', overlapping ones too.")
    var overlapping = false
    @Setting(
      "List where 'the prime minister' and the like mean a named person, in the layer 'references'."
    )
    var references = false
    @Setting("The metadata key of the document's date, by which dates such as 'Monday' are read.")
    var dateKey = "date"
    @Setting("Whether 03/04/2011 is the third of April; without it, it has no value.")
    var dayFirst: Bool? = nil
  }

  private let plan: EntityPlan
  private let documentDate: DocumentDate
  private let dayFirst: Bool?
  private let languageKey: String
  private let foreignNote: String
  private let runs: ScratchPool<EntityRun>

  init(settings: Settings) throws {
    plan = try EntityPlan(settings)
    documentDate = DocumentDate(key: settings.dateKey)
    dayFirst = settings.dayFirst
    languageKey = settings.languageKey
    _ = Lexicon.shared
    let model = try Self.model(settings.model)
    foreignNote =
      "no names were looked for by the model, which knows the language '\(model.language)' only"
    runs = ScratchPool { EntityRun(model) }
  }

  private static func model(_ file: SettingFile?) throws(SettingError) -> NameModel {
    guard let file else { return .english }
    if let model = NameModel(ModelBytes(keeping: file.bytes)) { return model }
    throw SettingError(
      "model", "'\(file.name)' is not a model of names",
      hint: "learn-names in Tests/Benchmarks makes one from marked texts")
  }

  /// The entities, and the mentions and references if they are asked for.
  var provides: [Fact] {
    var layers: [Layer] = [.entities]
    if plan.listsMentions { layers.append(.mentions) }
    if plan.listsReferences { layers.append(.references) }
    return layers.map { .layer($0) }
  }

  func process(_ document: inout Document) {
    document.declare(.entities)
    if plan.listsMentions { document.declare(.mentions) }
    if plan.listsReferences { document.declare(.references) }
    let text = document.text.utf8
    let reference = DateReference(
      today: documentDate.day(document.metadata), dayFirst: dayFirst)
    let language = document.metadata[languageKey]?.string
    let found = runs.withScratch {
      $0.find(plan, in: text, datesBy: reference, language: language)
    }
    if found.isForeign { document.note(foreignNote) }
    document.annotate(found.entities, in: .entities)
    if plan.listsMentions { document.annotate(found.mentions, in: .mentions) }
    if plan.listsReferences { document.annotate(found.references, in: .references) }
  }
}

extension Layer {
  /// Every match of a user's rules and gazetteers.
  static let mentions: Layer = "mentions"
  /// What means a person without the name: "the prime minister".
  static let references: Layer = "references"
}
