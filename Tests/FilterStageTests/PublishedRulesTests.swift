import Testing
import TextMill
import TextMillLanguage

@testable import FilterStage

@Suite struct PublishedRulesTests {
  private func filtered(
    _ text: String, _ rules: [RuleSet], _ change: (inout FilterStage.Settings) -> Void = { _ in }
  ) throws -> Document {
    var settings = FilterStage.Settings()
    settings.rules = rules
    change(&settings)
    var document = Document(id: "x", text: Text(text))
    try FilterStage(settings: settings).process(&document)
    try document.applyEdits()
    return document
  }

  private func rule(
    _ text: String, _ set: RuleSet, _ change: (inout FilterStage.Settings) -> Void = { _ in }
  ) throws -> String? {
    guard case .dropped(let reason) = try filtered(text, [set], change).fate else { return nil }
    #expect(reason.rule.hasPrefix("\(set.rawValue): "))
    return reason.rule.dropFirst(set.rawValue.count + 2) + " " + (reason.detail ?? "")
  }

  private func words(_ count: Int, _ more: String = "") -> String {
    (0..<count).map { "word\($0)" }.joined(separator: " ") + " the of" + more
  }

  // MARK: Gopher, quality

  @Test func qualityTellsWhatItMeasured() throws {
    #expect(try rule(words(47), .gopherQuality) == "min_words 49 < 50")
    #expect(try rule(words(48), .gopherQuality) == nil)
    #expect(try rule(words(48, " !!! ???"), .gopherQuality) == nil)
    #expect(
      try rule(words(48), .gopherQuality) { $0.gopherQuality.maxWords = 49 }
        == "max_words 50 > 49")
    #expect(
      try rule(String(repeating: "the of ab ", count: 30), .gopherQuality)
        == "min_mean_length 2.3333 < 3")
    let long = (0..<60).map { "incomprehensible\($0)" }.joined(separator: " ")
    #expect(try rule(long, .gopherQuality)?.hasPrefix("max_mean_length 17.8") == true)
    #expect(
      try rule(words(48, " # # # # # #"), .gopherQuality) { $0.gopherQuality.minAlphabetic = nil }
        == "max_symbols 0.1071 > 0.1")
    #expect(try rule(words(48, " … end"), .gopherQuality) == nil)
    let numbers = (100..<115).map { " \($0)" }.joined()
    #expect(try rule(words(48, numbers), .gopherQuality) == "min_alphabetic 0.7692 < 0.8")
    #expect(
      try rule(words(48).replacing(" of", with: " off"), .gopherQuality)
        == "min_stop_words 1 < 2")
  }

  @Test func qualityLooksAtLines() throws {
    let lines = (0..<20).map { "- word\($0) and the other" }
    #expect(try rule(lines.joined(separator: "\n"), .gopherQuality) == "max_bullets 1 > 0.9")
    let some = lines.map { $0.replacing("- word1", with: "word1") }
    #expect(try rule(some.joined(separator: "\n"), .gopherQuality) == nil)
    let open = some.enumerated().map { $0.offset < 7 ? $0.element + "..." : $0.element }
    let detail = try rule(open.joined(separator: "\n"), .gopherQuality) {
      $0.gopherQuality.maxSymbols = 1
    }
    #expect(detail == "max_ellipsis_lines 0.35 > 0.3")
  }

  @Test func aRuleCanBeSwitchedOff() throws {
    #expect(try rule(words(9), .gopherQuality) { $0.gopherQuality.minWords = nil } == nil)
  }

  // MARK: Gopher, repetition

  @Test func repetitionLooksAtLinesAndParagraphs() throws {
    #expect(try rule("", .gopherRepetition) == "empty 0 < 1")
    #expect(try rule("a b\n\nc d\n\na b", .gopherRepetition) == "max_paragraphs 0.3333 > 0.3")
    #expect(
      try rule("a long part\n\nb\n\nc\n\nd\n\na long part", .gopherRepetition)
        == "max_paragraph_characters 0.3333 > 0.2")
    #expect(try rule("a b\nc d\na b", .gopherRepetition) == "max_lines 0.3333 > 0.3")
  }

  @Test func repetitionLooksAtRuns() throws {
    let unique = (0..<400).map { "word\($0)" }
    #expect(try rule(unique.joined(separator: " "), .gopherRepetition) == nil)
    let pairs = unique.prefix(60).flatMap { [$0, "big", "deal"] }.joined(separator: " ")
    #expect(try rule(pairs, .gopherRepetition)?.hasPrefix("top.2 ") == true)
    let again = (unique + unique.prefix(120)).joined(separator: " ")
    #expect(try rule(again, .gopherRepetition)?.hasPrefix("duplicates.5 0.1") == true)
    #expect(
      try rule(again, .gopherRepetition) { $0.gopherRepetition.duplicates = ["10": 0.1] }?
        .hasPrefix("duplicates.10 0.1") == true)
    #expect(
      try rule(again, .gopherRepetition) { $0.gopherRepetition.duplicates = [:] } == nil)
  }

  @Test func runsHaveTwoToTenTokens() {
    let error = #expect(throws: SettingError.self) {
      try rule("x", .gopherRepetition) { $0.gopherRepetition.top = ["11": 0.1] }
    }
    #expect(error?.setting == "gopher_repetition.top.11")
  }

  // MARK: FineWeb

  @Test func fineWebLooksAtLines() throws {
    let long = (0..<10).map { "This is line number \($0) of a longer text" }
    #expect(try rule(" \n\n", .fineweb) == "empty 0 < 1")
    #expect(
      try rule(long.joined(separator: "\n"), .fineweb) == "min_punctuated 0 < 0.12")
    let closed = long.map { $0 + "." }
    #expect(try rule(closed.joined(separator: "\n"), .fineweb) == nil)
    let short = closed.prefix(2) + (0..<8).map { "Short line \($0)." }
    #expect(try rule(short.joined(separator: "\n"), .fineweb) == "max_short_lines 0.8 > 0.67")
    let twice = closed + [closed[0]]
    #expect(try rule(twice.joined(separator: "\n"), .fineweb) == "max_repeated 0.0909 > 0.01")
    let spread = closed.joined(separator: "\n\n\n\n\n\n")
    #expect(try rule(spread, .fineweb) == "max_line_ends 0.54 > 0.3")
  }

  // MARK: C4

  private static let page = """
    Home | News
    The ferry came late. Nobody minded it.[4] The crew sang.
    Too short.

    It rained on Tuesday. The pier was wet... and cold.
    Enable JavaScript to see the map.
    We use cookies on this page.
    And so on and so on...
    """

  @Test func c4RemovesLinesWithReasons() throws {
    let document = try filtered(Self.page, [.c4])
    #expect(document.fate == .kept)
    #expect(
      document.text == """
        The ferry came late. Nobody minded it. The crew sang.

        It rained on Tuesday. The pier was wet... and cold.
        """)
    let removed = document.edits.filter { $0.kind == .removal }.map {
      "\($0.reason.rule): \($0.old)"
    }
    #expect(
      removed == [
        "c4: terminal_punctuation: Home | News", "c4: citations: [4]",
        "c4: min_line_words: Too short.", "c4: javascript: Enable JavaScript to see the map.",
        "c4: policy: We use cookies on this page.",
        "c4: terminal_punctuation: And so on and so on...",
      ])
  }

  @Test func c4DropsDocuments() throws {
    #expect(try rule("One line of text.\nAnd a second one.", .c4) == "min_sentences 2 < 5")
    #expect(try rule(Self.page + "\nThis has { in it.", .c4) == "curly_bracket 1 > 0")
    #expect(try rule(Self.page + "\nLOREM Ipsum dolor sit.", .c4) == "lorem_ipsum 1 > 0")
    // What stands in a line that goes anyway drops nothing.
    #expect(try rule(Self.page + "\nThis has { in it", .c4) == nil)
    #expect(
      try rule(Self.page + "\nThis has { in it.", .c4) { $0.c4.curlyBracket = false } == nil)
  }

  /// A document that goes keeps its lines: nothing of it is counted as removed.
  @Test func aDroppedDocumentIsNotEdited() throws {
    let document = try filtered("Home | News\nOne line of text.", [.c4])
    #expect(document.edits.isEmpty)
  }

  @Test(arguments: [
    ("a b c.", true), ("a b c!", true), ("a b c?", true), ("a b c\"", true), ("a b c'", true),
    ("a b c", false), ("a b c...", false), ("a b c…", false), ("a b c.[1]", true),
    ("a b c.[ ]", false), ("a b c[edit]", false), ("a b c.[Edit]", false), ("a b c. [2]", false),
    ("a b...[1]", false), ("..", false), ("a b c。", false), ("a b c.[1][citation needed]", true),
  ])
  func linesThatEndAsSentencesDo(_ line: String, _ stays: Bool) throws {
    let document = try filtered(line, [.c4]) { $0.c4.minSentences = nil }
    #expect(document.text.isEmpty == !stays, "\(document.text)")
  }

  @Test func wordsCanBeTooLong() throws {
    let long = String(repeating: "é", count: 1001)
    let texts = ["a b \(long).", "a b \(long.dropFirst()).", "a b \(long.dropFirst(2))."]
    let kept = try texts.map {
      try filtered($0, [.c4]) { $0.c4.minSentences = nil }.text.isEmpty
    }
    #expect(kept == [true, true, false])
  }

  // MARK: All of them

  /// A set sees what the one before it left.
  @Test func setsFollowEachOther() throws {
    let text = "Home\nHome\nHome\nHome\nHome\n" + Self.page
    #expect(try filtered(text, [.gopherRepetition]).fate != .kept)
    let later = try filtered(text, [.c4, .gopherRepetition])
    guard case .dropped(let reason) = later.fate else { return #expect(later.fate == .kept) }
    #expect(reason.rule.hasPrefix("gopher-repetition: top"))
  }

  @Test func aLabelKeepsTheDocument() throws {
    let document = try filtered("Short.", [.gopherQuality]) { $0.action = .label }
    #expect(document.fate == .kept)
    #expect(
      document.metadata["filter"]?.json
        == #"{"rule":"gopher-quality: min_words","value":1,"limit":50}"#)
  }

  @Test func somethingMustBeAsked() {
    let error = #expect(throws: SettingError.self) {
      try FilterStage(settings: FilterStage.Settings())
    }
    #expect(error?.setting == "keep")
  }

  @Test func parametersWithoutTheirSetAreTold() throws {
    var settings = FilterStage.Settings()
    settings.rules = [.c4]
    let unused = try FilterStage(settings: settings).unusedSettings.map(\.setting)
    #expect(unused == ["gopher_quality", "gopher_repetition", "fineweb", "reason"])
  }
}
