import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `textmill test`: what a person, a script and a CI system see.
///
/// `Golden/tests/NAME.yaml` is a definition and `NAME.txt` what the command prints about it. After
/// a change that is meant, run the tests with RECORD=1 in the environment.
@Suite struct TestCommandTests {
  static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/tests")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: golden.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()

  @Test(arguments: names)
  func isToldAsBefore(name: String) throws {
    let result = try Tool.run("test", "\(name).yaml", "--coverage", in: Self.golden)
    let told = "exit \(result.code)\n\n\(result.output)\(result.error)"
    try Self.compare(told, with: "\(name).txt")
  }

  private static func compare(_ text: String, with name: String) throws {
    let expectation = golden.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: expectation, atomically: true, encoding: .utf8)
    }
    #expect(try text == String(contentsOf: expectation, encoding: .utf8))
  }

  @Test func theShippedPipelinesPass() throws {
    let files = ShippedPipelinesTests.pipelines.map { "Pipelines/\($0).yaml" }
    let result = try Tool.run(["test", "--coverage"] + files)
    #expect(result.code == 0, "\(result.output)\(result.error)")
    for file in files { #expect(result.output.contains("\(file): ")) }
    #expect(!result.output.contains("no test"), "\(result.output)")
  }

  @Test func resultsAreXMLThatOthersRead() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      """
      stages: [clean]
      tests:
        - name: "a < b & \\"c\\"\\e\\n]]>"
          input: "\\e <x> ]]>"
          expect: { text: "\\0 </failure> &amp;\\r\\n" }
        - { name: good, input: A., expect: { text: A. } }

      """)
    let result = try Tool.run("test", "p.yaml", "--junit", "r.xml", in: scratch.folder)
    #expect(result.code == 1)
    try Self.compare(try scratch.read("r.xml"), with: "junit.xml")
    let reader = JUnitReader(try Data(contentsOf: scratch.url("r.xml")))
    #expect(reader.isValid)
    #expect(reader.cases == ["a < b & \"c\"\\u{1B}\n]]>", "good"])
    #expect(reader.failures.count == 1)
  }

  @Test func aFilterChoosesByName() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      """
      stages: [clean]
      tests:
        - { name: Two blanks, input: A  b., expect: { text: A b. } }
        - { name: wrong, input: A., expect: { text: B. } }

      """)
    let one = try Tool.run("test", "p.yaml", "--filter", "two BLANKS", in: scratch.folder)
    #expect(one.output == "p.yaml: 1 passed\n")
    #expect(one.code == 0)
    let none = try Tool.run("test", "p.yaml", "--filter", "three", in: scratch.folder)
    #expect(none.code == 1)
    #expect(none.error.contains("no test's name contains 'three'"))
  }

  @Test func aWrongDefinitionIsToldAndTheOthersRun() throws {
    let scratch = try Scratch()
    try scratch.write("a.yaml", "stages: [clean]\ntests: [{ name: a, inptu: A. }]\n")
    try scratch.write(
      "b.yaml", "stages: [clean]\ntests: [{ name: b, input: A., expect: { text: A. } }]\n")
    let result = try Tool.run("test", "a.yaml", "b.yaml", in: scratch.folder)
    #expect(result.code == 78)
    #expect(result.error.contains("did you mean 'input'?"))
    #expect(result.output == "b.yaml: 1 passed\n")
  }

  @Test func aDefinitionWithoutTestsIsNotTested() throws {
    let scratch = try Scratch()
    try scratch.write("a.yaml", "stages: [clean]\n")
    let result = try Tool.run("test", "a.yaml", in: scratch.folder)
    #expect(result.code == 1)
    #expect(result.error.contains("there are no tests"))
  }

  /// A definition runs without its tests' files, and tests write nothing but what they are asked to.
  @Test func testsTouchNothing() throws {
    let scratch = try Scratch()
    try scratch.write(
      "d/p.yaml",
      """
      stages: [clean, { export: out.jsonl }, { export: "-" }]
      tests:
        - name: a file beside the definition
          input: { file: in/a.txt }
          expect: { text: A b. }

      """)
    let missing = try Tool.run("check", "d/p.yaml", in: scratch.folder)
    #expect(missing.code == 78)
    #expect(missing.output.contains("cannot read the input d/in/a.txt"))
    #expect(try Tool.run("run", "d/p.yaml", "-", "-q", in: scratch.folder).code == 0)
    try FileManager.default.removeItem(at: scratch.url("out.jsonl"))
    try scratch.write("d/in/a.txt", "A  b.\n")
    let result = try Tool.run("test", "d/p.yaml", in: scratch.folder)
    #expect(result.output == "d/p.yaml: 1 passed\n")
    #expect(!scratch.exists("out.jsonl") && !scratch.exists("d/out.jsonl"))
  }

  @Test func expectationsAreRecorded() throws {
    let scratch = try Scratch()
    let before = """
      stages: [clean, boilerplate]   # a remark
      tests:
        - name: open
          input: |
            The talks resume on Monday.

            Subscribe to our newsletter.

        - { name: wrong, input: A., expect: { text: B. } }

      """
    try scratch.write("p.yaml", before)
    let result = try Tool.run("test", "p.yaml", "--record", in: scratch.folder)
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("p.yaml: 1 expectation recorded\nfailed: wrong\n"))
    let after = try scratch.read("p.yaml")
    try Self.compare(after, with: "recorded.txt")
    #expect(try Tool.run("test", "p.yaml", "--filter", "open", in: scratch.folder).code == 0)
    _ = try Tool.run("test", "p.yaml", "--record", in: scratch.folder)
    #expect(try scratch.read("p.yaml") == after)
  }

  @Test func whatCannotBeRecordedStays() throws {
    let scratch = try Scratch()
    let before = "stages: [clean]\ntests: [{ name: a, input: A. }]\n"
    try scratch.write("p.yaml", before)
    let result = try Tool.run("test", "p.yaml", "--record", in: scratch.folder)
    #expect(result.code == 1)
    #expect(result.error.contains("the test 'a' cannot be recorded"))
    #expect(try scratch.read("p.yaml") == before)
  }

  @Test func variablesFillThePipelineAndNotItsTests() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      """
      vars: { least: 1 }
      stages: [{ filter: "words >= ${least}" }]
      tests:
        - { name: literal, input: "${least} ${none}", expect: { text: "${least} ${none}" } }

      """)
    #expect(try Tool.run("test", "p.yaml", in: scratch.folder).code == 0)
    let result = try Tool.run("test", "p.yaml", "--set", "least=9", in: scratch.folder)
    #expect(result.code == 1)
    #expect(result.output.contains("was dropped by stage 'filter'"))
  }
}

/// Reads names and failures from JUnit XML.
private final class JUnitReader: NSObject, XMLParserDelegate {
  private(set) var cases: [String] = []
  private(set) var failures: [String] = []
  private(set) var isValid = false

  init(_ data: Data) {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    isValid = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if element == "testcase" { cases.append(attributes["name"] ?? "") }
    if element == "failure" { failures.append(attributes["message"] ?? "") }
  }
}
