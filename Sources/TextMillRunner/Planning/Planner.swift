public import TextMill
import TextMillLanguage

/// Builds the stages of a definition and proves that each gets what it needs.
public struct Planner: Sendable {
  private let catalog: StageCatalog
  private let allowed: Set<Reach>

  /// A planner that knows the stages of a catalog, and what they may reach outside of the run.
  public init(_ catalog: StageCatalog, allowing allowed: Set<Reach> = []) {
    self.catalog = catalog
    self.allowed = allowed
  }

  /// The plan of a definition, or `nil` and every mistake found.
  public func plan(_ definition: Definition) -> (plan: Plan?, diagnostics: [Diagnostic]) {
    var build = PlanBuild(catalog: catalog, allowed: allowed)
    for entry in definition.stages { build.add(entry) }
    build.checkDestinations()
    build.checkReachability(definition.stages)
    let isBroken = build.diagnostics.contains { $0.severity == .error }
    guard !isBroken, build.links.count == definition.stages.count else {
      return (nil, build.diagnostics)
    }
    return (Plan(definition: definition, links: build.links), build.diagnostics)
  }
}

/// A plan in the making.
private struct PlanBuild {
  let catalog: StageCatalog
  let allowed: Set<Reach>
  private(set) var links: [any Link] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var scopes = FactScopes()
  private var destinations: [(path: String, place: SourcePlace)] = []
  private var sharedFiles: [(file: SharedFile, place: SourcePlace)] = []
  private var exporterCount = 0
  /// What an unknown stage would provide is unknown: it may be all that later ones need.
  private var hasUnknownStage = false

  init(catalog: StageCatalog, allowed: Set<Reach>) {
    self.catalog = catalog
    self.allowed = allowed
  }

  mutating func add(_ entry: StageEntry) {
    scopes.move(to: entry.enclosures)
    let condition = readCondition(entry.condition)
    switch entry.role {
    case .stage: addStage(entry, condition)
    case .switch(let number, let cases):
      let taken = cases.map { SwitchLink.Case(condition: readCondition($0.condition)) }
      scopes.open(switch: number, cases: cases)
      let context = context(of: entry, condition, StageFacts(summary: Branching.switch.help))
      links.append(SwitchLink(context: context, number: number, cases: taken))
    case .tee(let number):
      let context = context(of: entry, condition, StageFacts(summary: Branching.tee.help))
      links.append(TeeLink(context: context, number: number))
    }
  }

  private mutating func addStage(_ entry: StageEntry, _ condition: Expression?) {
    guard let type = catalog[entry.stage] else {
      reportUnknown(entry)
      hasUnknownStage = true
      return
    }
    build(type, entry, condition: condition)
  }

  private mutating func reportUnknown(_ entry: StageEntry) {
    diagnostics.append(
      Diagnostic(
        .unknownStage, "there is no stage '\(entry.stage)'", at: entry.place,
        fix: .spelling(of: entry.stage, among: catalog.names),
        notes: ["stages: \(catalog.names.joined(separator: ", "))     (textmill stages)"]))
  }

  private mutating func readCondition(_ node: DefinitionNode?) -> Expression? {
    guard let node else { return nil }
    var decoder = SettingDecoder(owner: "'when'", name: "when")
    let condition = Expression.decode(node, in: &decoder)
    diagnostics += decoder.diagnostics
    for layer in condition?.layers ?? [] {
      require(.layer(layer), for: "'when'", at: node.place)
    }
    return condition
  }

  private mutating func build<S: Stage>(
    _ type: S.Type, _ entry: StageEntry, condition: Expression?
  ) {
    var decoder = SettingDecoder(owner: "stage '\(entry.stage)'")
    let files = SettingFiles()
    decoder.readFile = files.read
    let settings = S.Settings.decode(entry.settings, in: &decoder)
    diagnostics += decoder.diagnostics.map { Self.placed($0, entry) }
    // A stage is not even built before it may do what it does.
    guard isAllowed(type.manual, entry), let settings else {
      scopes.add(type.manual.provides)
      return
    }
    do {
      let stage = try S(settings: settings)
      guard isAllowed(stage.hosts.map(Reach.host), entry) else {
        scopes.add(stage.provides)
        return
      }
      for fact in stage.requires { require(fact, for: "stage '\(entry.stage)'", at: entry.place) }
      if !hasUnknownStage {
        diagnostics += LayerCheck(scopes, catalog).diagnostics(on: stage.namedLayers, in: entry)
      }
      scopes.add(stage.provides)
      for unused in stage.unusedSettings { report(unused, in: entry) }
      link(stage, entry, condition, settings.values, files.stamps)
    } catch let error as SettingError {
      report(error, in: entry)
    } catch {
      diagnostics.append(
        Diagnostic(.badValue, "stage '\(entry.stage)' cannot be built: \(error)", at: entry.place))
    }
  }

