import Foundation
import Testing

/// What the shell offers, asked as the shell asks.
@Suite struct CompletionTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("Pipelines/news.yaml", "stages: [clean]\n")
    try scratch.write("Pipelines/web.yml", "stages: [clean]\n")
    try scratch.write("mine.yaml", "stages: [clean]\n")
    try scratch.write("article.txt", "Text.")
    try scratch.write("deep/other.yaml", "stages: [clean]\n")
  }

  /// The words that bash offers for the last one of a line.
  private func offered(_ words: String...) throws -> [String] {
    let script = """
      PATH='\(Tool.executable.deletingLastPathComponent().path)':$PATH
      source <(textmill completion bash)
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
      COMPREPLY=()
      _textmill textmill "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}" > offered
      """
    try scratch.write("complete.bash", script)
    let line = (["textmill"] + words).map { "'\($0)'" }.joined(separator: " ")
    let (code, error) = try Tool.shell("bash complete.bash \(line)", in: scratch.folder)
    #expect(code == 0 && error == "", "\(error)")
    return try scratch.read("offered").split(separator: "\n").map(String.init)
  }

  @Test func commandsAreOffered() throws {
    #expect(try offered("st") == ["studio", "stages"])
    #expect(Set(try offered("new", "")).isSuperset(of: ["pipeline", "stage"]))
  }

  @Test func stagesAndOtherNamesAreOffered() throws {
    #expect(try offered("stages", "su") == ["summarize"])
    #expect(try offered("man", "stage-su") == ["stage-summarize"])
    #expect(try offered("explain", "unknown-st") == ["unknown-stage"])
    #expect(try offered("completion", "") == ["bash", "zsh", "fish"])
    #expect(try offered("run", "news", "--allow", "") == ["exec", "net=", "net"])
    #expect(try offered("evaluate", "s") == ["sentences", "summaries"])
  }

  @Test func optionsAndTheirValuesAreOffered() throws {
    #expect(try offered("run", "news", "--log-f") == ["--log-format"])
    #expect(try offered("run", "news", "--log-format", "j") == ["json"])
    #expect(Set(try offered("run", "news", "--print", "")) == ["auto", "page", "jsonl", "none"])
  }

  @Test func pipelinesAreOfferedByNameAndAsFiles() throws {
    #expect(Set(try offered("run", "")).isSuperset(of: ["news", "web", "mine.yaml", "deep"]))
    #expect(try offered("run", "ne") == ["news"])
    #expect(try offered("check", "news", "deep/") == ["deep/other.yaml"])
    #expect(try offered("run", "Pipelines/w") == ["Pipelines/web.yml"])
    #expect(try !offered("run", "").contains("article.txt"))
  }

  @Test func inputsAreFiles() throws {
    #expect(try offered("run", "news", "art") == ["article.txt"])
    #expect(try offered("run", "news", "--files-from", "art") == ["article.txt"])
  }

  /// The other shells, if they are there, can at least read theirs.
  @Test(arguments: ["bash", "zsh", "fish"])
  func theShellReadsItsScript(shell: String) throws {
    try scratch.write("script", try Tool.run("completion", shell).output)
    let (code, error) = try Tool.shell(
      "command -v \(shell) >/dev/null || exit 0; \(shell) -n script", in: scratch.folder)
    #expect(code == 0, "\(error)")
  }
}
