/// Documents made ready to be written.
struct RenderedDocuments: Sendable {
  struct Separate: Sendable {
    let path: String
    /// The folder that it stays below, with a slash.
    let folder: String
    /// What the template's name ends with, such as `.md`.
    let ending: String
    let bytes: [UInt8]
    /// The text, if it goes into a file beside that one.
    let textBeside: [UInt8]?
  }

  /// What goes into one file, or into numbered ones.
  var together: [UInt8] = []
  /// Where in it each document ends, if they go into numbered files.
  var ends: [Int] = []
  /// What goes into files of their own.
  var separate: [Separate] = []
  /// What goes into files in another order, each with its key.
  var rows: [UInt8] = []
}