  private mutating func isAllowed(_ manual: StageManual, _ entry: StageEntry) -> Bool {
    // Which hosts is known only when the stage is built.
    isAllowed(manual.reaches.filter { $0 != .network }, entry)
  }

  private mutating func isAllowed(_ reaches: [Reach], _ entry: StageEntry) -> Bool {
    let refused = reaches.filter { !$0.isAllowed(by: allowed) }
    for reach in refused {
      diagnostics.append(
        Diagnostic(
          .notAllowed, "stage '\(entry.stage)' \(reach.described), which is not allowed",
          at: entry.place,
          notes: ["if you trust this definition and what it names, add --allow \(reach.word)"]))
    }
    return refused.isEmpty
  }

  /// A key that belongs beside the stage is no setting of it, but not unknown either.
  private static func placed(_ diagnostic: Diagnostic, _ entry: StageEntry) -> Diagnostic {
    guard diagnostic.code == .unknownSetting, let place = diagnostic.place,
      let key = entry.settings.entries?.first(where: { $0.keyPlace == place })?.key,
      StageEntryReader.reserved.contains(key)
    else { return diagnostic }
    return Diagnostic(
      .unknownSetting, diagnostic.message, at: place,
      label: "it stands beside the stage, not among its settings",
      notes: ["write '\(key):' on a line of its own, indented like the stage's name"])
  }

  private mutating func report(_ error: SettingError, in entry: StageEntry) {
    let place = entry.settings.node(atSettingPath: error.setting).place
    diagnostics.append(
      Diagnostic(
        .badValue, error.message, at: place,
        notes: error.hint.map { [$0] } ?? []))
  }

  /// Only what the definition says itself is worth a word.
  private mutating func report(_ unused: UnusedSetting, in entry: StageEntry) {
    guard let key = entry.settings.key(atSettingPath: unused.setting) else { return }
    diagnostics.append(
      Diagnostic(
        .unused, "the setting '\(unused.setting)' has no effect", at: key.keyPlace,
        notes: [unused.reason]))
  }

  private mutating func link(
    _ stage: any Stage, _ entry: StageEntry, _ condition: Expression?,
    _ settings: [(name: String, notation: String)], _ files: [SettingFiles.Stamp]
  ) {
    var context = context(
      of: entry, condition,
      StageFacts(
        summary: type(of: stage).manual.summary, requires: stage.requires,
        provides: stage.provides))
    if let file = entry.learned, !(stage is any CorpusStage) {
      diagnostics.append(
        Diagnostic(
          .unused, "stage '\(entry.stage)' learns nothing", at: file.place,
          notes: ["only stages that must see all documents first have use for such a file"]))
    }
    context.settings = settings
    context.files = files
    context.programs = stage.programs
    context.hosts = stage.hosts
    switch stage {
    case let stage as any DocumentStage:
      links.append(Self.documentLink(stage, context))
    case let stage as any CorpusStage:
      context.isCorpusStage = true
      if let path = stage.reportPath { destinations.append((path, entry.place)) }
      let link = Self.corpusLink(stage, context)
      // What has no use for evidence concludes from none.
      let isReady = entry.learned == nil && !stage.needsEvidence
      links.append(
        (isReady ? try? link.concluding(from: link.gathering) : nil) ?? learned(link, entry))
    case let stage as any AsyncStage:
      links.append(Self.asyncLink(stage, context))
    case let stage as any Exporter:
      context.exporterIndex = exporterCount
      exporterCount += 1
      destinations += stage.destinations.map { ($0, entry.place) }
      sharedFiles += stage.sharedFiles.map { ($0, entry.place) }
      links.append(Self.exportLink(stage, context))
    default:
      diagnostics.append(
        Diagnostic(
          .unsupportedStage, "this version cannot run the stage '\(entry.stage)'", at: entry.place,
          notes: ["a stage is a DocumentStage, a CorpusStage, an AsyncStage or an Exporter"]))
    }
  }

