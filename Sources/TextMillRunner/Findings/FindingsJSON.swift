package import TextMill

extension Findings {
  /// So many phrases of each group stand in a manifest.
  private static let shown = 20

  /// What a report shows, as JSON, in an order that is the same for the same findings.
  package var json: JSONValue {
    .object([
      .init("removals", Self.json(removals, "stage", "rule")),
      .init("annotations", Self.json(annotations, "layer", "label")),
      .init("lengths_in", Self.json(lengthsIn)), .init("lengths_out", Self.json(lengthsOut)),
      .init(
        "languages",
        .object(languages.sorted { $0.key < $1.key }.map { .init($0.key, .integer($0.value)) })),
      .init("cluster_sizes", Self.json(clusterSizes)),
    ])
  }

  private static func json(
    _ groups: [Group: PhraseCounts], _ owner: String, _ label: String
  ) -> JSONValue {
    .array(
      groups.sorted { $0.key < $1.key }.map { group, phrases in
        .object([
          .init(owner, .string(group.owner)), .init(label, .string(group.label)),
          .init("phrases", phrases.json(shown)),
        ])
      })
  }

  private static func json(_ counts: [Int: Int]) -> JSONValue {
    .array(
      counts.sorted { $0.key < $1.key }.map { .array([.integer($0.key), .integer($0.value)]) })
  }

  /// Reads what `json` wrote; `nil` if it is something else.
  package init?(json: JSONValue) {
    self.init()
    guard let removals = Self.groups(json["removals"], "stage", "rule"),
      let annotations = Self.groups(json["annotations"], "layer", "label")
    else { return nil }
    var languages: [String: Int] = [:]
    if case .object(let members)? = json["languages"] {
      for member in members { languages[member.name] = member.value.int }
    }
    self.init(
      removals: removals, annotations: annotations, languages: languages,
      lengthsIn: Self.counts(json["lengths_in"]), lengthsOut: Self.counts(json["lengths_out"]),
      clusterSizes: Self.counts(json["cluster_sizes"]))
  }

  private static func groups(
    _ json: JSONValue?, _ owner: String, _ label: String
  ) -> [Group: PhraseCounts]? {
    guard case .array(let values)? = json else { return nil }
    var groups: [Group: PhraseCounts] = [:]
    for value in values {
      guard let owner = value[owner]?.string, let label = value[label]?.string,
        let phrases = value["phrases"].flatMap(PhraseCounts.init(json:))
      else { return nil }
      groups[Group(owner: owner, label: label)] = phrases
    }
    return groups
  }

  private static func counts(_ json: JSONValue?) -> [Int: Int] {
    guard case .array(let values)? = json else { return [:] }
    var counts: [Int: Int] = [:]
    for case .array(let pair) in values where pair.count == 2 {
      if let key = pair[0].int, let count = pair[1].int { counts[key] = count }
    }
    return counts
  }
}
