import TextMillFormats
import TextMillRunner
import TextMillYAML

/// The files that a command reads and those that it writes: what it writes must not take the place of
/// another one of them.
struct FileClaims {
  private struct Claim {
    let path: String
    /// What the file is to the command, such as "an input".
    let role: String
    /// By which option or setting it was named.
    let option: String?
  }

  private var claims: [Claim] = []

  /// Files that are read.
  mutating func reads(_ role: String, _ paths: [String]) {
    for path in paths { claim(path, role, nil) }
  }

  /// A file that is written, if there is one, and the option that names it.
  mutating func writes(_ role: String, _ path: String?, _ option: String) {
    if let path { claim(path, role, option) }
  }

  private mutating func claim(_ path: String, _ role: String, _ option: String?) {
    // A device or a pipe is nothing that could be lost.
    let isSpecial = (try? FileKind(path))?.isSpecial ?? false
    if path != "-", !isSpecial { claims.append(Claim(path: path, role: role, option: option)) }
  }

  /// Checks all that was claimed.
  ///
  /// - Throws: `ToolFailure` for the first file that would be written in another one's place.
  func check() throws(ToolFailure) {
    if let claim = claims.first(where: { $0.path.isEmpty }), let option = claim.option {
      throw ToolFailure(.usage, "\(claim.role) has no name", "name a file with \(option)")
    }
    var known: [FileName: Claim] = [:]
    for claim in claims {
      let name = FileName(claim.path)
      guard let other = known[name] else {
        known[name] = claim
        continue
      }
      guard let option = claim.option ?? other.option else { continue }
      let (one, two) = claim.option == nil ? (other, claim) : (claim, other)
      throw ToolFailure(
        .usage, "\(one.role) \(Visible.line(one.path)) is \(two.role), too",
        "name another file with \(option)")
    }
  }

  /// A file by its identity, or by its path while there is none.
  private enum FileName: Hashable {
    case identity([UInt64])
    case path(String)

    init(_ path: String) {
      if let kind = try? FileKind(path), !kind.isFolder {
        self = .identity(kind.identity)
      } else {
        self = .path(PathName.normalized(path))
      }
    }
  }
}
