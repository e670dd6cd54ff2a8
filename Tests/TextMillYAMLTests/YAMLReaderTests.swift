import Testing
import TextMill

@testable import TextMillYAML

@Suite struct YAMLReaderTests {
  private func read(_ text: String) -> YAMLDocument {
    YAMLDocument(SourceFile(name: "t.yaml", text: text))
  }

  /// A node in a short notation, for comparing.
  private func shown(_ node: DefinitionNode?) -> String {
    switch node?.content {
    case nil: "nothing"
    case .scalar(let scalar): scalar.isPlain ? scalar.text : "'\(scalar.text)'"
    case .sequence(let elements): "[\(elements.map(shown).joined(separator: ","))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.key):\(shown($0.value))" }.joined(separator: ","))}"
    }
  }

  @Test(arguments: [
    ("a: 1\nb: [x, 'y', \"z\"]\n", "{a:1,b:[x,'y','z']}"),
    ("a: |\n  two\n  lines\n", "{a:'two\nlines\n'}"),
    ("base: &b { x: 1, y: 2 }\nuse: { <<: *b, y: 3 }\n", "{base:{x:1,y:2},use:{y:3,x:1}}"),
    ("a: &x 5\nb: *x\n", "{a:5,b:5}"), ("- !!str 5\n", "['5']"), ("a:\n", "{a:}"),
    ("\u{FEFF}a: 1\n", "{a:1}"), ("%YAML 1.2\n---\na: 1\n...\n", "{a:1}"), ("日本: 語\n", "{日本:語}"),
    ("<<: [ { a: 1 }, { a: 2, b: 3 } ]\n", "{a:1,b:3}"),
  ])
  func nodes(text: String, expected: String) {
    let document = read(text)
    #expect(document.diagnostics == [])
    #expect(shown(document.root) == expected)
  }

  @Test func placesCountScalarsFromOne() {
    let root = read("日本: [a, \"é👍\", b]\n").root
    guard case .sequence(let elements)? = root?.entries?.first?.value.content else {
      Issue.record("no list")
      return
    }
    #expect(elements.map(\.place.start.column) == [6, 9, 15])
    #expect(elements[1].place.end.column == 13)
  }

  /// What libyaml counts as a line, an excerpt must, too.
  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func everyLineEndOfYAMLEndsALine(end: String) {
    let file = SourceFile(name: "t.yaml", text: "a: 1\(end)# x\(end)a: 2\(end)")
    let places = YAMLDocument(file).diagnostics.compactMap(\.place)
    #expect(places.map(\.start) == [.init(line: 3, column: 1)])
    #expect(file.line(3) == "a: 2")
    let invalid = SourceFile(name: "t.yaml", bytes: Array("a: 1\(end)b".utf8) + [0xFF])
    #expect(invalid.problem?.place?.start == .init(line: 2, column: 2))
  }

  @Test(arguments: ["---", "a: 1\nb: &x", "- a\n- "])
  func whatIsMissingAtTheEndHasItsPlaceInTheFile(text: String) {
    func last(_ node: DefinitionNode?) -> DefinitionNode? {
      switch node?.content {
      case .sequence(let elements): elements.last
      case .mapping(let entries): entries.last?.value
      default: node
      }
    }
    let lines = text.split(separator: "\n")
    let place = last(read(text).root)?.place
    #expect(place?.start.line == lines.count)
    #expect((place?.start.column ?? 0) <= (lines.last?.count ?? 0) + 1)
  }

  @Test func aliasesOfBigListsStopInTime() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<60 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    let document = read(text)
    #expect(document.root == nil)
    #expect(document.diagnostics.map(\.code) == [.aliasBomb])
  }

  @Test func anAliasCannotHoldItself() {
    #expect(read("a: &a [*a]\n").diagnostics.map(\.code) == [.unknownAlias])
  }

  @Test(arguments: 0..<3000)
  func mutatedFilesNeverCrash(seed: UInt64) {
    let source =
      "pipeline: n # c\nvars: { a: &x 'é' }\nstages:\n  - clean\n  - s: { n: 3, t: \"q\\n\", l: [*x, ~] }\n"
      + "    when: >-\n      words > 3\n"
    var bytes = Array(source.utf8)
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<(1 + next(4)) {
      let at = next(bytes.count)
      switch next(4) {
      case 0: bytes[at] = UInt8(next(256))
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(Array("{}[]:&*!|>-?%@\t\n\"'".utf8)[next(18)], at: at)
      default: bytes.removeLast(next(bytes.count - 1))
      }
    }
    let file = SourceFile(name: "m.yaml", bytes: bytes)
    let document = YAMLDocument(file)
    let rendered = DiagnosticRenderer(files: [file], usesColor: true).render(document.diagnostics)
    #expect(document.root != nil || !rendered.isEmpty)
    for report in MachineReport.allCases {
      #expect(!report.render(document.diagnostics).isEmpty || document.diagnostics.isEmpty)
    }
  }

  @Test func widthsOfTerminals() {
    #expect(DisplayWidth.of("abc") == 3)
    #expect(DisplayWidth.of("日本") == 4)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("👍🏽") == 2)
    #expect(DisplayWidth.of("\u{200B}") == 0)
  }

  @Test func githubCommandsAreEscaped() {
    let place = SourcePlace(
      file: "a,b:c.yaml", start: .init(line: 1, column: 2), end: .init(line: 1, column: 3))
    let diagnostic = Diagnostic(.badValue, "50 % of\nit", at: place)
    #expect(
      MachineReport.github.render([diagnostic])
        == "::error file=a%2Cb%3Ac.yaml,line=1,endLine=1,col=2,endColumn=3,title=bad-value::50 %25 of%0Ait\n"
    )
  }
}
