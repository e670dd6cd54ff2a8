import Synchronization
import TextMill
import TextMillFormats

/// Reads the files that a stage's settings name, and remembers what was in them.
final class SettingFiles: Sendable {
  /// A file as it was when the stage was built.
  struct Stamp: Sendable, Equatable {
    var path: String
    var size: Int
    var hash: String
  }

  /// Larger ones are most likely not what was meant, in bytes.
  private static let largest = 1 << 30

  private let seen = Mutex<[Stamp]>([])

  /// The files that were read, in the order of reading.
  var stamps: [Stamp] { seen.withLock { $0 } }

  /// All of a file, or why it cannot be had.
  func read(_ path: String) -> SettingFileContent {
    do throws(FileError) {
      let file = try FileReader(path)
      // What is no regular file has no size: a folder, a pipe that might never end.
      guard let size = file.size else { return .failure("it is not a file") }
      guard size <= Self.largest else { return .failure("it is larger than 1 GiB") }
      var bytes: [UInt8] = []
      _ = try file.read(size, into: &bytes)
      var hash = ContentHash()
      hash.add(bytes.span)
      let stamp = Stamp(path: path, size: bytes.count, hash: hash.digits)
      seen.withLock { $0.append(stamp) }
      return .bytes(bytes)
    } catch {
      return .failure(error.reason)
    }
  }
}
