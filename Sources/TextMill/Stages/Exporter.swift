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

  /// Files that it shares with other exporters of the pipeline, which must want the same bytes in them.
  /// By default none.
  var sharedFiles: [SharedFile] { get }

  /// A place for a batch's documents.
  func makeRendered() -> Rendered

  /// Makes a document ready to be written.
  ///
  /// If it throws, `rendered` must be as before; the document is quarantined.
  func render(_ document: Document, into rendered: inout Rendered) throws

  /// Opens the outputs.
  func open(in outputs: any Outputs) throws -> Writer
}

extension Exporter {
  /// None.
  public var sharedFiles: [SharedFile] { [] }
}

/// A file that stands beside the outputs of several exporters, the same for all of them.
public struct SharedFile: Sendable {
  /// Where it stands.
  public let path: String
  /// What is in it.
  public let bytes: [UInt8]
  /// What to do where two exporters want different bytes in it.
  public let wayOut: String

  /// A file; `wayOut` tells a person how two exporters agree about it.
  public init(path: String, bytes: [UInt8], wayOut: String) {
    (self.path, self.bytes, self.wayOut) = (path, bytes, wayOut)
  }
}

/// Writes rendered documents, in the order of the input.
public protocol ExportWriter: Sendable {
  /// What it writes.
  associatedtype Rendered: Sendable

  /// Writes a batch.
  mutating func write(_ rendered: Rendered) throws

  /// Makes lasting what was written so far: the run is about to note that it need not be written again.
  ///
  /// Where things are written in transactions, one ends here. After a crash between this call and the
  /// note, documents come again that were written before it: writing them again must change nothing.
  /// If a run fails, what was written since the last call must be as if it never was. Files that
  /// `Outputs` opened are taken care of: by default this does nothing.
  mutating func commit() throws

  /// What it counted since it was last asked, such as documents that took the place of others: a run's
  /// table tells the sums. By default nothing.
  mutating func takeCounts() -> [String: Int]

  /// Writes what belongs behind the last document, and makes all of it lasting.
  mutating func finish() throws
}

extension ExportWriter {
  /// Does nothing.
  public mutating func commit() throws {}

  /// Nothing.
  public mutating func takeCounts() -> [String: Int] { [:] }
}

/// Where exporters get their files from.
///
/// The runner gives every file its final name only when the whole run went well. When an interrupted
/// run goes on, files that were open then are as they were: an exporter that asks the outputs what is
/// there, and keeps no count of its own, needs to know nothing of it.
public protocol Outputs: Sendable {
  /// Opens a file for writing, making the folders above it; `-` is standard output.
  ///
  /// A name that ends with `.gz`, `.zst`, `.xz` or `.bz2` is compressed; all but the first need the
  /// program for it. A file that an interrupted run left open goes on where it was.
  func open(_ path: String) throws -> any OutputFile

  /// Whether a file of this name was opened already, by this run or the interrupted one before it.
  func hasOpened(_ path: String) -> Bool

  /// About how many bytes a numbered part of an output may have, before compression, if the run was
  /// told.
  var partBytes: Int? { get }

  /// Finds a place for a file that the exporter writes by itself, such as a database, making the
  /// folders above it.
  ///
  /// A file that is there already is added to where it is; a new one gets its final name when the whole
  /// run went well, and must be closed by then. When an interrupted run goes on, the file is as the
  /// exporter left it. Its name with `-journal`, `-wal` or `-shm` behind it belongs to it.
  func place(_ path: String) throws -> OutputPlace

  /// Opens a file for what can be written only when all is there, beside the file that is meant by
  /// `path`.
  ///
  /// It never gets a name of its own, and goes when the run ends. When an interrupted run goes on, it
  /// is as it was.
  func scratch(_ path: String) throws -> any ScratchFile

  /// The run.
  var run: ExportRun { get }
}

extension Outputs {
  /// There is none.
  public func place(_ path: String) throws -> OutputPlace {
    throw OutputError(path, "only a run on files has a place for it")
  }

  /// There is none.
  public func scratch(_ path: String) throws -> any ScratchFile {
    throw OutputError(path, "only a run on files can keep documents until all are there")
  }

  /// A run that begins, without a name.
  public var run: ExportRun { ExportRun() }
}

/// A file that is being written.
public protocol OutputFile: Sendable {
  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws

  /// How many bytes have been written to it, before compression; more than 0 at once when an
  /// interrupted run goes on.
  var count: Int { get }

  /// Says that nothing more will be written, so that the file need not be held open.
  func close() throws
}

/// A file that is written and then read by the exporter alone.
public protocol ScratchFile: OutputFile {
  /// So many bytes from an offset on; fewer at its end.
  func read(_ count: Int, at offset: Int) throws -> [UInt8]
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
