import TextMill
import TextMillBytes

/// What the stages before this one removed from documents.
struct RemovalCounts: Sendable, Equatable {
  /// By which stage and rule.
  struct Cause: Sendable, Hashable {
    let stage: String
    let rule: String

    static func isBefore(_ one: Cause, _ other: Cause) -> Bool {
      one.stage == other.stage ? one.rule < other.rule : one.stage < other.stage
    }
  }

  /// How many passages, and their length in Unicode scalars.
  struct Passages: Sendable, Equatable {
    var count: UInt64 = 0
    var characters: UInt64 = 0
  }

  /// Of a longer passage only so many bytes are kept to show.
  private static let longest = 200

  private(set) var byCause: [Cause: Passages] = [:]
  /// The passages themselves.
  private(set) var texts = FrequentTexts()

  init() {}

  /// Adds what was removed from a document with a number.
  mutating func add(_ edits: [AppliedEdit], ofDocument number: UInt64) {
    for (index, edit) in edits.enumerated() where edit.kind == .removal {
      let cause = Cause(stage: edit.stage, rule: edit.reason.rule)
      byCause[cause, default: Passages()].count += 1
      byCause[cause, default: Passages()].characters += UInt64(edit.old.characterCount)
      let shown = Self.shown(edit.old)
      if shown.isEmpty { continue }
      texts.add(StableHash.of(shown.span), at: number &+ UInt64(index)) { shown }
    }
  }

  private static func shown(_ text: Text) -> [UInt8] {
    let range = text.trimmed(text.range)
    var end = min(range.upperBound, range.lowerBound + longest)
    while !text.isScalarBoundary(end) { end -= 1 }
    return Array(text.utf8[range.lowerBound..<end])
  }

  mutating func merge(_ other: RemovalCounts) {
    byCause.merge(other.byCause) {
      Passages(count: $0.count + $1.count, characters: $0.characters + $1.characters)
    }
    texts.merge(other.texts)
  }

  func encode(to bytes: inout EvidenceBytes) {
    bytes.append(UInt64(byCause.count))
    for (cause, passages) in byCause.sorted(by: { Cause.isBefore($0.key, $1.key) }) {
      bytes.append(Array(cause.stage.utf8))
      bytes.append(Array(cause.rule.utf8))
      bytes.append(passages.count)
      bytes.append(passages.characters)
    }
    texts.encode(to: &bytes)
  }

  init(from bytes: inout EvidenceBytes) throws {
    for _ in 0..<(try bytes.count(ofParts: 4)) {
      let stage = String(decoding: try bytes.nextText(), as: UTF8.self)
      let rule = String(decoding: try bytes.nextText(), as: UTF8.self)
      byCause[Cause(stage: stage, rule: rule)] = Passages(
        count: try bytes.next(), characters: try bytes.next())
    }
    texts = try FrequentTexts(from: &bytes)
  }
}
