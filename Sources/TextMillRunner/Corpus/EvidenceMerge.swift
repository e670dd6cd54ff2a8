import TextMill
import TextMillFormats

/// Evidence that was gathered in several places, put together.
package enum EvidenceMerge {
  /// The evidence of all files as one; the same bytes in whatever order they are given.
  ///
  /// Of no files it is what the stage `empty` learns from no documents.
  ///
  /// - Throws: `MergeError` if they are of different stages, of one that is not known, or damaged, or
  ///   if they are of parts of the documents and a part is missing or double.
  package static func merged(
    _ files: [(path: String, evidence: EvidenceFile)], _ catalog: StageCatalog,
    ofNone empty: String? = nil
  ) throws(MergeError) -> EvidenceFile {
    guard let stage = files.first?.evidence.stage ?? empty else {
      throw MergeError("there is nothing to put together")
    }
    if let file = files.first(where: { $0.evidence.kind == .conclusion }) {
      throw MergeError("\(file.path) holds a conclusion: only evidence can be put together")
    }
    if let other = files.first(where: { $0.evidence.stage != stage }) {
      throw MergeError(
        "the stage '\(other.evidence.stage)' learned \(other.path), and '\(stage)' \(files[0].path)"
      )
    }
    try checkParts(files)
    try checkSettings(files)
    guard let type = catalog[stage] as? any CorpusStage.Type else {
      throw MergeError("this program knows no stage '\(stage)' that learns")
    }
    // What workers send of parts may well be equal.
    if empty == nil { try checkSame(files, but: try bytes(of: [], type)) }
    return EvidenceFile(
      stage: stage, settings: files.first?.evidence.settings ?? [:],
      bytes: try bytes(of: files, type))
  }

  /// What stands in two files would count twice; of no documents it may stand in many.
  private static func checkSame(
    _ files: [(path: String, evidence: EvidenceFile)], but none: [UInt8]
  ) throws(MergeError) {
    var known: [[UInt8]: String] = [:]
    for file in files where file.evidence.share == nil && file.evidence.bytes != none {
      if let other = known.updateValue(file.path, forKey: file.evidence.bytes) {
        throw MergeError(
          "\(other) and \(file.path) hold the same evidence, which would count twice")
      }
    }
  }

  private static func checkSettings(
    _ files: [(path: String, evidence: EvidenceFile)]
  ) throws(MergeError) {
    guard let first = files.first else { return }
    for other in files {
      let isOlder = first.evidence.settings.isEmpty
      let (here, there) = isOlder ? (other, first) : (first, other)
      if let mismatch = here.evidence.mismatch(with: there.evidence.settings) {
        throw MergeError("\(here.path) and \(there.path) do not go together: \(mismatch)")
      }
    }
  }

  /// What parts of one input have learned must be that of all of them, each once.
  private static func checkParts(
    _ files: [(path: String, evidence: EvidenceFile)]
  ) throws(MergeError) {
    let parts = files.compactMap { file in file.evidence.share.map { (file.path, $0) } }
    guard let first = parts.first else { return }
    if let whole = files.first(where: { $0.evidence.share == nil }) {
      throw MergeError("\(first.0) is of the part \(first.1), and \(whole.path) of no part")
    }
    if let other = parts.first(where: { $0.1.count != first.1.count }) {
      throw MergeError(
        "\(other.0) is one of \(other.1.count) parts, and \(first.0) one of \(first.1.count)")
    }
    try InputShare.check(parts)
  }

  private static func bytes<S: CorpusStage>(
    of files: [(path: String, evidence: EvidenceFile)], _ type: S.Type
  ) throws(MergeError) -> [UInt8] {
    var all = S.Evidence()
    for file in files {
      do {
        all.merge(try S.Evidence(encoded: file.evidence.bytes))
      } catch {
        throw MergeError("\(file.path): \(error)")
      }
    }
    do {
      return try all.encoded()
    } catch {
      throw MergeError("\(error)")
    }
  }
}
