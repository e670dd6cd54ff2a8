import TextMill
import TextMillYAML

/// The names of entries that are no stages, but choose the way of documents.
enum Branching: String, CaseIterable {
  case `switch`
  case tee

  /// What it is for, in a sentence.
  var help: String {
    switch self {
    case .switch: "Cases with stages of their own: a document takes the first that it meets."
    case .tee: "Stages for a copy of each document, beside the way that the documents go on."
    }
  }
}

/// The keys of a switch's case.
enum SwitchCaseKey: String, CaseIterable {
  case when
  case stages

  /// What it is for, in a sentence.
  var help: String {
    switch self {
    case .when: "Which documents take this case; without it, all that took none before."
    case .stages: "The stages of the case, in order; an empty list leaves documents as they are."
    }
  }
}

extension DefinitionReader {
  /// Reads a switch: its own entry, and behind it the stages of all its cases.
  mutating func readSwitch(
    _ entry: StageEntry, in source: SourceFile, into entries: inout [StageEntry]
  ) {
    guard case .sequence(let nodes) = entry.settings.content, !nodes.isEmpty else {
      let isList = entry.settings.described == "a list"
      report(
        .badStageEntry,
        isList
          ? "'switch' has no cases"
          : "'switch' takes a list of cases, not \(entry.settings.described)",
        at: entry.settings.isNothing ? entry.place : entry.settings.place,
        notes: ["a case is written '- { when: words < 50, stages: [clean] }'"])
      return
    }
    branchings += 1
    let number = branchings
    var cases: [SwitchCase] = []
    // Cases that say what they mean: behind others nothing can be told.
    var sound: [SwitchCase] = []
    var inner: [StageEntry] = []
    for node in nodes {
      guard let isSound = checkCase(node) else { continue }
      let taken = SwitchCase(condition: node[SwitchCaseKey.when.rawValue], place: node.place)
      checkReachable(taken, behind: sound)
      cases.append(taken)
      if isSound { sound.append(taken) }
      enclosures.append(.switchCase(of: number, number: cases.count - 1))
      if let stages = node[SwitchCaseKey.stages.rawValue] {
        readBranch(stages, entry.onError, in: source, into: &inner)
      }
      enclosures.removeLast()
    }
    var entry = entry
    entry.role = .switch(number: number, cases: cases)
    entries.append(entry)
    entries += inner
  }

  /// Reads a tee: its own entry, and behind it the stages of its branch.
  mutating func readTee(
    _ entry: StageEntry, in source: SourceFile, into entries: inout [StageEntry]
  ) {
    var entry = entry
    branchings += 1
    entry.role = .tee(number: branchings)
    entries.append(entry)
    enclosures.append(.branch(of: branchings))
    defer { enclosures.removeLast() }
    if entry.settings.isNothing || entry.settings.isEmptyList {
      report(
        .badStageEntry, "this tee has no stages", at: entry.place,
        notes: ["a tee is a list of stages for a copy of each document, an export among them"])
      return
    }
    readBranch(entry.settings, entry.onError, in: source, into: &entries)
  }

  /// Says what is wrong with a case as a mapping; returns whether its keys are all right, `nil` if it
  /// has none.
  private mutating func checkCase(_ node: DefinitionNode) -> Bool? {
    let keys = SwitchCaseKey.allCases.map(\.rawValue)
    guard let members = node.entries else {
      report(
        .badStageEntry, "a case is a mapping, not \(node.described)", at: node.place,
        notes: ["its keys: \(keys.joined(separator: ", "))"])
      return nil
    }
    let unknown = members.filter { !keys.contains($0.key) }
    for member in unknown {
      report(
        .unknownKey, "a case has no key '\(member.key)'", at: member.keyPlace,
        fix: .spelling(of: member.key, among: keys),
        notes: [
          "its keys: \(keys.joined(separator: ", ")); stages stand in its list 'stages'"
        ])
    }
    if node[SwitchCaseKey.stages.rawValue] == nil {
      report(
        .missingKey, "this case has no 'stages'", at: node.place,
        notes: ["write 'stages: []' to leave its documents as they are"])
    }
    return unknown.isEmpty
  }

  /// A case behind one that takes every document takes none.
  private mutating func checkReachable(_ taken: SwitchCase, behind cases: [SwitchCase]) {
    guard let taker = cases.first(where: { $0.condition.isAbsorbing(taken.condition) }) else {
      return
    }
    let line = taker.place.start.line
    report(
      .unreachable, "no document comes to this case", at: taken.place,
      notes: [
        taker.condition == nil
          ? "the case in line \(line) has no condition and takes all: let it be the last"
          : "the case in line \(line) has the same condition"
      ])
  }

  private mutating func readBranch(
    _ node: DefinitionNode, _ policy: ErrorPolicy, in source: SourceFile,
    into entries: inout [StageEntry]
  ) {
    guard case .sequence(let nodes) = node.content else {
      report(
        .wrongType, "a list of stages is expected, not \(node.described)", at: node.place,
        notes: ["begin each stage with '- '"])
      return
    }
    for node in nodes { readEntry(node, in: source, policy: policy, into: &entries) }
  }
}

extension DefinitionNode? {
  /// Whether a document that meets the other condition always meets this one.
  fileprivate func isAbsorbing(_ other: DefinitionNode?) -> Bool {
    guard let self else { return true }
    guard case .scalar(let mine) = self.content, case .scalar(let other)? = other?.content else {
      return false
    }
    return mine.text == other.text
  }
}

extension DefinitionNode {
  fileprivate var isEmptyList: Bool {
    if case .sequence(let nodes) = content { nodes.isEmpty } else { false }
  }
}
