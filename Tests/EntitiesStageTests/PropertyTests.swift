import Testing
import TextMill

@testable import EntitiesStage

@Suite struct PropertyTests {
  static let texts = [
    "Zoë Müller – “Präsident” – met São Paulo’s Mayor José da Silva on 3 May 2020 for €5 million.",
    "Ökonom Łukasz Żak 🎉 visited Đà Nẵng, 東京 and Москва; Владимир Путин 了解.",
    "e\u{301}clair E\u{301}mile Zola \u{200B}in\u{A0}Paris\u{2028}John\r\nSmith, a@b.de…",
    "((((Prime Minister) Abe) (Bank of) of of the The The U.S. U.S U. S. A. J. R. R.",
    "''s ’s Japan’s Japan's O’ O' 's-Hertogenbosch al- -al -Abu- — - -- ---",
    "", " ", ".", "\u{FEFF}", "A", "1", "$", "$1", "+", "www.", "http://", "@", "May", "May 1",
    "Dr.",
  ]

  @Test(arguments: texts)
  func rangesAreSound(_ text: String) throws {
    let whole = Text(text)
    for start in 0...min(whole.count, 40) where whole.isScalarBoundary(start) {
      let part = Text(whole[start..<whole.count])
      let found = try annotations(part)
      var last = 0
      for annotation in found {
        #expect(annotation.range.lowerBound >= last && !annotation.range.isEmpty)
        #expect(part.isScalarBoundary(annotation.range.lowerBound))
        #expect(part.isScalarBoundary(annotation.range.upperBound))
        last = annotation.range.upperBound
      }
      #expect(last <= part.count)
      #expect(try annotations(part) == found)
    }
  }

  @Test func randomBytesOfTextAreSound() throws {
    let pieces = [
      "President ", "Abe", " of ", "Bank", "the ", "-", "’s ", ". ", "\n\n", "“", "”", "é", "東",
      "2011",
      "March ", "11", ", ", "$", "million ", "%", "(", ")", "@", "x.org", "://", "U.S.", "J.", "al",
      "IN ",
      "in ", "Paris ", "University ", "John ", "\u{301}", "and ", "Inc", "River ", "Lake ",
      "World War II",
      "\t", "election ", "general ", "+81 ", "km", "#", "@", "#tag ", "@name ", "first ", "twenty-",
      "five ", "hundred ", "to ", "noon ",
      "10:30 ", "GMT", "\u{202F}", "🎉", "👩‍👩‍👧 ", "\r\n", "Monday ", "last ", "yesterday ", "per cent ",
      "dollars ", "a ", "half ", "00", "415-555-0100 ", "_", "e\u{301}",
    ]
    var state: UInt64 = 42
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      try expectSound(Text(text), try annotations(text))
      try expectUsersSound(Text(text), state)
    }
  }

  private func expectSound(_ text: Text, _ found: [Annotation], mayOverlap: Bool = false) throws {
    var last = 0
    for annotation in found {
      let range = annotation.range
      #expect(range.lowerBound >= last && !range.isEmpty, "\(text.string)")
      #expect(text.isScalarBoundary(range.lowerBound) && text.isScalarBoundary(range.upperBound))
      last = mayOverlap ? range.lowerBound : range.upperBound
    }
    #expect(last <= text.count)
  }

  /// With lists and rules that overlap everything, in an order of precedence that changes.
  private func expectUsersSound(_ text: Text, _ seed: UInt64) throws {
    var settings = EntitiesStage.Settings()
    settings.gazetteers = ["thing": ["the", "of the", "March 11", "é", "John", "U.S.", "東"]]
    settings.rules = ["[any]{2,3}", "of <[any]>", "[number] [mark]? [number]"].map { match in
      var rule = EntitiesStage.Rule()
      rule.type = "rule"
      rule.match = TokenPatternText(source: match)
      return rule
    }
    for pattern in ["[^ ] ", "(?s)o.{1,3}", "\\d+"] {
      var rule = EntitiesStage.Rule()
      rule.type = "pattern"
      rule.pattern = pattern
      settings.rules.append(rule)
    }
    let all = EntitySource.allCases
    let first = Int(seed >> 40) % all.count
    settings.precedence = Array(all[first...] + all[..<first])
    settings.overlapping = true
    settings.ignoreCase = seed >> 50 & 1 == 0
    var document = Document(id: "test", text: text)
    try EntitiesStage(settings: settings).process(&document)
    try expectSound(text, document.annotations(in: .entities))
    try expectSound(text, document.annotations(in: .mentions), mayOverlap: true)
  }

  @Test func offsetsCountBytes() throws {
    let text = "In “Łódź”: Zoë Müller, 5 €, Tōkyō."
    for annotation in try annotations(text) where annotation.label == "person" {
      #expect(Text(text)[annotation.range] == "Zoë Müller")
    }
    #expect(try tags(text, types: [.money]) == ["5 € (money)"])
  }

  @Test func anEmptyLayerIsDeclared() throws {
    var document = Document(id: "test", text: "nothing here")
    try EntitiesStage(settings: EntitiesStage.Settings()).process(&document)
    #expect(document.layers == [.entities])
  }

  @Test func longTextsAreCutIntoBlocks() throws {
    let sentence =
      "Then Kazuhiko Fuji went to Tokyo on March 11, 2011 with the Bank of Japan’s é men.\n\n"
    let count = 8000
    let text = String(repeating: sentence, count: count)
    #expect(text.utf8.count > 2 * Block.size)
    #expect(try annotations(text).count == count * 4)
  }
}
