import TextMill

/// The scores of a run over gold entities, and the errors to read.
struct EntityReport {
  /// An error with its document.
  struct Listed {
    let error: EntityError
    let id: String
    /// The line of the gold data: `gold.jsonl:12`.
    let place: String
    let excerpt: String
  }

  private(set) var score = EntityScore()
  private(set) var listed: [Listed] = []
  private(set) var kinds: [EntityError.Kind: Int] = [:]
  /// How many spans of each label are not scored: the gold data's, and those found.
  private(set) var unscoredGold: [String: Int] = [:]
  private(set) var unscoredFound: [String: Int] = [:]

  private let map: LabelMap
  private let labels: Set<String>
  private let mostErrors: Int

  /// A report over data with so many labels, in which at most so many errors are listed.
  init(_ map: LabelMap, labels: Set<String>, mostErrors: Int) {
    self.map = map
    self.labels = labels
    self.mostErrors = mostErrors
  }

  /// Counts a document; `nil` is one in which nothing was found.
  mutating func add(_ line: GoldLine, _ gold: EntityGold, _ document: Document?) {
    let labels = gold.labels.map { Set($0.compactMap { map.label(ofGold: $0) }) } ?? labels
    let there = gold.spans.map { span in
      LabelledSpan(range: span.range, label: map.label(ofGold: span.label) ?? span.label)
    }
    let found = document.map(spans(of:)) ?? []
    for span in there where !labels.contains(span.label) {
      unscoredGold[span.label, default: 0] += 1
    }
    for span in found where !labels.contains(span.label) {
      unscoredFound[span.label, default: 0] += 1
    }
    score.add(gold: there, found: found, labels: labels)
    for error in EntityError.all(gold: there, found: found, labels: labels) {
      kinds[error.kind, default: 0] += 1
      guard listed.count < mostErrors else { continue }
      listed.append(
        Listed(
          error: error, id: line.id, place: line.place,
          excerpt: ScoreFormat.excerpt(error.range, of: gold.text)))
    }
  }

  /// The entities of a document, in bytes of the text as it was read.
  private func spans(of document: Document) -> [LabelledSpan] {
    document.annotations(in: .entities).map { entity in
      LabelledSpan(
        range: document.sourceRange(of: entity.range),
        label: map.label(ofType: entity.label) ?? entity.label)
    }
  }

  /// The scores for machines, behind what is known of the documents.
  func json(_ members: [JSONValue.Member]) -> JSONValue {
    let types = score.labels.map { label in
      JSONValue.Member(
        label, Self.scores(score.exact[label] ?? Counts(), score.overlapping[label] ?? Counts()))
    }
    var all =
      members + [
        .init("types", .object(types)),
        .init("all", Self.scores(score.exactTotal, score.overlappingTotal)),
        .init(
          "not_scored",
          .object([
            .init("gold", Self.counts(unscoredGold)), .init("found", Self.counts(unscoredFound)),
          ])),
        .init(
          "error_counts",
          .object(
            EntityError.Kind.allCases.map { kind in
              .init(kind.rawValue, .integer(kinds[kind] ?? 0))
            })),
      ]
    if mostErrors > 0 { all.append(.init("errors", .array(listed.map(Self.json)))) }
    return .object(all)
  }

  private static func scores(_ exact: Counts, _ overlapping: Counts) -> JSONValue {
    .object([
      .init("exact", ScoreFormat.json(exact)), .init("overlap", ScoreFormat.json(overlapping)),
    ])
  }

  private static func counts(_ counts: [String: Int]) -> JSONValue {
    .object(counts.sorted { $0.key < $1.key }.map { .init($0.key, .integer($0.value)) })
  }

  private static func json(_ listed: Listed) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("kind", .string(listed.error.kind.rawValue)), .init("id", .string(listed.id)),
      .init("place", .string(listed.place)),
    ]
    for (name, span) in [("gold", listed.error.gold), ("found", listed.error.found)] {
      guard let span else { continue }
      members.append(
        .init(
          name,
          .object([
            .init("label", .string(span.label)), .init("start", .integer(span.range.lowerBound)),
            .init("end", .integer(span.range.upperBound)),
          ])))
    }
    return .object(members + [.init("excerpt", .string(listed.excerpt))])
  }
}
