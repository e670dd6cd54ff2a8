/// How a file is compressed, as the ending of its name tells.
package enum Compression: String, CaseIterable, Sendable {
  case gzip
  case zstd
  case xz
  case bzip2

  /// The ending of file names, without the dot.
  package var fileExtension: String {
    switch self {
    case .gzip: "gz"
    case .zstd: "zst"
    case .xz: "xz"
    case .bzip2: "bz2"
    }
  }

  /// The compression that a file's ending, without the dot, tells of.
  package init?(fileExtension: String) {
    guard let known = Self.allCases.first(where: { $0.fileExtension == fileExtension }) else {
      return nil
    }
    self = known
  }

  /// The compression that a file's name asks for, such as `news.jsonl.gz`.
  package init?(nameOf path: some StringProtocol) {
    guard let known = Self.allCases.first(where: { path.hasSuffix("." + $0.fileExtension) }) else {
      return nil
    }
    self = known
  }

  /// A file's name as it would be without compression: `news.jsonl` for `news.jsonl.gz`.
  package static func plainName<Name: StringProtocol>(_ path: Name) -> Name.SubSequence {
    guard let compression = Self(nameOf: path) else { return path[...] }
    return path.dropLast(compression.fileExtension.utf8.count + 1)
  }
}
