import TextMill

/// What goes before what where two would take the same words.
enum EntitySource: String, SettingChoice {
  case rules, gazetteers, values, names
}

/// What the settings ask for, checked and built once.
struct EntityPlan: Sendable {
  let wanted: EntityTypes
  let labels: EntityLabels
  let gazetteer: UserGazetteer
  let rules: UserRules
  /// All sources, the one that goes first before the others.
  let order: [EntitySource]
  /// Whether every match of rules and gazetteers is listed, overlapping ones too.
  let listsMentions: Bool
  /// Whether roles that refer to people are listed.
  let listsReferences: Bool

  /// Whether a label is asked for: one of the user's own always is.
  func wants(_ label: UInt16) -> Bool { labels.type(label).map(wanted.contains) ?? true }

  /// Whether a label names something, as those of a user's own do.
  func isName(_ label: UInt16) -> Bool { labels.type(label).map(\.isName) ?? true }

  /// Whether any type of names is asked for.
  var wantsNames: Bool { EntityType.allCases.contains { $0.isName && wanted.contains($0) } }

  /// Whether a source goes before another.
  func isBefore(_ first: EntitySource, _ second: EntitySource) -> Bool {
    (order.firstIndex(of: first) ?? 0) < (order.firstIndex(of: second) ?? 0)
  }

  /// - Throws: `SettingError` for a type, phrase, file or rule that cannot be used.
  init(_ settings: EntitiesStage.Settings) throws(SettingError) {
    var builder = GazetteerBuilder(ignoringCase: settings.ignoreCase)
    try Self.add(settings.gazetteers, to: &builder)
    for (index, file) in settings.gazetteerFiles.enumerated() {
      let gazetteer = GazetteerFile(file: file)
      do throws(GazetteerFault) {
        try gazetteer.read(into: &builder)
      } catch {
        throw gazetteer.error(error, "gazetteer_files.\(index)")
      }
    }
    var labels = builder.labels
    var rules: [UserRule] = []
    for (index, rule) in settings.rules.enumerated() {
      rules.append(try UserRule(rule, at: index, &labels))
    }
    wanted = EntityTypes(settings.types)
    gazetteer = UserGazetteer(builder)
    self.rules = UserRules(rules, labels)
    self.labels = labels
    order = try Self.order(settings.precedence)
    listsMentions = settings.overlapping
    listsReferences = settings.references
  }

  private static func add(
    _ lists: [String: [String]], to builder: inout GazetteerBuilder
  ) throws(SettingError) {
    let nothing: [UInt8] = []
    // In an order that no hash decides.
    for (name, phrases) in lists.sorted(by: { $0.key < $1.key }) {
      let label: UInt16
      do throws(LabelError) {
        label = try builder.labels.number(of: name)
      } catch {
        throw SettingError("gazetteers", error.message, hint: error.hint)
      }
      builder.addEntry(label, name: nothing.span, id: nothing.span)
      for phrase in phrases where !builder.addPhrase(Array(phrase.utf8).span) {
        throw SettingError(
          "gazetteers",
          "'\(phrase)' under '\(name)' is not a phrase of 1 to \(PhraseIndex.longest) words",
          hint: "a phrase is a name as it stands in texts, on one line")
      }
    }
  }

  private static func order(_ sources: [EntitySource]) throws(SettingError) -> [EntitySource] {
    for (index, source) in sources.enumerated() where sources[..<index].contains(source) {
      throw SettingError("precedence.\(index)", "'\(source.rawValue)' stands twice")
    }
    return sources + EntitySource.allCases.filter { !sources.contains($0) }
  }
}
