import TextMillBytes

/// A text on its way through a pipeline, with all that is known about it.
///
/// The text changes only by edits with reasons. A stage asks for edits while it runs; all ranges
/// it uses are those of the text it was given. The edits are applied when the stage is done, and
/// every annotation moves with its text.
public struct Document: Sendable {
  /// What a stage decided about the document as a whole.
  public enum Fate: Sendable, Hashable {
    /// It goes on.
    case kept
    /// It leaves the pipeline for a reason.
    case dropped(Reason)
    /// Parts of it go on in its place, each a document.
    case split([DocumentPart])
  }

  /// The name: unique among a run's inputs, and the same on every run.
  public let id: String
  /// The text as the edits so far made it.
  public private(set) var text: Text
  /// The text as it was read.
  ///
  /// It shares its storage with `text` until the first edit.
  public let source: Text
  /// What is known about the document besides its text.
  public var metadata: Metadata
  /// Which bytes of the text come from which bytes of the input.
  public private(set) var alignment: Alignment
  /// The edits that were applied so far, in the order of stages and then of places.
  public internal(set) var edits: [AppliedEdit] = []
  /// How often each normalization rule was applied so far.
  public internal(set) var normalizations: [RuleCount] = []
  /// Whether the document goes on.
  public private(set) var fate: Fate = .kept
  /// What the stage that ran last noted about the document.
  public package(set) var notes: [String] = []
  /// What the stage that ran last counted.
  public package(set) var counts: [String: Int] = [:]
  /// Whether normalizations are kept one by one among `edits`: for showing what a stage did.
  public var recordsNormalizations = false
  /// Where it stands among the inputs of the run: later documents have greater numbers.
  ///
  /// It is known to pipelines with corpus stages, and 0 in others.
  public package(set) var order: UInt64 = 0
  /// The input that it was read from; `nil` for a document that was made.
  package var origin: DocumentOrigin?
  /// The label of the stage that is running; edits bear it.
  package var stage = ""
  /// What was computed from the present text; goes when the text changes.
  package var derived = DerivedFacts()

  /// The longest text that can be edited, in UTF-8 bytes: edits keep 32 bits for an offset.
  private static let longestText = Int(UInt32.max)

  /// The document that it is a part of; `nil` if it was read as it is.
  package internal(set) var whole: WholeDocument?
  var store = AnnotationStore()
  private var pending: [Edit] = []
  /// Whether each pending edit begins where the ones asked for before it end, or behind that.
  private var isInOrder = true
  private var replacements: [UInt8] = []
  private var fault: InvalidEdit?
  /// The reasons of the pending edits.
  private var reasons: [Reason] = []
  /// The place among `reasons` of the one that was asked for last.
  private var lastReason: Int?

  /// A document whose source is its text.
  public init(id: String, text: Text, metadata: Metadata = Metadata()) {
    self.init(
      id: id, text: text, source: text, alignment: Alignment(identityOfLength: text.count),
      metadata: metadata)
  }

  /// A document as it was read from a place of an input.
  package init(id: String, text: Text, metadata: Metadata, origin: DocumentOrigin) {
    self.init(id: id, text: text, metadata: metadata)
    self.origin = origin
  }

  /// A document whose text is its source less what the reader left away, such as a byte order mark.
  package init(id: String, text: Text, source: Text, alignment: Alignment, metadata: Metadata) {
    self.id = id
    self.text = text
    self.source = source
    self.alignment = alignment
    self.metadata = metadata
  }

  /// Drops the document: the stages behind this one do not see it.
  public mutating func drop(because reason: Reason) {
    fate = .dropped(reason)
  }

  /// Notes what a person should know of the stage's work on the document, such as that a model does
  /// not fit it: a run's table tells each note with how many documents have it.
  ///
  /// - Parameter text: A sentence without a full stop, the same one for all documents that it is
  ///   about.
  public mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  /// Forgets what the stage that ran last noted and counted.
  package mutating func forgetRemarks() {
    if !notes.isEmpty { notes = [] }
    if !counts.isEmpty { counts = [:] }
  }

