import TextMill

/// A corpus stage's evidence is the same however documents are parted, and survives as bytes.
struct EvidenceCheck {
  private(set) var failures: [String] = []

  /// Examines a corpus stage with its default settings; nothing is wrong with others.
  init(_ stage: any Stage.Type, _ texts: [String]) {
    if let stage = stage as? any CorpusStage.Type { examine(stage, texts) }
  }

  private mutating func examine<S: CorpusStage>(_ type: S.Type, _ texts: [String]) {
    let nothing = DefinitionNode(
      .scalar(.init("", isPlain: true)),
      at: SourcePlace(file: "", start: .init(line: 1, column: 1), end: .init(line: 1, column: 1)))
    var decoder = SettingDecoder(owner: "the stage")
    guard let settings = S.Settings.decode(nothing, in: &decoder),
      let stage = try? S(settings: settings)
    else { return }
    let documents = (texts + texts).enumerated().map { number, text in
      var document = Document(id: "document \(number)", text: Text(text))
      document.order = UInt64(number)
      return document
    }
    var whole = S.Evidence()
    let parts = documents.map { document in
      stage.observe(document, into: &whole)
      var part = S.Evidence()
      stage.observe(document, into: &part)
      return part
    }
    do {
      try compare(whole, parts)
      try compareAsBytes(whole)
    } catch {
      failures.append("evidence cannot be made bytes: \(error)")
    }
  }

  private mutating func compare<Evidence: CorpusEvidence>(
    _ whole: Evidence, _ parts: [Evidence]
  ) throws {
    let bytes = try whole.encoded()
    func merged(_ parts: some Sequence<Evidence>) -> Evidence {
      var all = Evidence()
      for part in parts { all.merge(part) }
      return all
    }
    if try merged(parts).encoded() != bytes {
      failures.append(
        "evidence that is gathered in parts and merged is other evidence: merging must add up what "
          + "the parts have seen")
    }
    if try merged(parts.reversed()).encoded() != merged(parts).encoded() {
      failures.append("evidence that is merged in another order is other evidence")
    }
    var nested = merged(parts.prefix(parts.count / 2))
    nested.merge(merged(parts.dropFirst(parts.count / 2)))
    if try nested.encoded() != merged(parts).encoded() {
      failures.append("evidence that is merged in other groups is other evidence")
    }
  }

  /// Bytes come from files, so that damaged ones must be an error and nothing worse.
  private mutating func compareAsBytes<Evidence: CorpusEvidence>(_ evidence: Evidence) throws {
    let bytes = try evidence.encoded()
    do {
      if try Evidence(encoded: bytes).encoded() != bytes {
        failures.append("evidence that is read back from its bytes has other bytes")
      }
    } catch {
      failures.append("evidence cannot be read back from its bytes: \(error)")
    }
    for length in stride(from: 0, to: bytes.count, by: max(bytes.count / 50, 1)) {
      _ = try? Evidence(encoded: Array(bytes.prefix(length)))
    }
  }
}
