import Foundation
import TextMillFormats

/// A file that goes away with its owner.
final class ScratchFile {
  let path: String

  init(_ bytes: [UInt8]) {
    path = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)").path
    do throws(FileError) {
      // Foundation would wait for the disk.
      let file = try FileWriter(path)
      try file.write(bytes.span)
    } catch {
      preconditionFailure("no temporary file can be written: \(error)")
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
