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

  /// Promised: a definition that cannot be written stays as it was.
  @Test func aFullDiskTakesNoDefinition() throws {
    let scratch = try Scratch()
    let definition = "stages:\n  - cleen\n"
    try scratch.write("p.yaml", definition)
    let command = "exec '\(Tool.executable.path)' check --fix p.yaml"
    let (code, _) = try Tool.shell("trap '' XFSZ; ulimit -f 0; \(command)", in: scratch.folder)
    #expect(code == 1)
    #expect(try scratch.read("p.yaml") == definition)
    #expect(try scratch.names() == ["p.yaml"])
  }

  @Test func aMendedFileKeepsItsLinkAndItsRights() throws {
    let scratch = try Scratch()
    try scratch.write("real.yaml", "stages:\n  - cleen\n")
    let (code, error) = try Tool.shell(
      """
      chmod 640 real.yaml && ln -s real.yaml p.yaml
      '\(Tool.executable.path)' check --fix p.yaml
      """, in: scratch.folder)
    #expect(code == 0, "\(error)")
    #expect(try scratch.read("real.yaml") == "stages:\n  - clean\n")
    let manager = FileManager.default
    let link = scratch.url("p.yaml").path
    #expect(try manager.destinationOfSymbolicLink(atPath: link) == "real.yaml")
    let rights = try manager.attributesOfItem(atPath: scratch.url("real.yaml").path)
    #expect(rights[.posixPermissions] as? Int == 0o640)
    #expect(try scratch.names() == ["p.yaml", "real.yaml"])
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
