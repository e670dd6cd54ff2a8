/// A stage that writes documents somewhere; they go on unchanged.
///
/// Work is split so that the costly part runs on all cores and bytes still come out in order:
/// `render` turns documents into something ready to be written, on any core; a `Writer` writes it,
/// in the order of the input.
public protocol Exporter: Stage {
  /// Documents made ready to be written; one value collects those of a batch.
  associatedtype Rendered: Sendable
  /// Writes what was rendered.
  associatedtype Writer: ExportWriter where Writer.Rendered == Rendered

  /// Where it writes: file names or templates of file names, `-` for standard output.
  var destinations: [String] { get }

  /// A place for a batch's documents.
  func makeRendered() -> Rendered

  /// Makes a document ready to be written.
  ///
  /// If it throws, `rendered` must be as before; the document is quarantined.
  func render(_ document: Document, into rendered: inout Rendered) throws

  /// Opens the outputs.
  func open(in outputs: any Outputs) throws -> Writer
}

/// Writes rendered documents, in the order of the input.
public protocol ExportWriter: Sendable {
  /// What it writes.
  associatedtype Rendered: Sendable

  /// Writes a batch.
  mutating func write(_ rendered: Rendered) throws

  /// Writes what belongs behind the last document.
  mutating func finish() throws
}

/// Where exporters get their files from.
///
/// The runner gives every file its final name only when the whole run went well.
public protocol Outputs: Sendable {
  /// Opens a file for writing, making the folders above it; `-` is standard output.
  func open(_ path: String) throws -> any OutputFile
}

/// A file that is being written.
public protocol OutputFile: Sendable {
  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws

  /// Says that nothing more will be written, so that the file need not be held open.
  func close() throws
}

/// A file could not be written, or a name for one is not allowed.
public struct OutputError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What is wrong.
  public let message: String

  /// An output that failed.
  public init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }

  /// A sentence for a person.
  public var description: String { "cannot write \(path): \(message)" }
}
