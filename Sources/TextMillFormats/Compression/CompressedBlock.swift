package import TextMill
import TextMillPrograms

/// Compressed output in independent blocks.
///
/// A file of several, one after the other, is a file of its kind in all four compressions: so blocks
/// can be compressed by many workers, and a file can be cut between any two.
package enum CompressedBlock {
  /// How many bytes to put into a block: so many that independent blocks cost about 1 % of size, and
  /// starting a program for each costs little beside its work.
  package static func length(_ compression: Compression) -> Int {
    compression == .gzip ? 1 << 18 : 1 << 20
  }

  /// Makes sure that files can be compressed so.
  ///
  /// - Throws: `FileError` if the program for it is not installed.
  package static func check(_ compression: Compression, for path: String) throws(FileError) {
    guard let program = compression.program, !ByteProgram.isInstalled(program) else { return }
    throw FileError(path, reason: need(compression, program) + ", which is not installed")
  }

  /// A complete block that holds `bytes`; the same on every run with one zlib, or one version of the
  /// program.
  ///
  /// - Throws: `FileError` if the program does not do its work.
  package static func packed(
    _ bytes: [UInt8], _ compression: Compression, for path: String
  ) throws(FileError) -> [UInt8] {
    guard let program = compression.program else {
      var packed: [UInt8] = []
      GzipBlock.append(bytes, to: &packed)
      return packed
    }
    do throws(ByteProgram.Failure) {
      return try ByteProgram.output(of: command(compression, program), given: bytes)
    } catch {
      switch error {
      case .start(let failure):
        let fault = failure.isAbsent ? "is not installed" : "does not start: \(failure)"
        throw FileError(path, reason: need(compression, program) + ", which \(fault)")
      case .end(let words):
        throw FileError(path, reason: "'\(program)' cannot compress it: \(words)")
      }
    }
  }

  private static func need(_ compression: Compression, _ program: String) -> String {
    "writing .\(compression.fileExtension) needs the program '\(program)'"
  }

  /// One thread, as the number of threads may change the bytes, and the level named, as the
  /// environment or a newer version could mean another.
  private static func command(_ compression: Compression, _ program: String) -> [String] {
    switch compression {
    case .gzip: [program, "-c"]
    case .zstd: [program, "-q", "-c", "-3", "--single-thread"]
    case .xz: [program, "-q", "-c", "-6", "-T1"]
    case .bzip2: [program, "-q", "-c", "-9"]
    }
  }
}
