import Foundation
import Testing

/// The other commands, and the command line itself.
@Suite struct CommandTests {
  @Test func helpHasExamplesAndGoesToOutput() throws {
    for arguments in [
      "", "run", "check", "explain", "try", "test", "plan", "stages", "schema", "new", "completion",
    ] {
      let result =
        arguments.isEmpty ? try Tool.run("--help") : try Tool.run(arguments, "--help")
      #expect(result.code == 0)
      #expect(result.error.isEmpty)
      #expect(result.output.lowercased().contains("examples:"), "\(arguments)")
    }
  }

  @Test func wrongUsageIsTwo() throws {
    for result in [
      try Tool.run("rum"), try Tool.run("run"), try Tool.run("run", "news", "--jobs", "0"),
      try Tool.run("stages", "sumarize"), try Tool.run("completion", "cmd"),
    ] {
      #expect(result.code == 2)
      #expect(!result.error.isEmpty)
      #expect(result.output.isEmpty)
    }
    #expect(try Tool.run("stages", "sumarize").error.contains("did you mean 'summarize'?"))
  }

  @Test func completionScriptsExist() throws {
    for shell in ["bash", "zsh", "fish"] {
      let result = try Tool.run("completion", shell)
      #expect(result.code == 0)
      #expect(result.output.contains("textmill"))
    }
  }

  /// Bash expands what its script is offered.
  @Test func completionRunsNothing() throws {
    let scratch = try Scratch()
    for name in [
      "good one", "$(touch ran)", "a`touch ran`", "b$HOME", "e\u{600}`touch ran\u{600}`",
      "f`\u{301}touch ran`\u{301}", "c;d",
    ].map({ "\($0).yaml" }) { try scratch.write(name, "stages: []\n") }
    try scratch.write(
      "complete.bash",
      """
      PATH="\(Tool.executable.deletingLastPathComponent().path):$PATH"
      source <(textmill completion bash)
      COMP_WORDS=(textmill check ''); COMP_CWORD=2; COMP_LINE='textmill check '; COMP_POINT=15
      _textmill textmill '' check
      printf '%s\\n' "${COMPREPLY[@]}" > offered
      """)
    let (code, error) = try Tool.shell("/bin/bash complete.bash", in: scratch.folder)
    #expect(code == 0, "\(error)")
    #expect(try scratch.read("offered") == "good one.yaml\n")
    #expect(!FileManager.default.fileExists(atPath: scratch.url("ran").path))
  }

  @Test func aManualComesFromTheDeclaration() throws {
    let result = try Tool.run("stages", "summarize")
    #expect(result.output.contains("sentences: whole number, 1 to 100 (default 3)"))
    #expect(result.output.contains("- summarize: { sentences: 3 }"))
    #expect(result.output.contains("layer 'summary'"))
  }

