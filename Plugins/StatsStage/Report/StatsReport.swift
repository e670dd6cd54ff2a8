import TextMill

/// What is told about a corpus, as JSON.
struct StatsReport: Sendable {
  private static let shares = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]

  private let evidence: StatsEvidence
  private let measures: [String]
  private let top: Int

  /// A report on what was seen; `measures` names the distributions, `top` says how many terms there are.
  init(_ evidence: StatsEvidence, measures: [String], top: Int) {
    self.evidence = evidence
    self.measures = measures
    self.top = top
  }

  /// The report.
  var json: JSONValue {
    .object([
      .init("documents", Self.number(evidence.documents)),
      .init("bytes", Self.number(evidence.bytes)),
      .init("characters", Self.number(evidence.characters)),
      .init("words", Self.number(evidence.terms.counts.total)),
      .init("measures", distributions), .init("languages", languages),
      .init("vocabulary", vocabulary), .init("terms", terms), .init("removed", removed),
      .init("duplicates", duplicates),
    ])
  }

  private var distributions: JSONValue {
    let empty = Distribution()
    return .object(
      measures.enumerated().map { index, name in
        let known = evidence.distributions.indices.contains(index)
        return .init(name, Self.json(known ? evidence.distributions[index] : empty))
      })
  }

  private static func json(_ distribution: Distribution) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("count", number(distribution.count)), .init("missing", number(distribution.missing)),
    ]
    if distribution.count > 0 {
      members += [
        .init("min", number(distribution.least)), .init("max", number(distribution.greatest)),
        .init("mean", number(distribution.mean)),
      ]
      let values = distribution.quantiles(shares)
      members += zip(shares, values).map { .init("p\(Int(($0 * 100).rounded()))", number($1)) }
      members.append(.init("quantile_error", .double(Distribution.relativeError)))
    }
    return .object(members)
  }

  private var languages: JSONValue {
    let sorted = evidence.languages.sorted {
      $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
    }
    return .array(
      sorted.map {
        .object([.init("language", .string($0.key)), .init("documents", Self.number($0.value))])
      })
  }

  private var vocabulary: JSONValue {
    let parts = evidence.growth.parts.filter { $0.documents > 0 }
    return .object([
      .init("distinct_error", .double(DistinctCount.error)),
      .init(
        "growth",
        .array(
          parts.reversed().map { part in
            .object([
              .init("documents", Self.number(part.documents)),
              .init("words", Self.number(part.words)),
              .init("distinct", Self.number(part.distinct.estimate.rounded())),
            ])
          })),
    ])
  }

  private var terms: JSONValue {
    let counts = evidence.terms.top(top) { TermReader.hash($0) }
    return .object([
      .init("count_error", Self.error(of: evidence.terms)),
      .init("top", Self.list(counts, "term")),
    ])
  }

  private var removed: JSONValue {
    let causes = evidence.removals.byCause.sorted {
      $0.value.count == $1.value.count
        ? RemovalCounts.Cause.isBefore($0.key, $1.key) : $0.value.count > $1.value.count
    }
    let texts = evidence.removals.texts.top(top) { StableText.hash($0) }
    return .object([
      .init(
        "by_reason",
        .array(
          causes.map { cause, passages in
            .object([
              .init("stage", .string(cause.stage)), .init("reason", .string(cause.rule)),
              .init("passages", Self.number(passages.count)),
              .init("characters", Self.number(passages.characters)),
            ])
          })),
      .init("count_error", Self.error(of: evidence.removals.texts)),
      .init("top", Self.list(texts, "text")),
    ])
  }

  private var duplicates: JSONValue {
    let found = evidence.duplicates
    return .object([
      .init("documents", Self.number(found.documents)),
      .init("clusters", Self.number(found.clusters)), .init("largest", Self.number(found.largest)),
    ])
  }

  private static func list(_ counts: [FrequentTexts.Count], _ name: String) -> JSONValue {
    .array(
      counts.map { .object([.init(name, .string($0.text)), .init("count", number($0.count))]) })
  }

  /// By how much a count is too high at most, as a rule.
  private static func error(of texts: FrequentTexts) -> JSONValue {
    number((Double(texts.counts.total) * CountMin.error).rounded(.up))
  }

  private static func number(_ value: UInt64) -> JSONValue { .number(String(value)) }

  /// Six digits behind the point are enough, and none where there are none.
  private static func number(_ value: Double) -> JSONValue {
    let rounded = value.magnitude < 1e9 ? (value * 1e6).rounded() / 1e6 : value
    return Int(exactly: rounded).map(JSONValue.integer) ?? .double(rounded)
  }
}
