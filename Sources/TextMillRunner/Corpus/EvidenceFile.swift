import TextMill
package import TextMillFormats

/// What a corpus stage has learned from documents, as a file that later runs work with; the line `part`
/// is there if it learned from one of several parts of them, the line `settings` if settings decide what
/// is gathered.
///
///     textmill-evidence 1
///     stage repetition
///     xxh64 0123456789abcdef
///     part 3/16
///     settings {"unit":"line","within":"url"}
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
  /// The settings with which it was gathered; none in files that do not tell.
  package let settings: [String: String]
  /// The evidence.
  package let bytes: [UInt8]

  /// The evidence of a stage.
  package init(
    _ kind: Kind = .evidence, stage: String, share: InputShare? = nil,
    settings: [String: String] = [:], bytes: [UInt8]
  ) {
    self.kind = kind
    self.stage = stage
    self.share = share
    self.settings = settings
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
    guard let blank = Self.headerEnd(content) else {
      throw EvidenceFileError(reason: "it holds no evidence")
    }
    let lines = String(decoding: content[..<blank], as: UTF8.self).split(separator: "\n")
    guard lines.count >= 3, let kind = Kind(rawValue: String(lines[0])),
      lines[1].hasPrefix("stage "), lines[2].hasPrefix("xxh64 "),
      let details = Details(lines.dropFirst(3))
    else { throw EvidenceFileError(reason: "it holds no evidence that this version can read") }
    let bytes = Array(content[(blank + 2)...])
    guard lines[2].dropFirst(6) == Self.hash(bytes) else {
      throw EvidenceFileError(reason: "it is damaged: its bytes do not fit its checksum")
    }
    self.init(
      kind, stage: String(lines[1].dropFirst(6)), share: details.share,
      settings: details.settings, bytes: bytes)
  }

  /// Where the empty line behind the header begins.
  private static func headerEnd(_ content: [UInt8]) -> Int? {
    let start = content.prefix(1 << 20)
    return start.indices.dropLast().first { start[$0] == 0x0A && start[$0 + 1] == 0x0A }
  }

  /// What a header may tell besides.
  private struct Details {
    var share: InputShare?
    var settings: [String: String] = [:]

    /// Reads the lines of a header behind the first three; `nil` if one of them is not known.
    init?(_ lines: ArraySlice<Substring>) {
      for line in lines {
        if line.hasPrefix("part "), let share = InputShare(String(line.dropFirst(5))) {
          self.share = share
        } else if line.hasPrefix("settings "),
          case .object(let members)? = try? JSONValue(json: Array(line.utf8.dropFirst(9)))
        {
          for member in members { settings[member.name] = member.value.string }
        } else {
          return nil
        }
      }
    }
  }

  /// Why evidence that was gathered so is of no use for a stage with these settings; `nil` if it is.
  ///
  /// A file that tells no settings is taken as it is: earlier versions wrote none.
  package func mismatch(with other: [String: String]) -> String? {
    if settings.isEmpty { return nil }
    let names = Set(settings.keys).union(other.keys).sorted()
    let differing = names.filter { settings[$0] != other[$0] }
    if differing.isEmpty { return nil }
    func list(_ values: [String: String]) -> String {
      differing.map { "\($0): \(values[$0] ?? "null")" }.joined(separator: ", ")
    }
    return "it was learned with '\(list(settings))', and here it is '\(list(other))'"
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
    let members = settings.sorted { $0.key < $1.key }
      .map { JSONValue.Member($0.key, .string($0.value)) }
    let with = members.isEmpty ? "" : "settings \(JSONValue.object(members).json)\n"
    let header = "\(kind.rawValue)\nstage \(stage)\nxxh64 \(Self.hash(bytes))\n\(part)\(with)\n"
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
