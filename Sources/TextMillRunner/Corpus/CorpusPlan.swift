package import TextMill
import TextMillFormats

extension Plan {
  /// The first corpus stage that has not seen the documents yet.
  var nextUnconcluded: Int? { links.firstIndex { $0 is any CorpusLink } }

  /// The labels of the corpus stages that must see all documents before the pipeline can run.
  public var labelsOfCorpusStages: [String] {
    links.filter { $0 is any CorpusLink }.map { $0.context.label }
  }

  /// The corpus stages that must see all documents first, in order, with the files of their reports.
  package var corpusStages: [(label: String, stage: String, report: String?)] {
    zip(links, definition.stages).filter { $0.0 is any CorpusLink }
      .map { ($0.1.label, $0.1.stage, $0.0.destinations.first) }
  }

  /// Whether a corpus stage is among the stages, concluded or not.
  var hasCorpusStage: Bool { links.contains { $0.context.isCorpusStage } }

  /// How often the inputs are read.
  public var passes: Int { labelsOfCorpusStages.count + 1 }

  /// The corpus stage at an index.
  func corpusLink(at index: Int) -> (any CorpusLink)? { links[index] as? any CorpusLink }

  /// What runs in the pass that gathers evidence for the stage at `index`: all before it, exporters
  /// aside.
  func gathering(for index: Int) -> Plan {
    Plan(definition: definition, links: Array(links[..<index])).withoutExporters
  }

  /// The stages before the one with a label.
  public func before(_ label: String) -> Plan {
    Plan(definition: definition, links: Array(links.prefix { $0.context.label != label }))
  }

  /// The plan with a stage in another state.
  func replacing(_ index: Int, by link: any Link) -> Plan {
    var links = links
    links[index] = link
    return Plan(definition: definition, links: links)
  }

  /// The plan with all corpus stages concluded, by a few documents at hand.
  ///
  /// - Throws: `CorpusStageError` where a stage cannot draw its conclusion.
  package func concluded(over documents: [Document]) throws -> Plan {
    var plan = self
    while let index = plan.nextUnconcluded, let link = plan.corpusLink(at: index) {
      let before = plan.gathering(for: index)
      var batch = Batch(
        documents.map { .document($0) }, stageCount: before.links.count,
        recordsNormalizations: false)
      for at in batch.slots.indices { batch.slots[at].document.order = UInt64(at) }
      for (number, other) in before.links.enumerated() { other.process(&batch, index: number) }
      var evidence = link.gathering
      evidence.observe(&batch)
      plan = plan.replacing(index, by: try link.concluded(by: evidence))
    }
    return plan
  }
}

extension CorpusLink {
  /// The same as `concluding`, with an error that says which stage it was.
  func concluded(by evidence: any EvidenceGathering) throws -> any Link {
    do {
      return try concluding(from: evidence)
    } catch {
      throw CorpusStageError(stage: context.label, reason: "\(error)")
    }
  }
}

/// A corpus stage could not draw its conclusion.
public struct CorpusStageError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The stage's label.
  public let stage: String
  /// What the stage said.
  public let reason: String

  /// A sentence for a person.
  public var description: String { "stage '\(stage)' cannot conclude: \(reason)" }
}
