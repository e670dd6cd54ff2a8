import TextMill
import TextMillYAML

/// Turns a definition's nodes into what they mean, collecting mistakes.
struct DefinitionReader {
  static let keys = DefinitionKey.allCases.map(\.rawValue)
  private static let maximumIncludes = 20

  private(set) var diagnostics: [Diagnostic] = []
  private(set) var included: [SourceFile] = []
  private let variables: [String: String]
  private let environment: [String: String]
  private let profile: String?
  private var including: [String] = []
  private var profileVariables: [String: String] = [:]
  /// The variables that the definition and included files declare, and those that they ask for.
  private var declared: [DefinitionNode.Entry] = []
  private var used: Set<String> = []
  /// The switches and tees around what is being read.
  var enclosures: [Enclosure] = []
  /// How many switches and tees were read.
  var branchings = 0

  init(variables: [String: String], environment: [String: String], profile: String?) {
    self.profile = profile
    self.variables = variables
    self.environment = environment
  }

  mutating func read(_ source: SourceFile) -> Definition? {
    let document = YAMLDocument(source)
    diagnostics += document.diagnostics
    guard let root = document.root else { return nil }
    guard let entries = root.entries else {
      if case .scalar(let scalar) = root.content, scalar.value == .null {
        report(.empty, "the file holds no definition", at: source.startPlace)
      } else {
        report(
          .wrongType, "a definition is a mapping, not \(root.described)", at: root.place,
          notes: ["it has the keys \(Self.keys.joined(separator: ", "))"])
      }
      return nil
    }
    including = [PathName.normalized(source.name)]
    // Keys that begin with `x-` are the writer's own: a place for anchors.
    for entry in entries where !Self.keys.contains(entry.key) && !entry.key.hasPrefix("x-") {
      reportUnknownKey(entry)
    }
    var profiles = Profiles(root, chosen: profile)
    profileVariables = profiles.variables
    let substituted = substitute(
      root.without(TestsReader.key).without(DefinitionKey.profiles.rawValue))
    let policy = value(ErrorPolicy.self, "on_error", of: substituted) ?? .quarantine
    let stages = profiles.applied(
      to: readStages(of: substituted, in: source, policy: policy))
    diagnostics += profiles.diagnostics
    reportUnused(declared + profiles.declaredVariables)
    let name = value(String.self, "pipeline", of: substituted) ?? source.stem
    let read = value(ReadSettings.self, "read", of: substituted) ?? ReadSettings()
    let description = value(String.self, "description", of: substituted) ?? ""
    var testsReader = TestsReader(source, read)
    let tests = testsReader.tests(of: root)
    diagnostics += testsReader.diagnostics
    return Definition(
      name: name, description: description, read: read, stages: stages, tests: tests)
  }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: SourcePlace? = nil, label: String? = nil,
    fix: Fix? = nil, notes: [String] = []
  ) {
    diagnostics.append(
      Diagnostic(code, message, at: place, label: label, fix: fix, notes: notes))
  }

  private mutating func reportUnknownKey(_ entry: DefinitionNode.Entry) {
    report(
      .unknownKey, "a definition has no key '\(entry.key)'", at: entry.keyPlace,
      fix: .spelling(of: entry.key, among: Self.keys),
      notes: ["its keys: \(Self.keys.joined(separator: ", ")); keys of one's own begin with x-"])
  }

  /// The value of a top-level key, `nil` if it is missing or wrong.
  private mutating func value<Value: SettingValue>(
    _ type: Value.Type, _ key: String, of root: DefinitionNode
  ) -> Value? {
    guard let node = root[key] else { return nil }
    var decoder = SettingDecoder(owner: "'\(key)'", name: key)
    let value = Value.decode(node, in: &decoder)
    diagnostics += decoder.diagnostics
    return value
  }

  // MARK: Variables

  private mutating func substitute(_ root: DefinitionNode) -> DefinitionNode {
    var known = environment
    var own: [DefinitionNode.Entry] = []
    if let vars = root["vars"] {
      if let entries = vars.entries {
        own = entries
      } else {
        report(
          .wrongType, "'vars' takes a mapping, not \(vars.described)", at: vars.place,
          notes: ["a variable is written 'NAME: VALUE'"])
      }
    }
    for entry in own {
      declared.append(entry)
      guard case .scalar(let scalar) = entry.value.content else {
        report(
          .wrongType, "a variable's value is text or a number, not \(entry.value.described)",
          at: entry.value.place)
        continue
      }
      known[entry.key] = scalar.text
    }
    for (name, value) in profileVariables.merging(variables, uniquingKeysWith: { $1 }) {
      known[name] = value
    }
    var substitution = VariableSubstitution(known, declared: own.map { $0.key })
    let result = substitution.apply(to: root, skipping: "vars")
    diagnostics += substitution.diagnostics
    used.formUnion(substitution.used)
    return result
  }

  /// Warns of variables that nothing asks for: they are misspelt somewhere, or left over.
  ///
  /// Where there are mistakes these may be the reason.
  private mutating func reportUnused(_ declared: [DefinitionNode.Entry]) {
    if diagnostics.contains(where: { $0.severity == .error }) { return }
    for entry in declared where !used.contains(entry.key) {
      report(
        .unused, "nothing asks for the variable '\(entry.key)'", at: entry.keyPlace,
        notes: ["it is asked for by ${\(entry.key)}"])
    }
    for name in variables.keys.sorted() where !used.contains(name) {
      let near = Suggestion.nearest(to: name, among: used.sorted())
      report(
        .unused, "nothing in \(including[0]) asks for the variable '\(name)' of --set",
        notes: near.map { ["did you mean '\($0)'?"] } ?? [])
    }
  }

  // MARK: Stages

  private mutating func readStages(
    of root: DefinitionNode, in source: SourceFile, policy: ErrorPolicy
  ) -> [StageEntry] {
    guard let node = root["stages"] else {
      report(
        .missingKey, "the definition has no 'stages'", at: source.startPlace,
        notes: ["add a list of stages; textmill stages shows which there are"])
      return []
    }
    guard case .sequence(let nodes) = node.content else {
      report(
        .wrongType, "'stages' takes a list, not \(node.described)", at: node.place,
        label: "expected a list", notes: ["begin each stage with '- '"])
      return []
    }
    if nodes.isEmpty { report(.noStages, "the pipeline has no stages", at: node.place) }
    var entries: [StageEntry] = []
    for node in nodes { readEntry(node, in: source, policy: policy, into: &entries) }
    if including.count == 1 { settleLabels(&entries) }
    return entries
  }

  /// Reads an entry, and behind it those of its cases or its branch.
  mutating func readEntry(
    _ node: DefinitionNode, in source: SourceFile, policy: ErrorPolicy,
    into entries: inout [StageEntry]
  ) {
    if let path = node[StageEntryKey.include.rawValue] {
      include(path, entry: node, in: source, policy: policy, into: &entries)
      return
    }
    var reader = StageEntryReader(policy: policy)
    let entry = reader.read(node)
    diagnostics += reader.diagnostics
    guard var entry else { return }
    entry.enclosures = enclosures
    if let path = entry.learned?.path { entry.learned?.path = source.sibling(path) }
    switch Branching(rawValue: entry.stage) {
    case .switch: readSwitch(entry, in: source, into: &entries)
    case .tee: readTee(entry, in: source, into: &entries)
    case nil: entries.append(entry)
    }
  }

  /// Labels that were given must differ; a stage without one is numbered from the second on.
  private mutating func settleLabels(_ entries: inout [StageEntry]) {
    var taken = Set<String>()
    for entry in entries where !entry.label.isEmpty {
      if !taken.insert(entry.label).inserted {
        report(
          .duplicateLabel, "the label '\(entry.label)' stands twice", at: entry.place,
          notes: ["ledgers and reasons name stages by their labels"])
      }
    }
    for index in entries.indices where entries[index].label.isEmpty {
      var label = entries[index].stage
      var number = 2
      while !taken.insert(label).inserted {
        label = "\(entries[index].stage)-\(number)"
        number += 1
      }
      entries[index].label = label
    }
  }

  // MARK: Included files

  private mutating func include(
    _ node: DefinitionNode, entry: DefinitionNode, in source: SourceFile, policy: ErrorPolicy,
    into entries: inout [StageEntry]
  ) {
    for other in entry.entries ?? [] where other.key != "include" {
      report(
        .unknownKey, "'\(other.key)' cannot stand beside 'include'", at: other.keyPlace)
    }
    guard case .scalar(let name) = node.content, !name.text.isEmpty else {
      report(.badInclude, "'include' takes a file's name, not \(node.described)", at: node.place)
      return
    }
    let path = source.sibling(name.text)
    if including.contains(path) {
      report(.badInclude, "\(path) includes itself", at: node.place)
      return
    }
    guard included.count < Self.maximumIncludes else {
      report(.badInclude, "more than \(Self.maximumIncludes) files are included", at: node.place)
      return
    }
    let (file, problem) = SourceLoader.load(path)
    if let problem {
      report(.badInclude, problem.message, at: node.place)
      return
    }
    included.append(file)
    let document = YAMLDocument(file)
    diagnostics += document.diagnostics
    guard let root = document.root else { return }
    including.append(path)
    entries += readStages(of: substitute(root), in: file, policy: policy)
    including.removeLast()
  }
}

extension SourceFile {
  /// The file's name without folder and extension.
  var stem: String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// A path relative to this file's folder.
  func sibling(_ path: String) -> String {
    guard !path.hasPrefix("/"), let slash = name.lastIndex(of: "/") else {
      return PathName.normalized(path)
    }
    return PathName.normalized(name[...slash] + path)
  }
}
