import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The page of a run.
@Suite struct ReportTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      """
      pipeline: <b>harbour</b> & co
      stages:
        - clean
        - boilerplate
        - entities
        - filter: words > 3
        - language
        - export: out.jsonl
      """)
    let lines = (0..<12).map { number in
      #"{"id":"d\#(number)","text":"The mayor of Lisbon, Ana Costa, opened pier \#(number) on Monday. "#
        + #"It rained all day, and the ferries were late.\n\nSubscribe to our newsletter.\n"}"#
    }
    let odd = [
      #"{"id":"<script>","text":"Too \u0001 <short>"}"#, #"{"id":"bad","text":"x"#,
      #"{"id":"h","text":"Ana <img src=x onerror=alert(1)> Costa of Lisbon & Porto came on Monday.\n\n"#
        + #"Subscribe to our newsletter.\n"}"#,
    ]
    try scratch.write("in.jsonl", (lines + odd).joined(separator: "\n") + "\n")
  }

  private func run(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(["run", "p.yaml", "in.jsonl"] + arguments, in: scratch.folder)
  }

  @Test func aPageTellsWhatHappened() throws {
    let result = try run("--report", "pages/report.html")
    #expect(result.code == 3, "\(result.error)")
    let page = try PageText(try scratch.read("pages/report.html"))
    for words in [
      "<b>harbour</b> & co", "documents in", "15", "− 1 dropped", "− 1 in quarantine",
      "boilerplate: newsletter", "Subscribe to our newsletter.", "entities: person", "Ana Costa",
      "Time in each stage", "en", "filter", "words > 3",
    ] {
      #expect(page.text.contains(words), "\(words) is not in \(page.text)")
    }
    #expect(page.elements["script"] == nil && page.elements["img"] == nil)
    #expect(page.elements["svg"] ?? 0 >= 4)
    #expect(page.elements["del"] ?? 0 >= 1 && page.elements["mark"] ?? 0 >= 3)
  }

  @Test func thePageNeedsNothingElse() throws {
    #expect(try run("--report", "r.html").code == 3)
    let page = try scratch.read("r.html")
    for word in ["http:", "https:", "url(", "@import", "<link", "src="] {
      #expect(!page.replacingOccurrences(of: "src=x onerror", with: "").contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("prefers-color-scheme: dark"))
  }

  @Test func aManifestGivesThePageLater() throws {
    #expect(try run("--report", "r.html", "--manifest", "m.json").code == 3)
    let later = try Tool.run("report", "m.json", "--output", "later.html", in: scratch.folder)
    #expect(later.code == 0, "\(later.error)")
    let (now, then) = (
      try PageText(try scratch.read("r.html")), try PageText(try scratch.read("later.html"))
    )
    // Times are in no manifest.
    let timeless = now.text.components(separatedBy: "Time in each stage").first
    #expect(then.text.hasPrefix(try #require(timeless).prefix(200)))
    #expect(now.elements["mark"] == then.elements["mark"])
    #expect(!then.text.contains("Time in each stage"))
    #expect(try run("--manifest", "plain.json").code == 3)
    let plain = try Tool.run("report", "plain.json", in: scratch.folder)
    #expect(plain.output.contains("Examples are in the report of a run with --report"))
  }

  @Test func theSameRunGivesTheSameFindings() throws {
    #expect(try run("--report", "a.html", "--manifest", "a.json", "--jobs", "1").code == 3)
    #expect(
      try run(
        "--report", "b.html", "--manifest", "b.json", "--jobs", "2", "--batch-documents", "2"
      ).code == 3)
    #expect(try scratch.read("a.json") == scratch.read("b.json"))
  }

  @Test func numbersThatCountNothingMakeNoPage() throws {
    #expect(try run("--manifest", "m.json").code == 3)
    let manifest = try scratch.read("m.json")
    for name in [#""documents":"#, #""in":"#, #""dropped":"#] {
      let start = try #require(manifest.range(of: name)?.upperBound)
      let digits = manifest[start...].prefix { $0.isNumber || $0 == " " }
      try scratch.write(
        "m.json", manifest[..<start] + "\(Int.max)" + manifest[digits.endIndex...])
      let result = try Tool.run("report", "m.json", in: scratch.folder)
      #expect(result.code == 65 && result.error.contains("is no manifest"), "\(result.error)")
    }
  }

  @Test(arguments: ["{}", "[]", "x", #"{"ledger":{}}"#])
  func whatIsNoManifestIsToldSo(text: String) throws {
    try scratch.write("m.json", text)
    let result = try Tool.run("report", "m.json", in: scratch.folder)
    #expect(result.code == 65)
    #expect(result.error.contains("m.json is no manifest"), "\(result.error)")
    #expect(try Tool.run("report", "none.json", in: scratch.folder).code == 65)
  }
}

/// A page's text and how often each element stands in it; reading it fails if it is not well-formed.
private final class PageText: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private(set) var elements: [String: Int] = [:]

  init(_ page: String) throws {
    super.init()
    let parser = XMLParser(
      data: Data(page.replacingOccurrences(of: "<!DOCTYPE html>", with: "").utf8))
    parser.delegate = self
    if !parser.parse() { throw parser.parserError ?? CocoaError(.propertyListReadCorrupt) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements[name, default: 0] += 1
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
