import Testing
import TextMill
import TextMillLanguage

@testable import BoilerplateStage

/// What goes because it stands behind the article.
@Suite struct TailJudgeTests {
  private static let article = [
    "The town's last paper mill will close in March, its owners said on Monday, ending a hundred and "
      + "thirty years in which it was the largest employer on the lower river.",
    "Some four hundred people work there, most of them from families that have done so for three "
      + "generations, and a third of them are older than fifty-five.",
    "The mayor said that the council would ask the state for help, as it had when the foundry closed, "
      + "and that a school for the building trades could move into the western halls.",
    "A buyer was looked for since the spring. Two companies sent people to see the machines, and both "
      + "decided that it would be cheaper to build new ones elsewhere.",
    "On the bridge below the weir an old man who had worked there for forty years watched the steam "
      + "rise. He would miss the noise, he said, more than anything else.",
  ]
  /// Some of these lines say nothing that a phrase knows.
  private static let tail = [
    "Posted in News", "Gift cards", "New arrivals", "Help center", "Ad Choices",
  ]

  private func processed(
    _ lines: [String], _ strictness: BoilerplateStage.Strictness = .careful, keep: [String] = []
  ) throws -> Document {
    var settings = BoilerplateStage.Settings()
    settings.strictness = strictness
    settings.keep = keep
    var document = Document(id: "x", text: Text(lines.joined(separator: "\n\n")))
    try BoilerplateStage(settings: settings).process(&document)
    try document.applyEdits()
    return document
  }

  @Test func whatFollowsTheArticleGoesWithItsReason() throws {
    let document = try processed(Self.article + Self.tail)
    #expect(document.text.string == Self.article.joined(separator: "\n\n"))
    let reasons = document.edits.filter { $0.kind == .removal }.map(\.reason)
    let behind = reasons.filter { $0.rule == FeatureGroup.tail.reason }
    #expect(!behind.isEmpty, "\(reasons)")
    for reason in behind { #expect((0.75...1).contains(try #require(reason.score))) }
  }

  @Test(arguments: BoilerplateStage.Strictness.allCases)
  func anArticleWithoutATailStaysWhole(_ strictness: BoilerplateStage.Strictness) throws {
    for count in 3...Self.article.count {
      let lines = Array(Self.article.prefix(count))
      #expect(
        try processed(lines, strictness).text.string == lines.joined(separator: "\n\n"))
    }
  }

  /// The same lines before paragraphs of the article do not go as its tail.
  @Test func onlyWhatIsBehindGoes() throws {
    let document = try processed(Array(Self.article.prefix(2)) + Self.tail + Self.article.suffix(3))
    let reasons = document.edits.map(\.reason.rule)
    #expect(!reasons.contains(FeatureGroup.tail.reason), "\(reasons)")
  }

  @Test func whatIsQuotedOrProtectedStays() throws {
    let quote = "“We will be here,” she said."
    let quoted = try processed(Self.article + [quote])
    #expect(quoted.text.string.hasSuffix(quote))
    let kept = try processed(Self.article + Self.tail, keep: ["^Gift"])
    #expect(kept.text.string == (Self.article + [Self.tail[1]]).joined(separator: "\n\n"))
  }

  /// Letters end with their writers' names.
  @Test func aLetterKeepsItsEnd() throws {
    let letter = [
      "Dear Joan,",
      "thank you for the plans of the boat house. We looked at them last night, and both of us think "
        + "that the slip should be a little wider, so that the larger boat fits, too.",
      "The timber is here since Friday. Carl wants to begin with the roof before it rains again, and I "
        + "told him that he can have the keys whenever he needs them.",
      "Could you send me the name of the man who did the concrete at your place? I have asked three "
        + "people in town, and none of them has time before the summer.",
      "See you on Sunday.", "Best wishes,", "Ruth",
    ]
    #expect(try processed(letter).text.string == letter.joined(separator: "\n\n"))
  }

  /// The lines of a law, indented and filled up to a width, are no lines of a page.
  @Test(arguments: [BoilerplateStage.Strictness.careful, .balanced])
  func anIndentedLawStaysWhole(_ strictness: BoilerplateStage.Strictness) throws {
    let law = """
      SEC. 2. FINDINGS.

          The Council finds the following:
                  (1) The ferries that serve the outer islands carry
              fewer passengers in each winter than in the one
              before, and the subsidy for each of them has
              doubled within five years.
                  (2) The piers of three islands, which were built
              when the harbour of Sund was enlarged, must be
              repaired before any larger ship can land there;
              and
                  (3) the contract with the company that runs the
              ferries ends in the year after next, unless both
              sides agree to go on by the first of March.
      """
    #expect(try processed([law], strictness).text.string == law)
  }

  @Test func theModelIsReadAsItWasWritten() throws {
    let bytes = TailModel.shipped.encoded()
    #expect(try #require(TailModel(bytes)).encoded() == bytes)
    #expect(TailModel(bytes.dropLast()) == nil)
    #expect(TailModel(bytes + [0]) == nil)
    var other = bytes
    other[8] += 1
    #expect(TailModel(other) == nil, "made for other features")
  }
}

extension TailModel {
  fileprivate init?(_ bytes: ArraySlice<UInt8>) { self.init(Array(bytes)) }
}
