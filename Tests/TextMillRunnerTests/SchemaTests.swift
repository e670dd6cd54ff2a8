import Foundation
import ShippedStages
import Testing
import TextMill
import TextMillRunner
import TextMillYAML

/// The JSON Schema, by an independent validator: Python's jsonschema over what PyYAML reads.
@Suite(.enabled("needs python3 with jsonschema and PyYAML", { SchemaValidator.isThere }))
struct SchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let schema = DefinitionSchema(StageCatalog(shippedStages)).json.json

  private static func verdict(_ definitions: [String]) throws -> [Bool?] {
    try SchemaValidator(schema).verdicts(on: definitions)
  }

  @Test func shippedDefinitionsAreValid() throws {
    let folder = Self.root.appending(path: "Pipelines")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }
    let texts = try files.map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
    for (file, isValid) in zip(files, try Self.verdict(texts)) {
      #expect(isValid == true, "\(file)")
    }
  }

  /// What is shown as right is valid, and what a schema can see at all is not.
  @Test func explanationsAreJudgedAlike() throws {
    let codes = DiagnosticCode.allCases.filter { !$0.explanation.wrong.isEmpty }
    let right = try Self.verdict(codes.map(\.explanation.right))
    let wrong = try Self.verdict(codes.map(\.explanation.wrong))
    // YAML is at fault, or what several stages say together, or a notation of its own.
    let beyond: Set<DiagnosticCode> = [
      .yamlSyntax, .severalDocuments, .duplicateKey, .unknownAlias, .unknownTag, .badMerge, .badKey,
      .duplicateLabel, .unmetRequirement, .outputConflict, .unknownVariable, .badVariable,
      .badExpression, .duplicateTest, .unreachable, .unused,
    ]
    for (index, code) in codes.enumerated() {
      #expect(right[index] == true, "\(code)")
      if !beyond.contains(code) { #expect(wrong[index] == false, "\(code)") }
    }
  }

  /// Nothing is valid by the schema and at fault in a way that the schema should have seen.
  @Test(arguments: DiagnosticsTests.names)
  func brokenDefinitionsAreFoundWhereASchemaCan(name: String) throws {
    let path = DiagnosticsTests.folder.appending(path: "\(name).yaml")
    let bytes = Array(try Data(contentsOf: path))
    let file = DefinitionFile(source: SourceFile(name: "\(name).yaml", bytes: bytes))
    let found = Set(DefinitionCheck(file, StageCatalog(shippedStages)).diagnostics.map(\.code))
    let visible: Set<DiagnosticCode> = [
      .unknownKey, .missingKey, .unknownStage, .unknownSetting, .missingSetting, .noStages,
    ]
    guard let text = String(bytes: bytes, encoding: .utf8), !found.isDisjoint(with: visible) else {
      return
    }
    let isInclude = text.contains("include:")
    if let isValid = try Self.verdict([text])[0] { #expect(!isValid || isInclude) }
  }

  /// Each stage's usages and every default are valid.
  @Test func usagesAreValid() throws {
    let usages = shippedStages.flatMap { stage in stage.manual.usages }
    let verdicts = try Self.verdict(
      usages.map { "stages:\n  - \($0.replacing("\n", with: "\n    "))\n" })
    // Some that libyaml reads PyYAML does not.
    #expect(verdicts.count { $0 == true } > usages.count / 2)
    for (usage, isValid) in zip(usages, verdicts) { #expect(isValid != false, "\(usage)") }
  }
}

/// Python's jsonschema.
struct SchemaValidator {
  private static let program = """
    import json, sys, yaml, jsonschema
    schema, texts = json.load(sys.stdin)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    class Loader(yaml.SafeLoader):
        "YAML 1.2 knows no dates."
    Loader.yaml_implicit_resolvers = {
        first: [(tag, rule) for tag, rule in rules if not tag.endswith("timestamp")]
        for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    def verdict(text):
        try:
            return validator.is_valid(yaml.load(text, Loader))
        except (yaml.YAMLError, ValueError):
            return None
    json.dump([verdict(text) for text in texts], sys.stdout)
    """

  /// The Python that has it.
  private static let python = ["python3", "/usr/bin/python3"].first { python in
    (try? run([python, "-c", "import jsonschema, yaml"], input: Data()))?.code == 0
  }

  static var isThere: Bool { python != nil }

  private let schema: String

  init(_ schema: String) {
    self.schema = schema
  }

  /// Whether each definition is valid; nil if it cannot be read as YAML.
  func verdicts(on definitions: [String]) throws -> [Bool?] {
    let texts = JSONValue.array(definitions.map(JSONValue.string)).json
    let result = try Self.run(
      [Self.python ?? "python3", "-c", Self.program], input: Data("[\(schema),\(texts)]".utf8))
    #expect(result.code == 0, "\(result.output)")
    return try JSONDecoder().decode([Bool?].self, from: Data(result.output.utf8))
  }

  private static func run(
    _ arguments: [String], input: Data
  ) throws -> (code: Int32, output: String) {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "textmill-schema-\(UUID().uuidString)")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
