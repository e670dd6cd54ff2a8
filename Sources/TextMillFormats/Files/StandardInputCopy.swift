#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes standard input something that can be read several times.
package enum StandardInputCopy {
  private static let blockBytes = 1 << 20

  /// Puts a copy in the place of standard input: a file without a name, which goes with the process.
  ///
  /// - Throws: `FileError` where there is no room, or no folder for temporary files.
  package static func make(in folder: String) throws(FileError) {
    let descriptor = try NamelessFile.open(in: folder)
    // The copy's own descriptor closes with this writer.
    let output = FileWriter(standard: descriptor)
    let input = try FileReader("-")
    var block: [UInt8] = []
    while try input.read(blockBytes, into: &block) > 0 {
      try output.write(block.span)
      block.removeAll(keepingCapacity: true)
    }
    guard dup2(descriptor, 0) >= 0 else { throw FileError("-", code: SystemError.last) }
    try rewind()
  }

  /// Goes back to the start of the copy.
  package static func rewind() throws(FileError) {
    guard lseek(0, 0, SEEK_SET) >= 0 else { throw FileError("-", code: SystemError.last) }
  }
}
