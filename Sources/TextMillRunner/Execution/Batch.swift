import TextMill
import TextMillFormats
import TextMillLanguage

/// Documents on their way through the stages together, and what happened to them.
struct Batch: Sendable {
  /// A document and its places in the batch.
  struct Slot: Sendable {
    var document: Document
    /// Its own number in the batch: parts of a document have other ones than the document.
    let position: Int
    /// The place of the input that it comes from.
    let input: Int
    /// The length of the text as it was read, in Unicode scalars.
    let characters: Int

    /// The length of the text as it is, in Unicode scalars.
    var charactersNow: Int {
      document.alignment.isIdentity ? characters : document.text.characterCount
    }
  }

  /// A document that a stage dropped.
  struct Drop: Sendable {
    let id: String
    /// The place of the input that it comes from.
    let input: Int
    let stage: String
    let reason: Reason
  }

  var slots: [Slot] = []
  /// One per stage.
  var tallies: [StageTally]
  /// The ways that documents took at switches and tees.
  var branches = BatchBranches()
  var input = InputTally()
  /// One per exporter.
  var rendered: [Int: any Sendable] = [:]
  var quarantined: [Quarantined] = []
  /// Documents that went through all stages, and the length of their texts in Unicode scalars.
  private(set) var (documentsOut, charactersOut) = (0, 0)
  /// Where reading goes on behind it.
  var end: InputPosition
  /// What a report shows of its documents, if one is wanted.
  private(set) var findings: Findings?
  /// The first document at which a stage failed that must not fail.
  var failure: StageFailure?
  /// Whether stages stop between documents when the task is cancelled.
  var endsWithTask = false
  /// Whether the task was cancelled before all stages were done: nothing of it may be written.
  var isCutShort = false
  /// The documents that stages dropped, in the order of the stages.
  private(set) var drops: [Drop] = []
  /// How many positions were given away.
  private(set) var positions: Int

  init(
    _ items: consuming [InputItem], end: InputPosition = .start, stageCount: Int,
    recordsNormalizations: Bool
  ) {
    self.end = end
    tallies = Array(repeating: StageTally(), count: stageCount)
    let count = items.count
    positions = count
    slots.reserveCapacity(count)
    // Taken out of the list from its end, so that no document is copied.
    var rest = consume items
    var span = rest.mutableSpan
    for at in 0..<count / 2 { span.swapAt(at, count - 1 - at) }
    var position = 0
    while let item = rest.popLast() {
      take(consume item, at: position, recordsNormalizations)
      position += 1
    }
  }

  private mutating func take(
    _ item: consuming InputItem, at position: Int, _ recordsNormalizations: Bool
  ) {
    input.documents += 1
    switch consume item {
    case .document(let document): take(document, at: position, recordsNormalizations)
    case .rejected(let rejected):
      input.rejected += 1
      quarantined.append(Quarantined(position: position, rejected: rejected))
    }
  }

  private mutating func take(
    _ document: consuming Document, at position: Int, _ recordsNormalizations: Bool
  ) {
    document.recordsNormalizations = recordsNormalizations
    let characters = document.text.characterCount
    input.characters += characters
    input.bytes += document.text.count
    slots.append(
      Slot(
        document: consume document, position: position, input: position, characters: characters))
  }

  /// Runs a stage over the documents that meet its condition, and counts.
  mutating func forEach(
    in context: LinkContext, index: Int, _ body: (inout Document) throws -> Void
  ) {
    enter(context)
    guard failure == nil else { return }
    let start = ContinuousClock.now
    var tally = StageTally()
    var kept = 0
    var split = SplitSlots()
    for at in slots.indices {
      if endsWithTask, Task.isCancelled { break }
      tally.documentsIn += 1
      var outcome = Outcome.kept
      if meets(context, at: at) {
        outcome = run(body, at: at, context, &tally)
      } else {
        tally.skipped += 1
      }
      if failure != nil { break }
      if case .split(let parts) = outcome {
        tally.countSplit(into: parts.count)
        split.put(slotsOfParts(parts, of: slots[at]), before: kept)
      }
      if case .kept = outcome {
        if kept != at {
          // Arrays copy what they swap.
          var span = slots.mutableSpan
          span.swapAt(kept, at)
        }
        kept += 1
      }
    }
    slots.removeLast(slots.count - kept)
    split.join(&slots)
    tally.documentsOut = slots.count
    tally.duration = ContinuousClock.now - start
    tallies[index] = tally
  }

