#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where files go that nobody shall see.
enum TemporaryFolder {
  /// What TMPDIR says, or the system's own folder.
  static var path: String { FileManager.default.temporaryDirectory.path }
}
