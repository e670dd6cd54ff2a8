import TextMill

/// What happened in one stage.
public struct StageTally: Sendable {
  /// Removals by one rule.
  public struct Removals: Sendable, Equatable {
    /// How many.
    public var count = 0
    /// Their length in Unicode scalars.
    public var characters = 0
  }

  /// Documents that came in.
  public var documentsIn = 0
  /// Documents that went on.
  public var documentsOut = 0
  /// Documents that the stage dropped.
  public var dropped = 0
  /// Documents that it split.
  public var split = 0
  /// Documents that it made by that.
  public var parts = 0
  /// Documents that it could not process.
  public var quarantined = 0
  /// Documents that did not meet its condition and went on untouched.
  public var skipped = 0
  /// Documents that it could not process and that went on as they were (`on_error: keep`).
  public var keptAfterError = 0
  /// Removed passages by rule.
  public var removals: [String: Removals] = [:]
  /// Replacements by rule.
  public var replacements: [String: Int] = [:]
  /// Normalizations by rule.
  public var normalizations: [String: Int] = [:]
  /// Dropped documents by rule.
  public var drops: [String: Int] = [:]
  /// Documents by what the stage noted about them.
  public var notes: [String: Int] = [:]
  /// Sums of what the stage counted.
  public var counts: [String: Int] = [:]
  /// Documents by the case of a switch that they took.
  public var cases: [String: Int] = [:]
  /// The time in the stage, summed over all workers.
  public var duration = Duration.zero

  /// Adds what a stage did to one document.
  mutating func count(_ document: Document, editsFrom: Int, rulesFrom: Int) {
    for edit in document.edits[editsFrom...] {
      switch edit.kind {
      case .removal:
        removals[edit.reason.rule, default: Removals()].count += 1
        removals[edit.reason.rule, default: Removals()].characters += edit.old.characterCount
      case .replacement: replacements[edit.reason.rule, default: 0] += 1
      case .normalization: break
      }
    }
    for rule in document.normalizations[rulesFrom...] {
      normalizations[rule.rule, default: 0] += rule.count
    }
    for note in document.notes { notes[note, default: 0] += 1 }
    addCounts(of: document)
  }

  /// Adds what a stage counted at one document.
  mutating func addCounts(of document: Document) {
    for (what, amount) in document.counts { counts[what, default: 0] += amount }
  }

  /// Adds a document that became several.
  mutating func countSplit(into parts: Int) {
    split += 1
    self.parts += parts
  }

  /// Adds another tally of the same stage.
  mutating func add(_ other: StageTally) {
    documentsIn += other.documentsIn
    documentsOut += other.documentsOut
    dropped += other.dropped
    split += other.split
    parts += other.parts
    quarantined += other.quarantined
    skipped += other.skipped
    keptAfterError += other.keptAfterError
    duration += other.duration
    for (rule, removed) in other.removals {
      removals[rule, default: Removals()].count += removed.count
      removals[rule, default: Removals()].characters += removed.characters
    }
    replacements.merge(other.replacements, uniquingKeysWith: +)
    normalizations.merge(other.normalizations, uniquingKeysWith: +)
    drops.merge(other.drops, uniquingKeysWith: +)
    notes.merge(other.notes, uniquingKeysWith: +)
    counts.merge(other.counts, uniquingKeysWith: +)
    cases.merge(other.cases, uniquingKeysWith: +)
  }
}

/// What came in.
public struct InputTally: Sendable {
  /// Documents, those that could not be read among them.
  public var documents = 0
  /// Those of them that could not be read.
  public var rejected = 0
  /// The length of the texts in Unicode scalars.
  public var characters = 0
  /// The length of the texts in UTF-8 bytes.
  public var bytes = 0

  mutating func add(_ other: InputTally) {
    documents += other.documents
    rejected += other.rejected
    characters += other.characters
    bytes += other.bytes
  }
}
