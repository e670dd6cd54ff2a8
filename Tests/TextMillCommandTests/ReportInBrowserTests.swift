import Foundation
import Testing

/// The page of a run in a browser, without a window.
@Suite(.enabled(if: Browser.path != nil, "no chromium is installed"))
struct ReportInBrowserTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let line =
      #"{"id":"d","text":"The mayor of Lisbon, Ana Costa, opened a pier on Monday.\n\n"#
      + #"Subscribe to our newsletter.\n\#(String(repeating: "longword", count: 60))"}"#
    try scratch.write("in.jsonl", line + "\n")
    try scratch.write("p.yaml", "stages: [clean, boilerplate, entities, export: out.jsonl]")
    let result = try Tool.run("run", "p.yaml", "in.jsonl", "--report", "r.html", in: scratch.folder)
    try #require(result.code == 0)
  }

  /// What a script in the page finds; the page itself allows none.
  private func ask(_ script: String, width: Int, dark: Bool) throws -> String {
    let page = try scratch.read("r.html")
    let policy = try #require(page.range(of: "<meta http-equiv[^>]*>", options: .regularExpression))
    let asking = page.replacingCharacters(in: policy, with: "")
      .replacingOccurrences(
        of: "</body>",
        with: "<script>document.body.setAttribute('data-answer', String(\(script)))</script></body>"
      )
    try scratch.write("asking.html", asking)
    let dom = try Browser.dom(of: scratch.url("asking.html"), width: width, dark: dark)
    let parts = dom.components(separatedBy: "data-answer=\"")
    return try #require(parts.dropFirst().first).components(separatedBy: "\"")[0]
  }

  @Test(arguments: [360, 800, 1400])
  func nothingSticksOut(width: Int) throws {
    let answer = try ask(
      "document.documentElement.scrollWidth <= window.innerWidth", width: width, dark: false)
    #expect(answer == "true")
  }

  @Test func itIsDarkWhereThatIsWanted() throws {
    let color = "getComputedStyle(document.body).backgroundColor"
    #expect(try ask(color, width: 800, dark: false) == "rgb(255, 255, 255)")
    #expect(try ask(color, width: 800, dark: true) == "rgb(20, 25, 29)")
  }

  @Test func theKeyboardReachesWhatOpens() throws {
    let script = """
      [...document.querySelectorAll('summary, a, [tabindex]')].filter(e => e.checkVisibility()).every(e => { e.focus(); \
      return document.activeElement === e })
      """
    #expect(try ask(script, width: 800, dark: false) == "true")
    let wide = """
      [...document.querySelectorAll('*')].filter(e => getComputedStyle(e).overflowX === 'auto' && \
      e.scrollWidth > e.clientWidth).map(e => e.tabIndex + e.role)
      """
    let scrolling = try ask(wide, width: 360, dark: false).split(separator: ",")
    #expect(scrolling.count > 2 && scrolling.allSatisfy { $0 == "0region" }, "\(scrolling)")
    let open = "document.querySelector('details[open] del, details[open] mark').textContent"
    #expect(try ask(open, width: 800, dark: false) == "Subscribe to our newsletter.")
  }
}

/// Chromium, if it is installed.
enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// A page's elements after its scripts ran.
  static func dom(of page: URL, width: Int, dark: Bool) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=3000",
      "--window-size=\(width),900", "--blink-settings=preferredColorScheme=\(dark ? 0 : 1)",
      "--user-data-dir=\(page.deletingLastPathComponent().path)/profile", "--dump-dom",
      page.absoluteString,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
