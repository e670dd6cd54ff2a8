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

    private func opened(width: Int = 1200) throws -> BrowserDriver {
      let browser = try BrowserDriver()
      try browser.setWidth(width)
      try browser.open("http://127.0.0.1:\(service.port)/#\(service.token)")
      try browser.wait(for: "document.querySelectorAll('#steps button').length === 4")
      return browser
    }

    @Test func aTextIsShownBeforeAndAfterEveryStage() throws {
      let browser = try opened()
      #expect(
        try browser.text("[...document.querySelectorAll('#steps b')].map(e => e.textContent)")
          .contains("boilerplate"))
      #expect(
        try browser.text("document.querySelector('#found ol').textContent").hasPrefix("Ana"))
      let person =
        "[...document.querySelectorAll('#after mark.entities')].find(e => e.textContent === 'Ana Costa')"
      #expect(try browser.text("\(person).dataset.label") == "person")
      _ = try browser.value("document.querySelectorAll('#steps button')[1].click()")
      let gone = "document.querySelector('#before del.removal')"
      #expect(try browser.text("\(gone).textContent") == "Subscribe to our newsletter.")
      _ = try browser.value("\(gone).focus()")
      #expect(
        try browser.text("document.getElementById('detail').textContent").hasPrefix(
          "Removed: "))
      #expect(
        try browser.value("document.getElementById('tip').checkVisibility()") as? Bool == true
      )
      _ = try browser.value("document.getElementById('next').click()")
      try browser.wait(
        for: "document.getElementById('before').textContent.includes('pier 2')")
      #expect(try browser.console() == [])
      try browser.quit()
    }

    @Test func settingsChangeInTheFormAndAreSaved() throws {
      let browser = try opened()
      let input = "document.getElementById('setting-sentences')"
      _ = try browser.value("\(input).focus()")
      _ = try browser.value("\(input).select()")
      // The digit, and the Enter key.
      try browser.type("2\u{E007}")
      try browser.wait(for: "document.getElementById('yaml').value.includes('sentences: 2')")
      _ = try browser.value("document.getElementById('save').click()")
      try browser.wait(for: "document.getElementById('status').textContent === 'Saved'")
      let saved = Self.definition.replacingOccurrences(of: "sentences: 1", with: "sentences: 2")
      #expect(try scratch.read("p.yaml") == saved)
      try scratch.write("p.yaml", "stages: [clean]\n")
      _ = try browser.value(
        "document.getElementById('yaml').value += '\\n', document.getElementById('yaml').oninput()")
      _ = try browser.value("document.getElementById('save').click()")
      try browser.wait(
        for: "document.getElementById('status').textContent.includes('has changed on the disk')")
      #expect(try scratch.read("p.yaml") == "stages: [clean]\n")
      try browser.quit()
    }

    @Test func mistakesAreShownAtTheirLine() throws {
      let browser = try opened()
      _ = try browser.value("document.getElementById('yaml-tab').click()")
      let yaml = "document.getElementById('yaml')"
      _ = try browser.value(
        "\(yaml).value = \(yaml).value.replace('sentences', 'sentense'), \(yaml).oninput()")
      try browser.wait(for: "document.querySelector('#lines b')?.textContent === '6'")
      #expect(
        try browser.text("document.querySelector('#problems button').textContent")
          .contains("did you mean 'sentences'?"))
      _ = try browser.value("document.querySelector('#problems button').focus()")
      try browser.type("\u{E007}")
      #expect(
        try browser.text("\(yaml).value.slice(\(yaml).selectionStart, \(yaml).selectionEnd)")
          == "sentense")
      #expect(try browser.console() == [])
      try browser.quit()
    }

    @Test func theTabKeyReachesEveryControl() throws {
      let browser = try opened()
      _ = try browser.value("document.body.focus()")
      let all = """
        [...document.querySelectorAll('a, button, input, select, textarea, summary')]\
        .filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0)
        """
      _ = try browser.value("(window.reached = new Set(), 0)")
      let count = try #require(try browser.value("\(all).length") as? Int)
      for _ in 0..<count + 10 {
        try browser.type("\u{E004}")
        _ = try browser.value("(reached.add(document.activeElement), 0)")
      }
      #expect(
        try browser.text("\(all).filter(e => !reached.has(e)).map(e => e.outerHTML).join()")
          == "")
      try browser.quit()
    }

    @Test func nothingSticksOutAtAnyWidth() throws {
      for width in [360, 700, 1000, 1600] {
        let browser = try opened(width: width)
        let wide =
          "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1"
          + " && !e.closest('.pane, textarea, select'))"
        #expect(try browser.text("\(wide).map(e => e.outerHTML.slice(0, 80)).join()") == "")
        try browser.quit()
      }
    }
  }
#endif
