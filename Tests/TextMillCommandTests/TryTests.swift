import Foundation
import Testing

/// `try` up to a stage, and what it tells of a range.
@Suite struct TryTests {
  private func run(_ arguments: String...) throws -> Tool.Result {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [clean, boilerplate, entities]\n")
    try scratch.write(
      "a.txt", "Ida Roe&rsquo;s tram opens in Ostby.\n\nSubscribe to our newsletter.\n")
    return try Tool.run(["try", "p.yaml", "a.txt"] + arguments, in: scratch.folder)
  }

  @Test func aTrialStopsAtAStage() throws {
    let result = try run("--stage", "boilerplate")
    #expect(result.code == 0)
    #expect(result.output.contains("2 boilerplate: 1 removed"))
    #expect(!result.output.contains("entities"))
    let wrong = try run("--stage", "boilerplat")
    #expect(wrong.code == 2)
    #expect(wrong.error.contains("did you mean 'boilerplate'?"))
  }

  /// The end of the range lies inside of the quotation mark's three bytes.
  @Test func aRangeHasItsHistory() throws {
    let result = try run("--why", "0-8")
    #expect(
      result.output == """
        bytes 0-10 of the result: “Ida Roe’”
        bytes 0-14 of the input:  “Ida Roe&rsquo;”

          clean: “&rsquo;” → “’”: character reference
          entities: layer 'entities', person

        """)
    #expect(try run("--why", "14-18").output.hasSuffix("  no stage had to do with it\n"))
  }

  @Test func aRangeMustBeOne() throws {
    for range in ["9-6", "x", "1", "5-600"] {
      #expect(try run("--why", range).code == 2, "\(range)")
    }
  }
}
