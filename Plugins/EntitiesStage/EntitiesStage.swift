import TextMill

/// Finds people, organizations, places, dates, amounts and addresses.
struct EntitiesStage: DocumentStage {
  struct Settings: StageSettings {
    @Setting("What to look for.") var types = EntityType.allCases
    @Setting("Names of your own, by type; they come before all others.")
    var gazetteers: [String: [String]] = [:]
  }

  private let wanted: Set<EntityType>
  private let gazetteer: UserGazetteer

  init(settings: Settings) throws {
    wanted = Set(settings.types)
    gazetteer = try UserGazetteer(settings.gazetteers)
    _ = Lexicon.shared
  }

  func process(_ document: inout Document) {
    document.declare(.entities)
    var run = EntityRun(text: document.text.utf8, gazetteer: gazetteer)
    run.findAll { annotation in
      document.annotate(annotation, in: .entities)
    } where: {
      wanted.contains($0)
    }
  }
}
