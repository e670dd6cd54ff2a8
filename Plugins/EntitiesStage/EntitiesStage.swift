import TextMill

/// Finds people, organizations, places, dates, amounts and addresses.
struct EntitiesStage: DocumentStage {
  struct Settings: StageSettings {
    @Setting("What to look for.") var types = EntityType.allCases
    @Setting("Names of your own, by type; they come before all others.")
    var gazetteers: [String: [String]] = [:]
    @Setting("The metadata key of the document's date, by which dates such as 'Monday' are read.")
    var dateKey = "date"
    @Setting("Whether 03/04/2011 is the third of April; without it, it has no value.")
    var dayFirst: Bool? = nil
  }

  private let wanted: EntityTypes
  private let gazetteer: UserGazetteer
  private let documentDate: DocumentDate
  private let dayFirst: Bool?
  private let runs: ScratchPool<EntityRun>

  init(settings: Settings) throws {
    wanted = EntityTypes(settings.types)
    gazetteer = try UserGazetteer(settings.gazetteers)
    documentDate = DocumentDate(key: settings.dateKey)
    dayFirst = settings.dayFirst
    _ = Lexicon.shared
    runs = ScratchPool { EntityRun() }
  }

  func process(_ document: inout Document) {
    document.declare(.entities)
    let text = document.text.utf8
    let reference = DateReference(
      today: documentDate.day(document.metadata), dayFirst: dayFirst)
    let found = runs.withScratch {
      $0.find(wanted, in: text, gazetteer, datesBy: reference)
    }
    document.annotate(found, in: .entities)
  }
}
