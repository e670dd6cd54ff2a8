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

  /// Where the program was built in a checkout, `new stage` builds on that.
  @Test func aPlacedProgramKnowsItsPackage() throws {
    let scratch = try Scratch()
    try scratch.write("bin/textmill", Data(contentsOf: Tool.executable))
    let new = "chmod +x bin/textmill && cd mine && exec ../bin/textmill new stage Links"
    try scratch.write("mine/readme", "")
    #expect(try Tool.shell(new, in: scratch.folder).0 == 2)
    try scratch.write("share/textmill/package", Tool.package.path + "\n")
    let (code, error) = try Tool.shell(new, in: scratch.folder)
    #expect(code == 0, "\(error)")
    let manifest = try scratch.read("mine/Package.swift")
    #expect(manifest.contains("path: \"\(Tool.package.path)\""))
  }

  @Test func aPackageThatIsNamedMustBeTextMills() throws {
    let scratch = try Scratch()
    var result = try Tool.run("new", "stage", "Links", "--textmill", ".", in: scratch.folder)
    #expect(result.code == 2)
    #expect(result.error.contains(". is not TextMill's package"))
    try FileManager.default.createSymbolicLink(
      at: scratch.url("here"), withDestinationURL: Tool.package)
    result = try Tool.run(
      "new", "stage", "Links", "--package", "mine", "--textmill", "here", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    let manifest = try scratch.read("mine/Package.swift")
    #expect(manifest.contains("path: \"/"), "\(manifest)")
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
