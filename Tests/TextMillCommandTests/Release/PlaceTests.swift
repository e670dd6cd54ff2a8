import Foundation
import Testing

/// What an installation consists of, and the version that is told everywhere.
@Suite struct PlaceTests {
  @Test func aPrefixGetsAllParts() throws {
    let scratch = try Scratch()
    let (code, error) = try Tool.shell(
      "sh .ci/place '\(scratch.folder.path)' '\(Tool.executable.path)'")
    #expect(code == 0, "\(error)")
    for file in [
      "bin/textmill", "share/man/man1/textmill.1", "share/man/man7/textmill-stage-clean.7",
      "share/bash-completion/completions/textmill", "share/zsh/site-functions/_textmill",
      "share/fish/vendor_completions.d/textmill.fish", "share/doc/textmill/LICENSE",
    ] {
      #expect(scratch.exists(file), "\(file)")
    }
    #expect(FileManager.default.isExecutableFile(atPath: scratch.url("bin/textmill").path))
  }

  /// The change log speaks of this version, or of what comes behind it.
  @Test func theChangeLogKnowsTheVersion() throws {
    let version = try Tool.run("--version").output.trimmingCharacters(in: .newlines)
    #expect(version.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
    let log = try String(
      contentsOf: Tool.package.appending(path: "Sources/TextMill/TextMill.docc/ChangeLog.md"),
      encoding: .utf8)
    #expect(log.contains("\n### Unreleased\n"))
    #expect(log.contains(version))
  }

  /// In sources the number stands in one place.
  @Test func theVersionIsDeclaredOnce() throws {
    let version = try Tool.run("--version").output.trimmingCharacters(in: .newlines)
    let sources = Tool.package.appending(path: "Sources")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter {
      guard $0.hasSuffix(".swift") else { return false }
      return try String(contentsOf: sources.appending(path: $0), encoding: .utf8)
        .contains("\"\(version)\"")
    }
    #expect(files == ["TextMillCommand/ToolVersion.swift"])
  }
}
