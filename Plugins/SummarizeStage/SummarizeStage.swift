import TextMill
import TextMillLanguage

/// Chooses the sentences that stand best for the whole.
struct SummarizeStage: DocumentStage {
  static let manual = SummaryManual.manual

  private let plan: SummaryPlan
  private let scratch = ScratchPool { Scratch() }

  init(settings: SummarySettings) throws {
    plan = try SummaryPlan(settings)
  }

  func process(_ document: inout Document) {
    let sentences = document.sentences
    let title = plan.title(of: document)
    let annotations = scratch.withScratch { scratch in
      scratch.summary(of: document.text, sentences, title: title, by: plan)
    }
    document.declare(.summary)
    for annotation in annotations { document.annotate(annotation, in: .summary) }
  }
}
