import Foundation
import Testing

/// `check --fix`: what is only misspelt is mended, everything else stays byte for byte.
@Suite struct FixTests {
  private func mended(_ text: String) throws -> (text: String, result: Tool.Result) {
    let scratch = try Scratch()
    try scratch.write("p.yaml", text)
    let result = try Tool.run("check", "--fix", "p.yaml", in: scratch.folder)
    return (try scratch.read("p.yaml"), result)
  }

  @Test func misspeltWordsAreMendedInTheirPlaces() throws {
    let (text, result) = try mended(
      """
      pipline: "naïve ☕"   # a comment
      stages:\r
        - cleen: { lines: yes, dashs: keep }
        - 'summarise': { sentences: "3", min_words: '4' }
          when: (word > 3) and not (wrods > 9)
        - filter: 'wrds > 20'

      """)
    #expect(
      text == """
        pipeline: "naïve ☕"   # a comment
        stages:\r
          - clean: { lines: true, dashes: keep }
          - 'summarize': { sentences: 3, min_words: 4 }
            when: (words > 3) and not (words > 9)
          - filter: 'words > 20'

        """)
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("mended: p.yaml:1:1: pipline → pipeline"))
  }

  @Test func aTruthValueInQuotesLosesThem() throws {
    let (text, result) = try mended("stages:\n  - summarize: { headline: \"yes\" }\n")
    #expect(text == "stages:\n  - summarize: { headline: true }\n")
    #expect(result.code == 0, "\(result.output)")
  }

  @Test func conditionsInSeveralLinesAreMended() throws {
    let (text, result) = try mended(
      """
      stages:
        - filter:
            keep: >
              words > 3 and
              wrods < 20
        - filter: 'words > 3
            and sentnces < 20'

      """)
    #expect(
      text == """
        stages:
          - filter:
              keep: >
                words > 3 and
                words < 20
          - filter: 'words > 3
              and sentences < 20'

        """)
    #expect(result.code == 0, "\(result.output)")
  }

  @Test(arguments: [
    // Nothing near, two that are equally near, a variable in between, a mistake of another kind.
    "stages:\n  - nothing: { a: 1 }\n",
    "stages: [clean]\ntests:\n  - { nme: a, input: b, nput: c }\n",
    "vars: { X: sentence }\nstages:\n  - boilerplate: { action: \"${X}\" }\n",
    "stages:\n  - summarize: { sentences: 300 }\n",
    "stages:\n  - summarize: { sentences: 3\n",
  ])
  func whatIsNotCertainStays(text: String) throws {
    let (after, result) = try mended(text)
    if !text.contains("nput: c") { #expect(after == text) }
    #expect(result.code == 78)
  }

  @Test func includedFilesAreMendedToo() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages:\n  - include: part.yaml\n")
    try scratch.write("part.yaml", "stages: [cleen]\n")
    let result = try Tool.run("check", "--fix", "p.yaml", in: scratch.folder)
    #expect(result.code == 0, "\(result.output)")
    #expect(try scratch.read("part.yaml") == "stages: [clean]\n")
    #expect(try scratch.read("p.yaml") == "stages:\n  - include: part.yaml\n")
  }

  @Test func withoutTheFlagNothingIsWritten() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [cleen]\n")
    let result = try Tool.run("check", "p.yaml", in: scratch.folder)
    #expect(result.code == 78)
    #expect(result.output.contains("--fix mends"))
    #expect(try scratch.read("p.yaml") == "stages: [cleen]\n")
  }

  @Test func aVariableOfTheCommandLineThatNothingAsksForIsTold() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages:\n  - summarize: { sentences: \"${COUNT:-3}\" }\n")
    let result = try Tool.run("check", "p.yaml", "--set", "CUONT=2", in: scratch.folder)
    #expect(result.code == 0)
    #expect(result.output.contains("asks for the variable 'CUONT' of --set"))
    #expect(result.output.contains("did you mean 'COUNT'?"))
    #expect(result.output.contains("1 warning in 1 file"))
  }
}
