import TextMill

/// What a report shows of the documents of a run besides their counts: what was removed and marked,
/// how long they are, in which languages.
///
/// It is of documents that went through all stages.
package struct Findings: Sendable, Equatable {
  /// A group of phrases, such as what one rule of a stage removed.
  package struct Group: Sendable, Hashable, Comparable {
    /// The stage's label, or the layer's name.
    package let owner: String
    /// The rule, or the annotation's label.
    package let label: String

    package static func < (left: Group, right: Group) -> Bool {
      (left.owner, left.label) < (right.owner, right.label)
    }
  }

  /// Removed passages, by stage and rule.
  package private(set) var removals: [Group: PhraseCounts] = [:]
  /// Annotated passages, by layer and label.
  package private(set) var annotations: [Group: PhraseCounts] = [:]
  /// How many documents have lengths of 2^n to 2^(n+1) characters as they came in.
  package private(set) var lengthsIn: [Int: Int] = [:]
  /// The same of what came out.
  package private(set) var lengthsOut: [Int: Int] = [:]
  /// Documents by language, where one is known.
  package private(set) var languages: [String: Int] = [:]
  /// Clusters of duplicates by their size, where documents are labelled with them.
  package private(set) var clusterSizes: [Int: Int] = [:]

  package init() {}

  init(
    removals: [Group: PhraseCounts], annotations: [Group: PhraseCounts], languages: [String: Int],
    lengthsIn: [Int: Int], lengthsOut: [Int: Int], clusterSizes: [Int: Int]
  ) {
    self.removals = removals
    self.annotations = annotations
    self.languages = languages
    self.lengthsIn = lengthsIn
    self.lengthsOut = lengthsOut
    self.clusterSizes = clusterSizes
  }

  /// Adds findings of other documents.
  mutating func merge(_ other: Findings) {
    for (group, phrases) in other.removals {
      removals[group, default: PhraseCounts()].merge(phrases)
    }
    for (group, phrases) in other.annotations {
      annotations[group, default: PhraseCounts()].merge(phrases)
    }
    lengthsIn.merge(other.lengthsIn, uniquingKeysWith: +)
    lengthsOut.merge(other.lengthsOut, uniquingKeysWith: +)
    languages.merge(other.languages, uniquingKeysWith: +)
    clusterSizes.merge(other.clusterSizes, uniquingKeysWith: +)
  }

  /// Adds a document that went through all stages.
  mutating func observe(_ document: Document, charactersIn: Int, charactersOut: Int) {
    lengthsIn[Self.bin(charactersIn), default: 0] += 1
    lengthsOut[Self.bin(charactersOut), default: 0] += 1
    if let language = document.metadata["language"]?.string { languages[language, default: 0] += 1 }
    if let duplicates = document.metadata["duplicates"], duplicates["kept"] == true,
      let size = duplicates["size"]?.int
    {
      clusterSizes[size, default: 0] += 1
    }
    observeRemovals(document)
    for layer in document.layers where !Excerpt.isOfEverything(layer) {
      observe(layer, document)
    }
  }

  private mutating func observeRemovals(_ document: Document) {
    for edit in document.edits where edit.kind == .removal {
      let group = Group(owner: edit.stage, label: edit.reason.rule)
      removals[group, default: PhraseCounts()].add(Excerpt.phrase(edit.old), in: document.id) {
        Excerpt.around(edit.sourceRange, in: document.source)
      }
    }
  }

  private mutating func observe(_ layer: Layer, _ document: Document) {
    for annotation in document.annotations(in: layer) {
      let group = Group(owner: layer.name, label: annotation.label)
      let phrase = Excerpt.phrase(document.text, in: annotation.range)
      annotations[group, default: PhraseCounts()].add(phrase, in: document.id) {
        Excerpt.around(annotation.range, in: document.text)
      }
    }
  }

  /// The exponent of the greatest power of two that a number is not below; -1 for 0.
  private static func bin(_ count: Int) -> Int {
    count <= 0 ? -1 : Int.bitWidth - 1 - count.leadingZeroBitCount
  }
}
