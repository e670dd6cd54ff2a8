import TextMillBytes

/// Opens files without a name, whose errors are told as those of other files.
enum NamelessFile {
  /// A new one in a folder; the descriptor is the caller's.
  static func open(in folder: String) throws(FileError) -> Int32 {
    do throws(TemporaryFileError) {
      return try TemporaryFile.open(in: folder)
    } catch {
      throw FileError(folder, code: error.code)
    }
  }
}