  private func context(
    of entry: StageEntry, _ condition: Expression?, _ facts: StageFacts
  ) -> LinkContext {
    var context = LinkContext(
      label: entry.label, exporterIndex: nil, condition: condition, onError: entry.onError,
      facts: facts)
    if case .switchCase(let owner, let number)? = entry.enclosures.last {
      context.route = Route(owner: owner, number: number)
    }
    for case .branch(let owner) in entry.enclosures { context.branch = owner }
    return context
  }

  private static func documentLink(
    _ stage: some DocumentStage, _ context: LinkContext
  ) -> any Link {
    DocumentLink(stage, context)
  }

  private static func asyncLink(_ stage: some AsyncStage, _ context: LinkContext) -> any Link {
    AsyncLink(stage, context)
  }

  /// The stage with what it has learned before, if the definition names a file.
  private mutating func learned(_ link: any CorpusLink, _ entry: StageEntry) -> any Link {
    guard let file = entry.learned else { return link }
    var problem: String
    do {
      let evidence = try EvidenceFile(file.path)
      if evidence.stage != entry.stage {
        problem = "the stage '\(evidence.stage)' learned it"
      } else if let mismatch = evidence.mismatch(with: link.gatheringSettings) {
        problem = mismatch
      } else {
        return try link.concluding(from: evidence.bytes)
      }
    } catch let error as EvidenceFileError {
      problem = error.reason
    } catch {
      problem = "\(error)"
    }
    diagnostics.append(
      Diagnostic(
        .badValue, "cannot use what is in \(file.path): \(problem)", at: file.place,
        notes: ["'textmill learn' writes such files"]))
    return link
  }

  private static func corpusLink(
    _ stage: some CorpusStage, _ context: LinkContext
  ) -> any CorpusLink {
    UnconcludedLink(stage, context)
  }

  private static func exportLink(_ stage: some Exporter, _ context: LinkContext) -> any Link {
    ExportLink(stage, context)
  }

  private mutating func require(_ fact: Fact, for owner: String, at place: SourcePlace) {
    guard case .layer(let layer) = fact, !scopes.facts.contains(fact), !hasUnknownStage else {
      return
    }
    let makers = catalog.stages.filter { stage in stage.manual.provides.contains(fact) }
    let names = makers.map { stage in "'\(stage.manual.name)'" }.joined(separator: " or ")
    let isPartly = scopes.partly.contains(fact)
    let before =
      isPartly ? "which not every case before it makes" : "which no stage before it makes"
    var notes = ["no stage that this program knows makes it"]
    if isPartly {
      notes = ["let every case of the switch make it, or put it into the cases that do"]
    } else if !names.isEmpty {
      notes = ["add the stage \(names) before line \(place.start.line)"]
    }
    diagnostics.append(
      Diagnostic(
        .unmetRequirement, "\(owner) needs the layer '\(layer)', \(before)", at: place,
        notes: notes))
  }

  mutating func checkReachability(_ entries: [StageEntry]) {
    guard links.count == entries.count else { return }
    diagnostics += Reachability(links, entries).diagnostics
  }

  /// Two outputs with one name would overwrite each other.
  mutating func checkDestinations() {
    var seen: [String: SourcePlace] = [:]
    for (path, place) in destinations {
      if let first = seen[PathName.normalized(path)] {
        let shown = path == "-" ? "standard output" : path
        diagnostics.append(
          Diagnostic(
            .outputConflict, "two exports write to \(shown)", at: place,
            notes: ["the first one is in line \(first.start.line)"]))
      } else {
        seen[PathName.normalized(path)] = place
      }
    }
    checkSharedFiles()
  }

  private mutating func checkSharedFiles() {
    var seen: [String: (file: SharedFile, place: SourcePlace)] = [:]
    for (file, place) in sharedFiles {
      let path = PathName.normalized(file.path)
      if destinations.contains(where: { PathName.normalized($0.path) == path }) {
        diagnostics.append(
          Diagnostic(
            .outputConflict, "this export writes \(file.path), too, which another export names",
            at: place))
      }
      if let first = seen[path], first.file.bytes != file.bytes {
        diagnostics.append(
          Diagnostic(
            .outputConflict, "two exports want different things in \(file.path)", at: place,
            notes: ["the first one is in line \(first.place.start.line)", file.wayOut]))
      } else {
        seen[path] = (file, place)
      }
    }
  }
}
