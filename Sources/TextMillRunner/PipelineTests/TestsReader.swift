import TextMill
import TextMillYAML

/// Reads the key `tests` of a definition, collecting mistakes.
///
/// Variables are not put in: a test's texts are meant as they stand.
struct TestsReader {
  static let key = "tests"
  static let keys = ["name", "input", "expect"]
  static let inputKeys = ["file", "record"]

  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceFile
  private let read: ReadSettings

  /// A reader for a definition's file, whose records are read by `read`.
  init(_ source: SourceFile, _ read: ReadSettings) {
    self.source = source
    self.read = read
  }

  mutating func tests(of root: DefinitionNode) -> [PipelineTest] {
    guard let node = root[Self.key], !node.isNull else { return [] }
    guard case .sequence(let nodes) = node.content else {
      report(
        .wrongType, "'tests' takes a list, not \(node.described)", at: node.place,
        label: "expected a list", notes: ["begin each test with '- name: '"])
      return []
    }
    let tests = nodes.compactMap { test($0) }
    reportDoubles(tests)
    return tests
  }

  private mutating func test(_ node: DefinitionNode) -> PipelineTest? {
    guard let entries = node.entries else {
      report(
        .wrongType, "a test is a mapping, not \(node.described)", at: node.place,
        notes: ["it has the keys \(Self.keys.joined(separator: ", "))"])
      return nil
    }
    diagnostics += UnknownKeys.of(entries, known: Self.keys, owner: "a test")
    let name = self.name(of: node)
    let input = node["input"].flatMap { self.input($0) }
    if node["input"] == nil {
      report(
        .missingKey, "the test has no 'input'", at: node.firstPlace,
        notes: ["input: TEXT, input: { file: NAME } or input: { record: { text: TEXT } }"])
    }
    var expectation: Expectation?
    if let expect = node["expect"], !expect.isNothing {
      var reader = ExpectationReader()
      expectation = reader.expectation(expect)
      diagnostics += reader.diagnostics
    }
    guard let name, let input, let inputPlace = (node["input"]?["file"] ?? node["input"])?.place
    else { return nil }
    return PipelineTest(
      name: name.text, place: name.place, input: input, inputPlace: inputPlace,
      expectation: expectation)
  }

  private mutating func name(of test: DefinitionNode) -> (text: String, place: SourcePlace)? {
    guard let node = test["name"] else {
      report(
        .missingKey, "the test has no 'name'", at: test.firstPlace,
        notes: ["say in a few words what it shows: 'name: the footer goes'"])
      return nil
    }
    guard case .scalar(let scalar) = node.content,
      scalar.text.contains(where: { !$0.isWhitespace }), !node.isNull
    else {
      report(.wrongType, "'name' takes text, not \(node.described)", at: node.place)
      return nil
    }
    return (scalar.text, node.place)
  }

  private mutating func reportDoubles(_ tests: [PipelineTest]) {
    var first: [String: SourcePlace] = [:]
    for test in tests {
      if let earlier = first[test.name] {
        report(
          .duplicateTest, "two tests have the name '\(test.name)'", at: test.place,
          notes: ["the first one is in line \(earlier.start.line)"])
      } else {
        first[test.name] = test.place
      }
    }
  }

  // MARK: Inputs

  private mutating func input(_ node: DefinitionNode) -> PipelineTest.Input? {
    switch node.content {
    case .scalar(let scalar) where !node.isNull: return .text(scalar.text)
    case .mapping(let entries):
      diagnostics += UnknownKeys.of(entries, known: Self.inputKeys, owner: "an input")
      let known = entries.filter { Self.inputKeys.contains($0.key) }
      if known.count > 1 {
        report(
          .badValue, "an input is a file or a record, not both", at: known[1].keyPlace)
        return nil
      }
      if let file = node["file"] { return self.file(file) }
      if let record = node["record"] { return self.record(record) }
      if entries.isEmpty { reportNoInput(node) }
    default: reportNoInput(node)
    }
    return nil
  }

  private mutating func reportNoInput(_ node: DefinitionNode) {
    report(
      .wrongType, "'input' takes text, a file or a record, not \(node.described)", at: node.place,
      notes: ["input: TEXT, input: { file: NAME } or input: { record: { text: TEXT } }"])
  }

  private mutating func file(_ node: DefinitionNode) -> PipelineTest.Input? {
    guard case .scalar(let scalar) = node.content, !scalar.text.isEmpty else {
      report(.wrongType, "'file' takes a file's name, not \(node.described)", at: node.place)
      return nil
    }
    return .file(name: scalar.text, path: source.sibling(scalar.text))
  }

  private mutating func record(_ node: DefinitionNode) -> PipelineTest.Input? {
    guard node.entries != nil else {
      report(.wrongType, "'record' takes a mapping, not \(node.described)", at: node.place)
      return nil
    }
    let value = node.jsonValue
    guard value[read.textField]?.string != nil else {
      let near = Suggestion.nearest(
        to: read.textField, among: (node.entries ?? []).map { $0.key })
      report(
        .missingKey, "the record has no text in a field '\(read.textField)'", at: node.place,
        label: near.map { "is it '\($0)'?" },
        notes: ["'read: { text_field: NAME }' says which field holds the text"])
      return nil
    }
    var bytes: [UInt8] = []
    value.write(to: &bytes)
    return .record(bytes)
  }

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: SourcePlace, label: String? = nil,
    notes: [String] = []
  ) {
    diagnostics.append(Diagnostic(code, message, at: place, label: label, notes: notes))
  }
}

/// The keys of a mapping that it should not have.
enum UnknownKeys {
  static func of(
    _ entries: [DefinitionNode.Entry], known: [String], owner: String
  ) -> [Diagnostic] {
    entries.filter { !known.contains($0.key) }.map { entry in
      Diagnostic(
        .unknownKey, "\(owner) has no key '\(entry.key)'", at: entry.keyPlace,
        fix: .spelling(of: entry.key, among: known),
        notes: ["its keys: \(known.joined(separator: ", "))"])
    }
  }
}

extension DefinitionNode {
  /// Whether nothing at all is written.
  var isNothing: Bool {
    if case .scalar(let scalar) = content { scalar.isPlain && scalar.text.isEmpty } else { false }
  }

  /// Where a mapping begins, as a place in one line.
  fileprivate var firstPlace: SourcePlace { entries?.first?.keyPlace ?? place }
}