  /// Counts something that the stage did or used for the document, such as tokens: a run's table tells
  /// the sum over all documents.
  public mutating func count(_ what: String, _ amount: Int = 1) {
    counts[what, default: 0] += amount
  }

  /// Splits the document: the stages behind this one see its parts instead.
  ///
  /// Each is a document of its own. They may overlap, and need not cover all of the text; without any, the document stays whole.
  ///
  /// A part takes along the annotations that lie in it whole, the metadata, and the edits that led to
  /// it; its source is that of the document, so that places in the input stay true. A stage that splits
  /// a document must not edit it.
  public mutating func split(into parts: [DocumentPart]) {
    for part in parts {
      let range = part.range
      guard text.isScalarBoundary(range.lowerBound), text.isScalarBoundary(range.upperBound) else {
        fault = fault ?? InvalidEdit(range: range, textLength: text.count)
        return
      }
    }
    if !parts.isEmpty { fate = .split(parts) }
  }
}

// MARK: - Edits

extension Document {
  /// Removes a range of the text (UTF-8 bytes).
  ///
  /// Of edits that overlap, the one that begins first wins; a removal then takes what is left.
  public mutating func remove(_ range: TextRange, because reason: Reason) {
    request(range, with: 0..<0, as: .removal, because: reason)
  }

  /// Replaces a range of the text (UTF-8 bytes).
  ///
  /// An empty range inserts.
  ///
  /// Of edits that overlap, the one that begins first wins; a replacement that comes too late is
  /// left out, unless it is by nothing: then it takes what is left, as a removal does.
  public mutating func replace(
    _ range: TextRange, with replacement: String, because reason: Reason
  ) {
    request(range, with: stored(replacement.utf8.span), as: .replacement, because: reason)
  }

  /// Writes a range of the text (UTF-8 bytes) in another way that means the same.
  ///
  /// Unlike removals and replacements, normalizations are only counted, by rule.
  public mutating func normalize(
    _ range: TextRange, to replacement: Span<UInt8>, because reason: Reason
  ) {
    request(range, with: stored(replacement), as: .normalization, because: reason)
  }

  /// Writes a range of the text in another way that means the same.
  public mutating func normalize(
    _ range: TextRange, to replacement: String, because reason: Reason
  ) {
    normalize(range, to: replacement.utf8.span, because: reason)
  }

  private mutating func stored(_ bytes: Span<UInt8>) -> TextRange {
    let start = replacements.count
    replacements.makeRoom(for: bytes.count)
    replacements.append(addingCapacity: bytes.count) { output in
      for index in bytes.indices { output.append(bytes[index]) }
    }
    return start..<replacements.count
  }

  private mutating func request(
    _ range: TextRange, with replacement: TextRange, as kind: Edit.Kind, because reason: Reason
  ) {
    if range.isEmpty, replacement.isEmpty { return }
    let fits = text.count <= Self.longestText && replacement.upperBound <= Self.longestText
    guard fits, text.isScalarBoundary(range.lowerBound), text.isScalarBoundary(range.upperBound)
    else {
      fault = fault ?? InvalidEdit(range: range, textLength: text.count)
      return
    }
    let reason = number(of: reason)
    if extendsLastEdit(range, replacement, kind, reason) {
      let last = pending.count - 1
      pending[last].range = pending[last].range.lowerBound..<range.upperBound
      return
    }
    if let last = pending.last, range.lowerBound < last.range.upperBound { isInOrder = false }
    pending.append(Edit(range: range, replacement: replacement, kind: kind, reason: reason))
  }

  /// The number of a reason among those of the pending edits.
  private mutating func number(of reason: Reason) -> UInt32 {
    if let last = lastReason, reasons[last] == reason { return UInt32(last) }
    // Rules take turns, and there are few; with scores every reason may be another one.
    let number = reasons.suffix(8).lastIndex(of: reason) ?? reasons.count
    if number == reasons.count { reasons.append(reason) }
    lastReason = number
    return UInt32(number)
  }

