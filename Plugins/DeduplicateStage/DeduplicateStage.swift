import TextMill

/// Drops documents that are duplicates of others.
struct DeduplicateStage: CorpusStage {
  enum Keep: String, SettingChoice {
    case first
    case longest
  }

  enum Action: String, SettingChoice {
    case drop
    case label
  }

  struct Settings: StageSettings {
    @Setting("What is compared: words in a row (near), all words, or the text byte by byte.")
    var by = Comparison.near
    @Setting("A metadata key: documents with the same value are duplicates, whatever their text.")
    var key: String? = nil
    @Setting("From which share of common shingles on documents are near duplicates.", in: 0.1...1)
    var similarity = 0.75
    @Setting("How many words in a row a shingle has.", in: 1...50)
    var shingle = 5
    @Setting("How many places a signature has at most.", in: 1...1024)
    var permutations = 112
    @Setting("How many bands a signature has, instead of what follows from the similarity.")
    var bands: Int? = nil
    @Setting("How many rows a band has.")
    var rows: Int? = nil
    @Setting("Which document of a cluster stays.")
    var keep = Keep.first
    @Setting("Drop the others, or say of each document of a cluster which one it is in.")
    var action = Action.drop
  }

  private let settings: Settings
  private let keys: DuplicateKeys
  private let scratch = ScratchPool { DuplicateKeys.Scratch() }

  init(settings: Settings) throws {
    self.settings = settings
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

  /// The metadata key, if documents are labelled.
  var provides: [Fact] { settings.action == .label ? [.metadata("duplicates")] : [] }

  /// What says how near duplicates are found, where none are looked for.
  var unusedSettings: [UnusedSetting] {
    let isExact = keys.isExact
    let reason = settings.key != nil ? "documents are compared by 'key'" : "it is for 'by: near'"
    let near = ["similarity", "shingle", "permutations", "bands", "rows"]
    var unused = isExact ? near.map { UnusedSetting($0, because: reason) } : []
    if settings.key != nil { unused.append(UnusedSetting("by", because: reason)) }
    if !isExact, settings.bands != nil {
      unused += ["similarity", "permutations"].map {
        UnusedSetting($0, because: "'bands' and 'rows' are given")
      }
    }
    return unused
  }

  func observe(_ document: borrowing Document, into evidence: inout DuplicateEvidence) {
    scratch.withScratch { scratch in
      guard keys.read(document, into: &scratch) else { return }
      evidence.add(
        DuplicateEvidence.Record(
          order: document.order, check: scratch.check,
          length: UInt32(clamping: document.text.count)),
        keys: scratch.keys)
    }
  }

  func conclude(_ evidence: DuplicateEvidence) -> DuplicateClusters {
    DuplicateClusters(
      evidence, isExact: keys.isExact, keepsLongest: settings.keep == .longest)
  }

  func process(_ document: inout Document, given clusters: DuplicateClusters) {
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
      keys.read(document, into: &scratch) && clusters.isKnown(scratch.keys, check: check)
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