  @Test func checkSpeaksToMachines() throws {
    let scratch = try Scratch()
    try scratch.write("a.yaml", "stages: [clean, { summarize: { sentence: 3 } }]\n")
    let json = try Tool.run("check", "a.yaml", "--format", "json", in: scratch.folder)
    #expect(json.code == 78)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(list.first?["code"] as? String == "unknown-setting")
    #expect(list.first?["line"] as? Int == 1)
    #expect(list.first?["column"] as? Int == 32)
    let github = try Tool.run("check", "a.yaml", "--format", "github", in: scratch.folder)
    #expect(
      github.output.hasPrefix(
        "::error file=a.yaml,line=1,endLine=1,col=32,endColumn=40,title=unknown-setting::"))
    let sarif = try Tool.run("check", "a.yaml", "--format", "sarif", in: scratch.folder)
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(sarif.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [[String: Any]])?.first?["ruleId"] as? String == "unknown-setting")
  }

  @Test func checkOfSeveralFilesShowsAll() throws {
    let scratch = try Scratch()
    try scratch.write("a.yaml", "stages: [claen]\n")
    try scratch.write("b.yaml", "stages: [clean]\n")
    try scratch.write("c.yaml", "stages: {}\n")
    let result = try Tool.run("check", "a.yaml", "b.yaml", "c.yaml", "d.yaml", in: scratch.folder)
    #expect(result.code == 78)
    for part in ["a.yaml:1:10", "c.yaml:1:9", "cannot read the definition d.yaml", "3 mistakes"] {
      #expect(result.output.contains(part))
    }
  }

  @Test func aNameWithoutADefinitionSaysWhereItWasLookedFor() throws {
    let scratch = try Scratch()
    let result = try Tool.run("run", "news", "a.txt", in: scratch.folder)
    #expect(result.code == 78)
    #expect(
      result.error == """
        error: there is no definition 'news'
          looked for news, news.yaml, news.yml, Pipelines/news.yaml

        """)
  }

  @Test func tryShowsWhatEachStageDoes() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [clean, boilerplate, { filter: words > 99 }, summarize]\n")
    try scratch.write("a.txt", "It  rained.\r\n\r\nSubscribe to our newsletter.\r\n")
    let result = try Tool.run("try", "p.yaml", "a.txt", in: scratch.folder)
    #expect(result.code == 0)
    for part in [
      "1 clean: ", "normalized", "2 boilerplate: 1 removed",
      "- Subscribe to our newsletter. (newsletter)", "3 filter: dropped the document: words > 99",
    ] {
      #expect(result.output.contains(part), "\(part)")
    }
    #expect(!result.output.contains("4 summarize"))
  }

  @Test(arguments: [
    ["--jobs", "9223372036854775807"], ["--batch-bytes", "1000000000000"],
    ["--batch-documents", "-1"],
    ["--quarantine", "a.txt"], ["--quarantine", "./o/../r.jsonl"],
  ])
  func optionsHaveRanges(option: [String]) throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [{ export: r.jsonl }]\n")
    try scratch.write("a.txt", "Text.")
    let result = try Tool.run("run", "p.yaml", "a.txt", option[0], option[1], in: scratch.folder)
    #expect(result.code == 2, "\(result.error)")
    #expect(try scratch.read("a.txt") == "Text.")
  }

  @Test func whatCannotBeWrittenIsAFailure() throws {
    guard FileManager.default.isWritableFile(atPath: "/dev/full") else { return }
    let script = "'\(Tool.executable.path)' stages > /dev/full"
    let (code, error) = try Tool.shell(script)
    #expect(code == 1)
    #expect(error.contains("cannot write standard output"))
  }

  @Test func aClosedPipeDoesNotLoseFiles() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [{ export: r.jsonl }, { export: \"-\" }]\n")
    let line = "{\"text\":\"\(String(repeating: "word ", count: 200))\"}\n"
    try scratch.write("in.jsonl", String(repeating: line, count: 5000))
    _ = try Tool.shell(
      "'\(Tool.executable.path)' run p.yaml in.jsonl -q | head -n 1", in: scratch.folder)
    #expect(try scratch.read("r.jsonl").split(separator: "\n").count == 5000)
  }

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func aSignalEndsEvenAWaitForInput(signal: String, code: Int32) throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [{ export: r.jsonl }]\n")
    // The writer keeps the pipe open and must still be there when the run has ended.
    let script = """
      mkfifo pipe; (printf 'some text'; exec sleep 60) > pipe & writer=$!
      '\(Tool.executable.path)' run p.yaml - < pipe & tool=$!
      sleep 1; kill -\(signal) $tool; wait $tool; code=$?; kill $writer || exit 99; exit $code
      """
    #expect(try Tool.shell(script, in: scratch.folder).0 == code)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(Set(left) == ["p.yaml", "pipe"])
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [clean]\n")
    let line = "{\"text\":\"\(String(repeating: "word ", count: 200))\"}\n"
    try scratch.write("in.jsonl", String(repeating: line, count: 5000))
    _ = try Tool.shell(
      "'\(Tool.executable.path)' run p.yaml in.jsonl 2>err | head -n 1 >out", in: scratch.folder)
    let errors = try scratch.read("err")
    #expect(errors == "")
    #expect(try Records.parse(try scratch.read("out")).count == 1)
  }
}
