import TextMillRunner

extension Plan {
  /// The label of the one stage that learns, or of the one that is named.
  func learner(named name: String?) throws(ToolFailure) -> String {
    let labels = labelsOfCorpusStages
    let known = "stages that learn: \(labels.joined(separator: ", "))"
    guard let name else {
      if labels.isEmpty {
        throw ToolFailure(
          .usage, "no stage of this pipeline learns",
          "those that do must see all documents first: 'textmill plan' says which")
      }
      guard labels.count == 1 else {
        throw ToolFailure(
          .usage, "several stages of this pipeline learn: name one by --stage", known)
      }
      return labels[0]
    }
    guard labels.contains(name) else {
      throw ToolFailure(.usage, "there is no stage '\(name)' that learns", known)
    }
    return name
  }
}