  /// Lets all documents go but the first.
  mutating func keepFirst() {
    slots.removeLast(max(slots.count - 1, 0))
  }

  /// Counts what went through all stages and lets it go: a batch that waits for those before it
  /// takes no more memory than what is to be written.
  mutating func finish(gathering: Bool = false) {
    branches.select(0, &slots)
    if gathering { gatherFindings() }
    branches = BatchBranches()
    drops = []
    documentsOut = slots.count
    // By index, as a loop over the slots themselves would copy each.
    for at in slots.indices { charactersOut += slots[at].charactersNow }
    slots = []
    quarantined.sort { $0.position < $1.position }
  }

  private mutating func gatherFindings() {
    var findings = Findings()
    for slot in slots {
      findings.observe(
        slot.document, charactersIn: slot.characters, charactersOut: slot.charactersNow)
    }
    self.findings = findings
  }

  private enum Outcome {
    case kept
    case gone
    case split([Document])
  }

  /// The parts of a document take the same ways as it did.
  private mutating func slotsOfParts(_ parts: [Document], of whole: Slot) -> [Slot] {
    parts.map { document in
      let position = positions
      positions += 1
      branches.follow(whole.position)
      return Slot(
        document: document, position: position, input: whole.input,
        characters: document.text.characterCount)
    }
  }

  private mutating func run(
    _ body: (inout Document) throws -> Void, at: Int, _ context: LinkContext,
    _ tally: inout StageTally
  ) -> Outcome {
    // Only a document that may go on as it was needs a copy.
    let before = context.onError == .keep ? slots[at].document : nil
    let fate: Document.Fate
    do {
      fate = try slots[at].document.takeTurn(at: context.label, &tally, body)
    } catch {
      return fail(at: at, error, before, context, &tally)
    }
    switch fate {
    case .kept: return .kept
    case .split(let parts): return .split(slots[at].document.parts(parts))
    case .dropped(let reason):
      drop(at: at, reason, context, &tally)
      return .gone
    }
  }

  private mutating func drop(
    at: Int, _ reason: Reason, _ context: LinkContext, _ tally: inout StageTally
  ) {
    tally.dropped += 1
    tally.drops[reason.rule, default: 0] += 1
    drops.append(
      Drop(
        id: slots[at].document.id, input: slots[at].input, stage: context.label, reason: reason))
  }

  private mutating func fail(
    at: Int, _ error: any Error, _ before: Document?, _ context: LinkContext,
    _ tally: inout StageTally
  ) -> Outcome {
    let reason = "\(error)"
    tally.addCounts(of: slots[at].document)
    if let end = error as? RunCannotGoOn {
      failure = StageFailure(
        stage: context.label, document: slots[at].document.id, reason: end.description,
        endsRun: true)
      return .gone
    }
    switch context.onError {
    case .keep:
      if let before { slots[at].document = before }
      tally.keptAfterError += 1
      return .kept
    case .drop:
      drop(at: at, Reason("error: \(reason)"), context, &tally)
    case .quarantine:
      tally.quarantined += 1
      quarantined.append(
        Quarantined(
          position: slots[at].input, document: slots[at].document, stage: context.label,
          reason: reason))
    case .fail:
      failure = StageFailure(
        stage: context.label, document: slots[at].document.id, reason: reason)
    }
    return .gone
  }
}

/// A stage that must not fail failed.
public struct StageFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The stage's label.
  public let stage: String
  /// The document's id.
  public let document: String
  /// What the stage said.
  public let reason: String
  /// Whether the run cannot go on for a reason that is not the document's.
  public var endsRun = false
  /// Whether what was written before can be gone on from.
  public internal(set) var canResume = false

  /// A sentence for a person.
  public var description: String {
    endsRun
      ? "stage '\(stage)' ended the run: \(reason)"
      : "stage '\(stage)' failed at document '\(document)': \(reason)"
  }
}
