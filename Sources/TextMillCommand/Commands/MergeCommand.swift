import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// Puts together what processes made that shared a run.
struct MergeCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put together what the parts of a shared run learned, or wrote down.",
    discussion: """
      Files are all of one kind: what 'textmill learn' wrote, or the manifests of all parts of one run. \
      Of what was made with --shard it checks that no part is missing or double; of manifests also that \
      they are of the same run, and that the ledger of all of them balances.

      Examples:

        textmill learn web.yaml crawl/ --output site.evidence --shard 1/2     on one machine
        textmill learn web.yaml crawl/ --output site.evidence --shard 2/2     on another one
        textmill merge site.*-of-00002.evidence --output site.evidence

        textmill run web.yaml crawl/ --learned repetition=site.evidence --manifest m.json --shard 1/2
        textmill run web.yaml crawl/ --learned repetition=site.evidence --manifest m.json --shard 2/2
        textmill merge m.*-of-00002.json --output m.json
        cat out/web.*-of-00002.jsonl > out/web.jsonl
      """)

  @Argument(help: "The files.", completion: .file())
  var files: [String] = []

  @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
  var output: String

  @Option(help: "The files hold bare evidence of this stage, as workers send it.")
  var raw: String?

  @Flag(name: .shortAndLong, help: "Print no table, only errors.")
  var quiet = false

  @OptionGroup var logging: LogOptions

  func validate() throws {
    if files.isEmpty, raw == nil { throw ValidationError("name the files to put together") }
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    var claims = FileClaims()
    claims.reads("a part", files)
    claims.writes("the whole", output, "--output")
    try claims.check()
    do {
      // What one file holds, all must hold.
      if raw != nil || EvidenceFile.isOne(files[0]) { return try mergeEvidence(context) }
      return try mergeManifests(context)
    } catch let error as MergeError {
      throw ToolFailure(.badInput, "\(error)", "nothing was written")
    } catch let error as OutputError {
      throw ToolFailure(.failure, "\(error)")
    }
  }

  private func mergeEvidence(_ context: ToolContext) throws -> ToolExit {
    let parts = try files.map { path in (path, try evidence(path)) }
    let content = try EvidenceMerge.merged(parts, context.catalog, ofNone: raw).content
    try write(content)
    let told = RunLog(context.log, isQuiet: quiet)
    told.wrote(output, bytes: content.count)
    told.finished(.success)
    return .success
  }

  private func evidence(_ path: String) throws(MergeError) -> EvidenceFile {
    if let raw { return EvidenceFile(stage: raw, bytes: try Self.content(path)) }
    do throws(EvidenceFileError) {
      return try EvidenceFile(path)
    } catch {
      throw MergeError("\(Visible.line(path)): \(error.reason)")
    }
  }

  private func mergeManifests(_ context: ToolContext) throws -> ToolExit {
    let manifests = try files.map { path in (path, try Self.manifest(path)) }
    let whole = try ManifestMerge(manifests)
    if let imbalance = whole.ledger.imbalance {
      throw ToolFailure(.failure, "the ledger does not balance: \(imbalance)", "please report this")
    }
    try write(Array((whole.json.json + "\n").utf8))
    let exit: ToolExit = whole.ledger.quarantined > 0 ? .quarantined : .success
    RunLog(context.log, isQuiet: quiet).finished(exit, whole.ledger, outputs: [output])
    return exit
  }

  private static func manifest(_ path: String) throws(MergeError) -> JSONValue {
    let bytes = try content(path)
    guard let json = try? JSONValue(json: bytes), json["textmill"] != nil else {
      throw MergeError("\(Visible.line(path)) is neither evidence nor a manifest")
    }
    return json
  }

  private static func content(_ path: String) throws(MergeError) -> [UInt8] {
    do throws(FileError) {
      var source = try ByteSource(path)
      return try source.readAll(atMost: .max)
    } catch {
      throw MergeError("cannot read \(Visible.line(path)): \(error.reason)")
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    try OutputFolder.make(above: output)
    do throws(FileError) {
      try FileWriter(output).write(bytes.span)
    } catch {
      throw ToolFailure(.failure, "cannot write \(Visible.line(output)): \(error.reason)")
    }
  }
}
