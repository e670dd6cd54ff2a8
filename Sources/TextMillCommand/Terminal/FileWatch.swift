import TextMillFormats

/// Waits until one of some files changes.
///
/// It looks at their sizes and times a few times a second: that works on every system and file
/// system, and costs nothing that a person would notice.
struct FileWatch {
  private static let pause = Duration.milliseconds(150)

  private let paths: [String]
  private let stamps: [FileStamp?]

  /// Notes how the files are now.
  init(_ paths: [String]) {
    self.paths = paths
    stamps = Self.stamps(paths)
  }

  /// Returns once a file is another one, or was made or removed; `false` if the person asked to stop.
  func change() async -> Bool {
    while Interruption.signal == nil {
      do { try await Task.sleep(for: Self.pause) } catch { return false }
      if Self.stamps(paths) != stamps { return true }
    }
    return false
  }

  private static func stamps(_ paths: [String]) -> [FileStamp?] { paths.map { try? FileStamp($0) } }
}
