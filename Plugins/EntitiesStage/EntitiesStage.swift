import TextMill

/// Finds people, organizations, places, dates, amounts and addresses.
struct EntitiesStage: DocumentStage {
  struct Settings: StageSettings {
    @Setting("What to look for.") var types = EntityType.allCases
    @Setting("Names of your own, by type; they come before all others.")
    var gazetteers: [String: [String]] = [:]
  }

  private let wanted: EntityTypes
  private let gazetteer: UserGazetteer
  private let runs: ScratchPool<EntityRun>

  init(settings: Settings) throws {
    wanted = EntityTypes(settings.types)
    gazetteer = try UserGazetteer(settings.gazetteers)
    _ = Lexicon.shared
    runs = ScratchPool { EntityRun() }
  }

  func process(_ document: inout Document) {
    document.declare(.entities)
    let text = document.text.utf8
    let found = runs.withScratch { $0.find(wanted, in: text, gazetteer) }
    document.annotate(found, in: .entities)
  }
}
