import TextMill
package import TextMillFormats

/// What a corpus stage has learned from documents, as a file that later runs work with; the line `part`
/// is there if it learned from one of several parts of them.
///
///     textmill-evidence 1
///     stage repetition
///     xxh64 0123456789abcdef
///     part 3/16
///
///     (the evidence as the stage writes it)
package struct EvidenceFile: Sendable {
  /// What a file is good for; its first line tells.
  package enum Kind: String, CaseIterable, Sendable {
    /// It can be put together with other evidence.
    case evidence = "textmill-evidence 1"
    /// It holds for the documents that gave it, and for no others.
    case conclusion = "textmill-conclusion 1"
  }

  package let kind: Kind
  /// The stage's name.
  package let stage: String
  /// Which part of the documents the stage has seen; `nil` for all that there were.
  package let share: InputShare?
  /// The evidence.
  package let bytes: [UInt8]

  /// The evidence of a stage.
  package init(
    _ kind: Kind = .evidence, stage: String, share: InputShare? = nil, bytes: [UInt8]
  ) {
    self.kind = kind
    self.stage = stage
    self.share = share
    self.bytes = bytes
  }

  /// Reads a file.
  ///
  /// - Throws: `EvidenceFileError` if it cannot be read, is none, or is damaged.
  package init(_ path: String) throws(EvidenceFileError) {
    var content: [UInt8] = []
    do throws(FileError) {
      let reader = try FileReader(path)
      while try reader.read(1 << 24, into: &content) > 0 {}
    } catch {
      throw EvidenceFileError(reason: error.reason)
    }
    // Behind the header, which is short, there is an empty line.
    let start = content.prefix(1000)
    let blank = start.indices.dropLast().first { start[$0] == 0x0A && start[$0 + 1] == 0x0A }
    guard let blank else { throw EvidenceFileError(reason: "it holds no evidence") }
    let header = String(decoding: content[..<blank], as: UTF8.self).split(separator: "\n")
    guard (3...4).contains(header.count), let kind = Kind(rawValue: String(header[0])),
      header[1].hasPrefix("stage "), header[2].hasPrefix("xxh64 "),
      let share = Self.share(header.dropFirst(3).first)
    else { throw EvidenceFileError(reason: "it holds no evidence that this version can read") }
    let bytes = Array(content[(blank + 2)...])
    guard header[2].dropFirst(6) == Self.hash(bytes) else {
      throw EvidenceFileError(reason: "it is damaged: its bytes do not fit its checksum")
    }
    self.kind = kind
    stage = String(header[1].dropFirst(6))
    self.share = share.first
    self.bytes = bytes
  }

  /// The part that a line names, none without a line; `nil` if it names no part.
  private static func share(_ line: Substring?) -> [InputShare]? {
    guard let line else { return [] }
    guard line.hasPrefix("part "), let share = InputShare(String(line.dropFirst(5))) else {
      return nil
    }
    return [share]
  }

  /// Whether a file begins as one of evidence does.
  package static func isOne(_ path: String) -> Bool {
    var beginning: [UInt8] = []
    do throws(FileError) {
      _ = try FileReader(path).read(40, into: &beginning)
    } catch {
      return false
    }
    return Kind.allCases.contains { beginning.starts(with: $0.rawValue.utf8) }
  }

  /// The file's content.
  package var content: [UInt8] {
    let part = share.map { "part \($0)\n" } ?? ""
    let header = "\(kind.rawValue)\nstage \(stage)\nxxh64 \(Self.hash(bytes))\n\(part)\n"
    return Array(header.utf8) + bytes
  }

  private static func hash(_ bytes: [UInt8]) -> String {
    var hash = ContentHash()
    hash.add(bytes.span)
    return hash.digits
  }
}

/// Why a file of evidence cannot be used.
package struct EvidenceFileError: Error, Sendable {
  /// Why, in words.
  package let reason: String
}
