import TextMill

/// What a service says to the documents of a piece of input, in their order, and what it counted.
package struct ServedBatch: Sendable {
  /// The answers: one for each document, or for each part of one that a stage split.
  package private(set) var answers: [ServedAnswer] = []
  /// What happened in each stage.
  package private(set) var tallies: [StageTally]
  /// What came in.
  package private(set) var input = InputTally()

  init(stageCount: Int) {
    tallies = Array(repeating: StageTally(), count: stageCount)
  }

  /// The answers to a batch behind the last stage; `numbers` are those of the lines that it came in.
  init(_ batch: Batch, _ numbers: [Int?]) {
    tallies = batch.tallies
    input = batch.input
    if let failure = batch.failure {
      answers = numbers.map { .refused(ServedRefusal(failure, position: $0)) }
      return
    }
    var found = batch.slots.map { (input: $0.input, answer: Self.answer(to: $0, numbers)) }
    found += batch.drops.map {
      ($0.input, .refused(ServedRefusal($0, position: numbers[$0.input])))
    }
    found += batch.quarantined.map {
      ($0.position, .refused(ServedRefusal($0, position: numbers[$0.position])))
    }
    // Sorting is not stable by itself.
    answers = found.enumerated()
      .sorted { ($0.element.input, $0.offset) < ($1.element.input, $1.offset) }
      .map(\.element.answer)
  }

  mutating func append(_ other: ServedBatch) {
    answers += other.answers
    input.add(other.input)
    for index in tallies.indices { tallies[index].add(other.tallies[index]) }
  }

  private static func answer(to slot: Batch.Slot, _ numbers: [Int?]) -> ServedAnswer {
    var line: [UInt8] = []
    do throws(DocumentJSON.NameConflict) {
      try DocumentJSON().write(slot.document, to: &line)
    } catch {
      let refusal = ServedRefusal(
        code: .quarantined, position: numbers[slot.input], id: slot.document.id, stage: "print",
        reason: "\(error)")
      return .refused(refusal)
    }
    line.append(0x0A)
    return .document(line)
  }
}
