import TextMill
import TextMillLanguage

/// Removes lines and paragraphs that recur across documents.
struct RepetitionStage: CorpusStage {
  enum Action: String, SettingChoice {
    case remove
    case annotate
  }

  struct Settings: StageSettings {
    @Setting("What is compared: lines, or paragraphs between empty lines.")
    var unit = RepetitionUnit.line
    @Setting("The metadata key that names a document's site; of a URL its host counts.")
    var within: String? = nil
    @Setting("In how many documents, of one site if there are sites, something recurs that goes.")
    var minDocuments = 3
    @Setting("In which share of them it recurs at least.", in: 0...1)
    var minShare = 0.0
    @Setting("Leave it where it comes first.")
    var keepFirst = false
    @Setting("Remove it, or leave it and annotate it in the layer 'boilerplate'.")
    var action = Action.remove
  }

  static let manual = StageManual(
    name: "repetition",
    summary: "Remove lines or paragraphs that recur across documents.",
    discussion: """
      It must see all documents before it can decide about one, so that everything is read twice. Two \
      lines are the same if their words are: case, punctuation, digits and the names of months and \
      weekdays do not count.

      A sentence that many articles quote is no boilerplate: a line with the looks of prose goes only \
      where it stands at the start or end of documents, as a rule; and a document of which \
      nearly all recurs is a duplicate of others and keeps its sentences, for a stage that looks for \
      duplicates.

      What it has learned takes about 40 bytes of memory for each distinct line of all documents.
      """,
    usages: [
      "repetition", "repetition: { within: url, min_documents: 5, min_share: 0.1 }",
      "repetition: { unit: paragraph, keep_first: true }",
    ],
    provides: [.layer(.boilerplate)])

  private let settings: Settings

  init(settings: Settings) throws {
    if settings.minDocuments < 2 {
      throw SettingError("min_documents", "what stands in one document does not recur")
    }
    self.settings = settings
  }

  var gatheringSettings: [String: String] {
    ["unit": settings.unit.notation, "within": settings.within.notation]
  }

  func observe(_ document: borrowing Document, into evidence: inout RepetitionEvidence) {
    let parts = RepetitionParts(document.text, settings.unit)
    evidence.add(parts, of: site(of: document.metadata), at: document.order)
  }

  func conclude(_ evidence: RepetitionEvidence) -> RepeatedParts {
    RepeatedParts(evidence, minDocuments: settings.minDocuments, minShare: settings.minShare)
  }

  func condensed(_ evidence: RepetitionEvidence) -> RepetitionEvidence {
    evidence.recurring(inAtLeast: settings.minDocuments)
  }

  func process(_ document: inout Document, given repeated: RepeatedParts) {
    if settings.action == .annotate { document.declare(.boilerplate) }
    let parts = RepetitionParts(document.text, settings.unit)
    let shares = repeated.shares(
      of: parts, site(of: document.metadata), at: settings.keepFirst ? document.order : nil)
    guard shares.contains(where: { $0 != nil }) else { return }
    for (part, share) in zip(parts.all, shares) {
      guard let share else { continue }
      if settings.action == .remove {
        document.remove(part.range, because: Reason("repeated \(settings.unit)", score: share))
      } else {
        document.annotate(
          Annotation(part.range, label: "repeated \(settings.unit)", score: share),
          in: .boilerplate)
      }
    }
    if settings.action == .remove {
      LineGaps(parts.all.map(\.range), inTextOfLength: document.text.count)
        .close(in: &document) { shares[$0] != nil }
    }
  }

  /// A number for the site; 0 if all documents are one.
  private func site(of metadata: Metadata) -> UInt64 {
    guard let key = settings.within, let name = metadata[key]?.string else { return 0 }
    return Site.number(of: name)
  }
}
