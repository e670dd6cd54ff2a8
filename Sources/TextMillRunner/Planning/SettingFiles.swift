import TextMill
import TextMillFormats

/// Reads the files that settings name.
enum SettingFiles {
  /// Larger ones are most likely not what was meant, in bytes.
  private static let largest = 1 << 30

  /// All of a file, or why it cannot be had.
  static func read(_ path: String) -> SettingFileContent {
    do throws(FileError) {
      let file = try FileReader(path)
      // What is no regular file has no size: a folder, a pipe that might never end.
      guard let size = file.size else { return .failure("it is not a file") }
      guard size <= largest else { return .failure("it is larger than 1 GiB") }
      var bytes: [UInt8] = []
      _ = try file.read(size, into: &bytes)
      return .bytes(bytes)
    } catch {
      return .failure(error.reason)
    }
  }
}
