import EntitiesStage

/// What the words of a document were labelled so far, from its start on.
struct History {
  private var words: [NameHistory]

  init(_ count: Int) { words = Array(repeating: NameHistory(), count: count) }

  /// Remembers the labels of a run.
  mutating func add(_ run: ArraySlice<Int32>, _ labels: [Int]) {
    let labels = labels.map { UInt8($0) }
    for (index, word) in run.enumerated() {
      words[Int(word)].add(NameHistory.state(index, labels))
    }
  }

  /// The numbers of the features that a word gets by them, below `NameHistory.featureCount`.
  func features(_ word: Int32, _ runLength: Int, into list: inout [Int32]) {
    words[Int(word)].features(runLength: runLength) { list.append(Int32($0)) }
  }
}
