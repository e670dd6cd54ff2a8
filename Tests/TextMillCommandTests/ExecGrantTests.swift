import Foundation
import Testing

/// A definition runs programs only for who said so.
@Suite struct ExecGrantTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("a.txt", "Text.")
    try scratch.write(
      "p.yaml",
      """
      stages:
        - clean
        - exec: [sh, -c, "touch touched; exec cat"]
          label: toucher
        - export: out.jsonl
      """)
  }

  @Test(arguments: ["run", "try"])
  func withoutLeaveNothingIsTouched(command: String) throws {
    let refused = try Tool.run(command, "p.yaml", "a.txt", in: scratch.folder)
    #expect(refused.code == 78)
    #expect(refused.error.contains("error[not-allowed]: stage 'exec' runs programs"))
    #expect(refused.error.contains("--> p.yaml:3:5"))
    #expect(refused.error.contains("add --allow exec"))
    #expect(!scratch.exists("touched") && !scratch.exists("out.jsonl"))
    let allowed = try Tool.run(command, "p.yaml", "a.txt", "--allow", "exec", in: scratch.folder)
    #expect(allowed.code == 0, "\(allowed.error)")
    #expect(scratch.exists("touched"))
  }

  @Test func checkSaysWhatWouldRunAndRunsNothing() throws {
    let result = try Tool.run("check", "p.yaml", in: scratch.folder)
    #expect(result.code == 0)
    #expect(
      result.output == """
        ok: 1 definition, no mistakes
        p.yaml: writes out.jsonl
        p.yaml: toucher runs sh -c "touch touched; exec cat" (needs --allow exec)

        """)
    #expect(!scratch.exists("touched"))
  }

  /// Whoever reads what would run must see all of it.
  @Test func checkHidesNothing() throws {
    let words = String(repeating: "harmless ", count: 40) + "\\u202Emrah"
    try scratch.write("p.yaml", "stages: [{ exec: [echo, \"\(words)\"] }]\n")
    let result = try Tool.run("check", "p.yaml", in: scratch.folder)
    #expect(result.output.contains("\\u{202E}mrah"))
  }

  @Test func aPlanWithoutDocumentsRunsNothing() throws {
    try scratch.write("empty.jsonl", "")
    let result = try Tool.run("run", "p.yaml", "empty.jsonl", "--allow", "exec", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(!scratch.exists("touched"))
  }

  @Test func whatCannotBeAllowedIsWrongUsage() throws {
    let result = try Tool.run("run", "p.yaml", "a.txt", "--allow", "all", in: scratch.folder)
    #expect(result.code == 2)
    #expect(result.error.contains("'all' is nothing that can be allowed"))
  }

  @Test func theManualSaysThatItReachesOutside() throws {
    let manual = try Tool.run("stages", "exec").output
    #expect(manual.contains("runs programs: --allow exec"))
    #expect(!(try Tool.run("stages", "clean").output.contains("--allow")))
  }
}
