package import TextMill
import TextMillFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folders that outputs stand in.
package enum OutputFolder {
  /// Makes the folders above a file where they are missing.
  package static func make(above path: String) throws(OutputError) {
    guard let slash = path.unicodeScalars.lastIndex(of: "/"), slash > path.startIndex else {
      return
    }
    let folder = String(path[..<slash])
    if let kind = try? FileKind(folder), kind.isFolder { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw OutputError(path, "the folder \(folder) cannot be made: \(problem(folder))")
    }
  }

  /// Why a folder could not be made.
  private static func problem(_ folder: String) -> String {
    let parts = folder.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
    for count in 1...parts.count {
      let path = parts[..<count].map { String($0) }.joined(separator: "/")
      guard !path.isEmpty, let kind = try? FileKind(path) else { continue }
      if !kind.isFolder { return "\(path) is a file" }
    }
    return "no permission, or a disk that is full or read-only"
  }
}
