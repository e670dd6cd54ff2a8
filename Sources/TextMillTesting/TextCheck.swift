import TextMill
import TextMillRunner

/// Empty, hostile and large texts are taken in good time, and offsets stay true.
struct TextCheck {
  private(set) var failures: [String] = []

  init(_ subject: StageSubject, longestTime: Duration) {
    let inputs = subject.texts.filter { !HostileTexts.short.contains($0) }
    for text in HostileTexts.short + HostileTexts.repetitive {
      examine(text, subject.plan, longestTime, name: text.asName)
    }
    examine(HostileTexts.large(of: inputs), subject.plan, longestTime, name: "a large text")
    examine(HostileTexts.largeLine(of: inputs), subject.plan, longestTime, name: "a long line")
  }

  private mutating func examine(
    _ text: String, _ plan: Plan, _ longestTime: Duration, name: String
  ) {
    let start = ContinuousClock.now
    failures += Self.mistakes(plan, text).map { "\(name): \($0)" }
    let time = ContinuousClock.now - start
    if time > longestTime {
      failures.append(
        "\(name): it takes \(time) for \(text.utf8.count) bytes, and a run that is to stop waits "
          + "for the stage to be done with a document")
    }
  }

  /// What does not hold of a stage's result for a text.
  static func mistakes(_ plan: Plan, _ text: String) -> [String] {
    let document = travelled(text)
    guard let step = Trial(plan).run(document).last else { return [] }
    var mistakes = Invariants(step.after).mistakes
    if case .failed(let reason) = step.outcome { mistakes.append(reason) }
    return mistakes + changesWithoutEdits(from: document, to: step.after)
  }

  /// A document that an earlier stage has cut something from: offsets in its text are no longer
  /// those of its source.
  private static func travelled(_ text: String) -> Document {
    var document = Document(id: "document", text: Text("cut " + text))
    document.remove(0..<4, because: "of an earlier stage")
    do throws(InvalidEdit) { try document.applyEdits() } catch { return document }
    return document
  }

  /// What a stage loses that makes a document anew.
  private static func changesWithoutEdits(
    from before: Document, to after: Document
  ) -> [String] {
    var mistakes: [String] = []
    if after.id != before.id { mistakes.append("the document's id is another one") }
    if after.source != before.source || !after.edits.starts(with: before.edits) {
      mistakes.append("the document's source or its earlier edits are other ones")
    }
    return mistakes
  }
}