  /// Whether a deletion follows another one of the same reason directly: one edit stands for both,
  /// so that a long run of bytes that go one by one costs no more than a short one.
  ///
  /// Out of order they stay apart, because together they could begin before an edit that wins over the second.
  private func extendsLastEdit(
    _ range: TextRange, _ replacement: TextRange, _ kind: Edit.Kind, _ reason: UInt32
  ) -> Bool {
    guard isInOrder, let last = pending.last, replacement.isEmpty, last.replacement.isEmpty,
      last.kind == kind,
      last.range.upperBound == range.lowerBound, !last.range.isEmpty
    else { return false }
    return last.reason == reason
  }

  /// Whether edits were asked for that are not applied yet.
  public var hasPendingEdits: Bool { !pending.isEmpty }

  /// Applies the edits asked for so far: from here on, ranges are those of the new text.
  ///
  /// The runner calls it after every stage; a stage calls it only to look at its own result.
  ///
  /// - Throws: `InvalidEdit` if one of them did not fit the text; then none is applied.
  public mutating func applyEdits() throws(InvalidEdit) {
    defer {
      pending.removeAll(keepingCapacity: true)
      isInOrder = true
      replacements.removeAll(keepingCapacity: true)
      reasons.removeAll(keepingCapacity: true)
      lastReason = nil
      fault = nil
    }
    if let fault { throw fault }
    guard !pending.isEmpty else { return }
    let application = EditApplication(pending, replacements: replacements, to: text)
    record(application)
    alignment.apply(keeping: application.pieces, newLength: application.result.count)
    store.move(with: application.edits)
    text = application.result
    derived = DerivedFacts()
  }

  private mutating func record(_ application: EditApplication) {
    var normalized = Array(repeating: 0, count: reasons.count)
    for edit in application.edits {
      if edit.kind == .normalization {
        normalized[Int(edit.reason)] += 1
        if !recordsNormalizations { continue }
      }
      edits.append(
        AppliedEdit(
          stage: stage, kind: edit.kind.applied, reason: reasons[Int(edit.reason)],
          range: edit.range, sourceRange: alignment.sourceRange(of: edit.range),
          old: Text(trusted: Array(text.utf8[edit.range])),
          new: Text(trusted: Array(replacements[edit.replacement]))))
    }
    // In the order in which the rules were first asked for.
    for (reason, count) in zip(reasons, normalized) where count > 0 { add(count, of: reason.rule) }
  }

  private mutating func add(_ count: Int, of rule: String) {
    if let index = normalizations.lastIndex(where: { $0.rule == rule && $0.stage == stage }) {
      normalizations[index].count += count
    } else {
      normalizations.append(RuleCount(stage: stage, rule: rule, count: count))
    }
  }
}

// MARK: - Annotations

extension Document {
  /// States a fact about a range of the text.
  ///
  /// A range outside the text, or one that splits a character, is an error in the stage: the
  /// document is quarantined.
  public mutating func annotate(_ annotation: Annotation, in layer: Layer) {
    let range = annotation.range
    guard text.isScalarBoundary(range.lowerBound), text.isScalarBoundary(range.upperBound) else {
      fault = fault ?? InvalidEdit(range: range, textLength: text.count)
      return
    }
    store.append(annotation, to: layer)
  }

  /// States facts about ranges of the text, as one by one.
  public mutating func annotate(_ annotations: [Annotation], in layer: Layer) {
    for index in annotations.indices {
      let range = annotations[index].range
      guard text.isScalarBoundary(range.lowerBound), text.isScalarBoundary(range.upperBound) else {
        for annotation in annotations { annotate(annotation, in: layer) }
        return
      }
    }
    store.append(annotations, to: layer)
  }

  /// A layer's annotations, in order of position; of those that begin together, the longest first.
  public func annotations(in layer: Layer) -> [Annotation] { store[layer] }

  /// The layers that stages have written, in order of first use.
  public var layers: [Layer] { store.layers }

  /// Marks a layer as written even if it turns out to hold nothing, so that exports show it.
  public mutating func declare(_ layer: Layer) {
    store.set(store[layer], for: layer)
  }

  /// Takes a layer away.
  public mutating func removeAnnotations(in layer: Layer) {
    store.remove(layer)
  }

  /// Where an annotated or other range came from, in UTF-8 bytes of the input, which of a record is the
  /// value of its field with the text.
  public func sourceRange(of range: TextRange) -> TextRange { alignment.sourceRange(of: range) }
}
