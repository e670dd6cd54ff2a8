#if Server
  import Foundation
  import Testing

  /// The studio in a real browser, and what it answers to others.
  @Suite(.serialized, .enabled(if: BrowserDriver.path != nil, "no chromedriver is installed"))
  struct StudioTests {
    private static let definition = """
      # What a person wrote.
      stages:
        - clean
        - boilerplate   # footers
        - entities
        - summarize: { sentences: 1 }

      """
    private let scratch: Scratch
    private let service: LocalService

    init() throws {
      scratch = try Scratch()
      try scratch.write("p.yaml", Self.definition)
      for number in 1...2 {
        try scratch.write(
          "texts/\(number).txt",
          "Ana Costa opened pier \(number) in Lisbon on Monday.\n\nSubscribe to our newsletter.\n")
      }
      service = try LocalService(["studio", "p.yaml", "texts"], in: scratch)
    }

    private func opened() throws -> BrowserDriver {
      let browser = try BrowserDriver()
      try browser.open("http://127.0.0.1:\(service.port)/#\(service.token)")
      try browser.wait(for: "document.querySelectorAll('#steps button').length === 4")
      return browser
    }

    /// An element of the page, in its script.
    private static func element(_ id: String) -> String { "document.getElementById('\(id)')" }

    @Test func aTextIsShownBeforeAndAfterEveryStage() throws {
      let browser = try opened()
      #expect(
        try browser.text("document.querySelector('#found ol').textContent").hasPrefix("Ana"))
      let marks = "[...document.querySelectorAll('#after mark.entities')]"
      let person = "\(marks).find(e => e.textContent === 'Ana Costa')"
      #expect(try browser.text("\(person).dataset.label") == "person")
      try browser.run("document.querySelectorAll('#steps button')[1].click()")
      let gone = "document.querySelector('#before del.removal')"
      #expect(try browser.text("\(gone).textContent") == "Subscribe to our newsletter.")
      try browser.run("\(gone).focus()")
      let detail = "\(Self.element("detail")).textContent"
      #expect(try browser.text(detail).hasPrefix("Removed: "))
      #expect(try browser.text("\(Self.element("tip")).textContent").hasPrefix("Removed: "))
      try browser.run("\(Self.element("next")).click()")
      try browser.wait(for: "\(Self.element("before")).textContent.includes('pier 2')")
      #expect(try browser.console() == [])
      try browser.quit()
    }

    @Test func everybodyReachesAllOfIt() throws {
      let browser = try opened()
      let controls = """
        [...document.querySelectorAll('a, button, input, select, textarea, summary')]\
        .filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0)
        """
      try browser.run("window.reached = new Set()")
      try browser.run("addEventListener('focusin', event => reached.add(event.target))")
      try browser.type(String(repeating: "\u{E004}", count: 60))
      #expect(
        try browser.text("\(controls).filter(e => !reached.has(e)).map(e => e.outerHTML)") == "[]")
      for width in [360, 700, 1000, 1600] {
        try browser.setWidth(width)
        let wide = """
          [...document.querySelectorAll('main *')].filter(e => !e.closest('.pane, textarea, select') \
          && e.getBoundingClientRect().right > innerWidth + 1)
          """
        #expect(try browser.text("\(wide).map(e => e.outerHTML)") == "[]", "\(width)")
      }
      let color = "getComputedStyle(document.body).backgroundColor"
      #expect(try browser.text(color) == "rgb(255, 255, 255)")
      try browser.setDark()
      #expect(try browser.text(color) == "rgb(20, 25, 29)")
      try browser.quit()
    }

    @Test func settingsChangeInTheFormAndAreSaved() throws {
      let browser = try opened()
      let (yaml, status) = (Self.element("yaml"), "\(Self.element("status")).textContent")
      // Trials are answered late, as on a busy machine: after the saving.
      try browser.run(
        """
        const fetchNow = fetch
        window.answered = 0
        window.fetch = async (path, options) => {
          if (path === 'api/try') await new Promise(done => setTimeout(done, 1500))
          const answer = await fetchNow(path, options)
          if (path === 'api/try') setTimeout(() => window.answered++, 300)
          return answer
        }
        """)
      try browser.run("\(Self.element("setting-sentences")).select()")
      // The digit, and the Enter key.
      try browser.type("2\u{E007}")
      try browser.wait(for: "\(yaml).value.includes('sentences: 2')")
      try browser.run("\(Self.element("save")).click()")
      try browser.wait(for: "\(status) === 'Saved' && window.answered > 0")
      let saved = Self.definition.replacingOccurrences(of: "sentences: 1", with: "sentences: 2")
      #expect(try scratch.read("p.yaml") == saved)
      try scratch.write("p.yaml", "stages: [clean]\n")
      try browser.run("\(yaml).value += '\\n'")
      try browser.run("\(yaml).oninput()")
      try browser.run("\(Self.element("save")).click()")
      try browser.wait(
        for: "\(status).includes('has changed on the disk') && window.answered > 1")
      #expect(try scratch.read("p.yaml") == "stages: [clean]\n")
      try browser.quit()
    }

    @Test func mistakesAreShownAtTheirLine() throws {
      let browser = try opened()
      let yaml = Self.element("yaml")
      try browser.run("\(Self.element("yaml-tab")).click()")
      try browser.run("\(yaml).value = \(yaml).value.replace('sentences', 'sentense')")
      try browser.run("\(yaml).oninput()")
      try browser.wait(for: "document.querySelector('#lines b')?.textContent === '6'")
      let problem = "document.querySelector('#problems button')"
      #expect(try browser.text("\(problem).textContent").contains("did you mean 'sentences'?"))
      try browser.run("\(problem).focus()")
      try browser.type("\u{E007}")
      #expect(
        try browser.text("\(yaml).value.slice(\(yaml).selectionStart, \(yaml).selectionEnd)")
          == "sentense")
      #expect(try browser.console() == [])
      try browser.quit()
    }
  }
#endif
