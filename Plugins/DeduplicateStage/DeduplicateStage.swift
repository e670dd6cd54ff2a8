import TextMill
import TextMillBytes
import TextMillLanguage

/// Drops documents that are duplicates of others.
struct DeduplicateStage: CorpusStage {
  typealias Settings = DeduplicateSettings

  private let settings: Settings
  private let inARow: Int
  private let keys: DuplicateKeys
  private let worth: DocumentWorth
  private let scratch = ScratchPool { DuplicateKeys.Scratch() }
  private let budget: SpillBudget

  init(settings: Settings) throws {
    self.settings = settings
    inARow = settings.inARow ?? (settings.by == .sentences ? 3 : 1)
    if inARow < 1 { throw SettingError("in_a_row", "at least one passage is compared") }
    worth = try DocumentWorth(settings)
    // The other half is for what follows from it.
    budget = SpillBudget(settings.memory.bytes / 2)
    keys = DuplicateKeys(
      settings.by, metadataKey: settings.key, shingle: settings.shingle,
      bands: try Self.bands(settings))
  }

  private static func bands(_ settings: Settings) throws -> Bands {
    guard settings.bands != nil || settings.rows != nil else {
      return .best(threshold: settings.similarity, places: settings.permutations)
    }
    guard let bands = settings.bands, let rows = settings.rows else {
      throw SettingError(
        settings.bands == nil ? "rows" : "bands", "bands and rows go together",
        hint: "give both, or neither and a similarity")
    }
    guard bands > 0, rows > 0, bands <= 1024, rows <= 1024, bands * rows <= 1024 else {
      throw SettingError("bands", "\(bands) bands of \(rows) rows: there must be 1 to 1024 places")
    }
    return Bands(bands: bands, rows: rows)
  }

  /// What labels documents or passages.
  var provides: [Fact] {
    guard settings.action == .label else { return [] }
    return comparesPassages ? [.layer(Self.layer)] : [.metadata("duplicates")]
  }

  private static let layer: Layer = "duplicates"

  private var comparesPassages: Bool { settings.key == nil && settings.by.isOfPassages }

  /// The layers that `best` counts.
  var requires: [Fact] { settings.best?.layers.map(Fact.layer) ?? [] }

  var unusedSettings: [UnusedSetting] { settings.unused }

  // MARK: Gathering

  var gatheringSettings: [String: String] {
    if comparesPassages {
      return ["by": settings.by.notation, "in_a_row": inARow.notation]
    }
    var those = ["best": settings.best.notation]
    if settings.key != nil {
      those["key"] = settings.key.notation
      return those
    }
    those["by"] = settings.by.notation
    if !keys.isExact {
      those["shingle"] = settings.shingle.notation
      those["bands"] = keys.bands.bands.notation
      those["rows"] = keys.bands.rows.notation
      those["verify"] = settings.verify.notation
    }
    return those
  }

  func observe(_ document: borrowing Document, into evidence: inout DuplicateEvidence) {
    if comparesPassages {
      let place = Self.place(of: document)
      for run in passages(of: document).runs { evidence.passages.add(run.key, at: place) }
      return
    }
    scratch.withScratch { scratch in
      guard keys.read(document, into: &scratch) else { return }
      let before = evidence.memory
      evidence.add(
        DuplicateEvidence.Record(
          order: document.order, check: scratch.check, worth: worth.of(document)),
        keys: scratch.keys, shingles: verifies ? scratch.shingles : nil)
      let memory = evidence.memory
      if !verifies, budget.isSpent(adding: memory - before, to: memory) {
        evidence.spill()
        budget.give(back: memory - evidence.memory)
      }
    }
  }

  private var verifies: Bool { settings.verify && !keys.isExact }

  private func passages(of document: borrowing Document) -> Passages {
    Passages(document.text, settings.by, inARow: inARow)
  }

  private static func place(of document: borrowing Document) -> PassageFirsts.Place {
    PassageFirsts.Place(
      order: document.order, check: StableHash.of(document.text.utf8.span, seed: 2))
  }

