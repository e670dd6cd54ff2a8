import TextMill
import TextMillFormats
import TextMillRunner

/// What went to quarantine comes back as what it was.
enum ReplayProperties {
  static func mistakes(_ bytes: [UInt8]) -> [String] {
    var mistakes = Mistakes()
    // Any bytes at all as a quarantine file.
    var options = InputOptions(format: .jsonl)
    options.isReplay = true
    _ = mistakes.expectSameItems(bytes, options, filler: nil)
    // A file that cannot be decompressed is rejected as a whole, and replay cannot read it.
    guard isPlain(bytes) else { return mistakes.list }
    let reading = Reading(ScratchFile(bytes), InputOptions(format: .jsonl))
    var lines: [UInt8] = []
    for (position, item) in reading.items.enumerated() {
      switch item {
      case .document(let document):
        lines +=
          Quarantined(
            position: position, document: document, stage: "clean", reason: "a \"reason\""
          ).line
      case .rejected(let rejected):
        lines += Quarantined(position: position, rejected: rejected).line
      }
    }
    let again = Reading(ScratchFile(lines), options)
    mistakes.expect(again.items.count, equals: reading.items.count, "items")
    for (found, item) in zip(again.items, reading.items) { mistakes.expect(found, equals: item) }
    return mistakes.list
  }
}

extension Mistakes {
  fileprivate mutating func expect(_ found: InputItem, equals item: InputItem) {
    switch (found, item) {
    case (.document(let found), .document(let document)):
      expect(found.id, equals: document.id, "the id")
      expect(found.text, equals: document.text, "the text of \(document.id)")
      expect(found.metadata.names.filter { $0 != "id" }, equals: document.metadata.names, "fields")
      for name in document.metadata.names {
        expect(
          found.metadata[name]?.json, equals: document.metadata[name]?.json, "the field '\(name)'")
      }
      expect(found.origin?.record, equals: document.origin?.record, "the line")
    case (.rejected(let found), .rejected(let rejected)):
      expect(found.id, equals: rejected.id, "the id")
      expect(found.reason, equals: rejected.reason, "the reason")
      expect(found.bytes, equals: rejected.bytes, "the bytes")
      expect(found.line, equals: rejected.line, "the line")
    default: add("\(item) came back as \(found)")
    }
  }
}
