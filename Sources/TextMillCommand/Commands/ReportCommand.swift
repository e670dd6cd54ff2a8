import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// Makes a page of a manifest.
struct ReportCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Make a page of what a run wrote down.",
    discussion: """
      The page needs no network and no other file. A manifest of a run with --report has examples of what \
      was removed and found, one of a run without has counts only.

      Examples:

        textmill run news articles/ --report out/report.html        a page right after the run
        textmill run news articles/ --report r.html --manifest m.json
        textmill report m.json --output r.html                      the same page later
      """)

  /// Larger ones are no manifests, in bytes.
  private static let largest = 1 << 30

  @Argument(help: "The manifest.", completion: .file())
  var manifest: String

  @Option(name: .shortAndLong, help: "The page; standard output without.", completion: .file())
  var output: String?

  func run(in context: ToolContext) async throws -> ToolExit {
    var files = FileClaims()
    files.reads("the manifest", [manifest])
    files.writes("the page", output, "--output")
    try files.check()
    let bytes: [UInt8]
    do throws(FileError) {
      var source = try ByteSource(manifest)
      bytes = try source.readAll(atMost: Self.largest)
    } catch {
      throw ToolFailure(.badInput, "cannot read \(Visible.line(manifest)): \(error.reason)")
    }
    guard let json = try? JSONValue(json: bytes), let page = ReportPage(manifest: json) else {
      throw ToolFailure(
        .badInput, "\(Visible.line(manifest)) is no manifest",
        "'textmill run ... --manifest FILE' writes one")
    }
    if let output {
      try page.write(to: output)
    } else {
      context.output.write(page.html)
    }
    return .success
  }
}

extension ReportPage {
  /// Writes the page, making the folders above it.
  func write(to path: String) throws {
    do {
      try OutputFolder.make(above: path)
      try FileWriter(path).write(Array(html.utf8).span)
    } catch let error as FileError {
      throw ToolFailure(.failure, "cannot write \(Visible.line(path)): \(error.reason)")
    }
  }
}