  func conclude(_ evidence: DuplicateEvidence) throws -> DuplicateConclusion {
    if comparesPassages { return .passages(evidence.passages) }
    if !evidence.spilled.isEmpty || evidence.failure != nil {
      return .documents(try spilledClusters(evidence))
    }
    return .documents(DuplicateClusters(evidence, proof, keepsFirst: worth.isAlike))
  }

  private var proof: DuplicateGroups.Proof {
    keys.isExact ? .check : verifies ? .similarity(settings.similarity) : .none
  }

  /// Passages, and texts that are compared word by word, are needed as they are.
  func condensed(_ evidence: DuplicateEvidence) throws -> DuplicateEvidence {
    let whole = try evidence.unspilled()
    guard whole.rows != nil else { return whole }
    return whole.clustered(by: DuplicateGroups(whole, proof).sets)
  }

  private func spilledClusters(_ evidence: DuplicateEvidence) throws -> DuplicateClusters {
    var evidence = evidence
    budget.give(back: evidence.memory)
    evidence.spill()
    if let failure = evidence.failure { throw failure }
    return try DuplicateClusters(
      spilled: evidence.spilled, comparesChecks: keys.isExact, keepsFirst: worth.isAlike,
      memory: settings.memory.bytes / 2)
  }

  // MARK: Deciding

  func process(_ document: inout Document, given conclusion: DuplicateConclusion) {
    switch conclusion {
    case .passages(let firsts): removePassages(of: &document, seen: firsts)
    case .documents(let clusters): decide(about: &document, clusters)
    }
  }

  private func removePassages(of document: inout Document, seen firsts: PassageFirsts) {
    if settings.action == .label { document.declare(Self.layer) }
    let passages = passages(of: document)
    let place = Self.place(of: document)
    let isSeen = passages.seenBefore { firsts.isBefore(place, $0) }
    if settings.action == .drop, !isSeen.isEmpty, !isSeen.contains(false) {
      document.drop(because: Reason("all of it was seen before"))
      return
    }
    for (range, isSeen) in zip(passages.ranges, isSeen) where isSeen {
      if settings.action == .drop {
        document.remove(range, because: Reason("seen before"))
      } else {
        document.annotate(Annotation(range, label: "seen before"), in: Self.layer)
      }
    }
    if settings.action == .drop {
      LineGaps(passages.ranges, inTextOfLength: document.text.count)
        .close(in: &document) { isSeen[$0] }
    }
  }

  private func decide(about document: inout Document, _ clusters: DuplicateClusters) {
    let finding = scratch.withScratch { find(document, in: clusters, &$0) }
    switch finding {
    case .verdict(let verdict): if verdict.cluster > 0 { give(verdict, to: &document) }
    case .isInEarlierCorpus: document.drop(because: Reason("seen before"))
    case .isNew: break
    }
  }

  private enum Finding {
    case verdict(DuplicateClusters.Verdict)
    case isInEarlierCorpus
    case isNew
  }

  private func find(
    _ document: borrowing Document, in clusters: DuplicateClusters,
    _ scratch: inout DuplicateKeys.Scratch
  ) -> Finding {
    guard let check = keys.check(document, &scratch) else { return .isNew }
    if let verdict = clusters.verdict(order: document.order, check: check) {
      return .verdict(verdict)
    }
    let isKnown =
      keys.read(document, into: &scratch)
      && clusters.isKnown(scratch.keys, check: check, shingles: scratch.shingles)
    return isKnown ? .isInEarlierCorpus : .isNew
  }

  private func give(_ verdict: DuplicateClusters.Verdict, to document: inout Document) {
    if settings.action == .drop {
      if !verdict.isKept {
        document.drop(because: Reason(keys.isExact ? "duplicate" : "near duplicate"))
      }
      return
    }
    document.metadata["duplicates"] = .object([
      .init("cluster", .integer(verdict.cluster)), .init("size", .integer(verdict.size)),
      .init("kept", .bool(verdict.isKept)),
    ])
  }
}
