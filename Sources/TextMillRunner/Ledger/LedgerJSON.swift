package import TextMill

extension Ledger {
  /// The counts as JSON, rules sorted by name; the time spent in stages only where it is wanted, as it
  /// is another one on every run.
  package func json(withTimes: Bool = false) -> JSONValue {
    .object([
      .init("input", input.json),
      .init(
        "stages",
        .array(
          stages.map { stage in
            .object(
              [.init("stage", .string(stage.label))]
                + (stage.branch.map { [.init("branch_of", .string($0))] } ?? [])
                + stage.tally.members(withTimes: withTimes))
          })),
      .init(
        "output",
        .object([
          .init("documents", .integer(documentsOut)), .init("characters", .integer(charactersOut)),
        ])),
    ])
  }

  /// Reads what `json` wrote; `nil` if it is something else.
  package init?(json: JSONValue) {
    guard let input = json["input"].flatMap(InputTally.init(json:)),
      case .array(let stages)? = json["stages"], let output = json["output"],
      let documents = output["documents"]?.count, let characters = output["characters"]?.count
    else { return nil }
    self.init(
      stages.map { ($0["stage"]?.string ?? "", branch: $0["branch_of"]?.string) })
    self.input = input
    for (index, stage) in stages.enumerated() {
      guard let tally = StageTally(json: stage) else { return nil }
      self.stages[index].tally = tally
    }
    documentsOut = documents
    charactersOut = characters
  }
}

extension InputTally {
  var json: JSONValue {
    .object([
      .init("documents", .integer(documents)), .init("rejected", .integer(rejected)),
      .init("characters", .integer(characters)), .init("bytes", .integer(bytes)),
    ])
  }

  init?(json: JSONValue) {
    guard let documents = json["documents"]?.count, let rejected = json["rejected"]?.count,
      let characters = json["characters"]?.count, let bytes = json["bytes"]?.count
    else { return nil }
    self.init(documents: documents, rejected: rejected, characters: characters, bytes: bytes)
  }
}

extension StageTally {
  func members(withTimes: Bool) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("in", .integer(documentsIn)), .init("out", .integer(documentsOut)),
      .init("dropped", .integer(dropped)), .init("quarantined", .integer(quarantined)),
      .init("skipped", .integer(skipped)), .init("kept_after_error", .integer(keptAfterError)),
      .init(
        "removals",
        Self.object(removals) {
          .object([
            .init("count", .integer($0.count)), .init("characters", .integer($0.characters)),
          ])
        }),
      .init("replacements", Self.object(replacements, JSONValue.integer)),
      .init("normalizations", Self.object(normalizations, JSONValue.integer)),
      .init("drops", Self.object(drops, JSONValue.integer)),
    ]
    if split > 0 {
      members += [.init("split", .integer(split)), .init("parts", .integer(parts))]
    }
    if !notes.isEmpty { members.append(.init("notes", Self.object(notes, JSONValue.integer))) }
    if !counts.isEmpty { members.append(.init("counts", Self.object(counts, JSONValue.integer))) }
    if !cases.isEmpty { members.append(.init("cases", Self.object(cases, JSONValue.integer))) }
    if withTimes {
      let (seconds, attoseconds) = duration.components
      let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
      members.append(.init("nanoseconds", .integer(Int(nanoseconds))))
    }
    return members
  }

  private static func object<Value>(
    _ table: [String: Value], _ json: (Value) -> JSONValue
  ) -> JSONValue {
    .object(table.sorted { $0.key < $1.key }.map { .init($0.key, json($0.value)) })
  }

  init?(json: JSONValue) {
    func count(_ name: String) -> Int? { json[name]?.count }
    func table<Value>(_ name: String, _ value: (JSONValue) -> Value?) -> [String: Value] {
      guard case .object(let members)? = json[name] else { return [:] }
      var result: [String: Value] = [:]
      for member in members { result[member.name] = value(member.value) }
      return result
    }
    guard let documentsIn = count("in"), let documentsOut = count("out"),
      let dropped = count("dropped"), let quarantined = count("quarantined"),
      let skipped = count("skipped"), let keptAfterError = count("kept_after_error")
    else { return nil }
    self.init(
      documentsIn: documentsIn, documentsOut: documentsOut, dropped: dropped,
      split: count("split") ?? 0, parts: count("parts") ?? 0, quarantined: quarantined,
      skipped: skipped, keptAfterError: keptAfterError,
      removals: table("removals") {
        Removals(count: $0["count"]?.count ?? 0, characters: $0["characters"]?.count ?? 0)
      },
      replacements: table("replacements") { $0.count },
      normalizations: table("normalizations") { $0.count }, drops: table("drops") { $0.count },
      notes: table("notes") { $0.count }, counts: table("counts") { $0.count },
      cases: table("cases") { $0.count },
      duration: .nanoseconds(json["nanoseconds"]?.int ?? 0))
  }
}

extension JSONValue {
  /// A number of things: what is larger than any file has bytes is none, and could not be summed up.
  fileprivate var count: Int? {
    int.flatMap { (0...1 << 53).contains($0) ? $0 : nil }
  }
}
