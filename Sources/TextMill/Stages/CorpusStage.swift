/// What a corpus stage gathers from documents: it merges in any grouping and order.
public protocol CorpusEvidence: Sendable {
  /// Evidence of no documents.
  init()

  /// Adds other evidence: associative and commutative, so that parts may be gathered anywhere.
  mutating func merge(_ other: Self)

  /// The evidence as bytes, the same for equal evidence.
  ///
  /// It may throw where some of it must be read from the disk.
  func encoded() throws -> [UInt8]

  /// Reads what `encoded` wrote.
  init(encoded bytes: [UInt8]) throws

  /// How its bytes are made of rows, if a row says something only beside others that share a key with
  /// it.
  ///
  /// Then an engine that has more of it than one machine holds can drop the other rows before it puts
  /// the rest together. By default `nil`: all of it is needed.
  var rows: EvidenceRows? { get }
}

extension CorpusEvidence {
  /// None.
  public var rows: EvidenceRows? { nil }
}

/// The layout of evidence as bytes: a beginning, and rows of one length.
///
/// The beginning with any of the rows must be evidence, too.
public struct EvidenceRows: Sendable, Equatable {
  /// The length of the beginning in bytes.
  public let beginning: Int
  /// The length of a row in bytes.
  public let row: Int
  /// Where in a row its keys stand, each a number of eight bytes.
  public let keys: Range<Int>

  /// A layout, in bytes.
  public init(beginning: Int, row: Int, keys: Range<Int>) {
    self.beginning = beginning
    self.row = row
    self.keys = keys
  }
}

/// A stage that must see every document before it can decide about one.
public protocol CorpusStage: Stage {
  /// What is gathered.
  associatedtype Evidence: CorpusEvidence
  /// What follows from all of it.
  associatedtype Conclusion: Sendable

  /// Adds one document to the evidence.
  func observe(_ document: borrowing Document, into evidence: inout Evidence)

  /// Draws the conclusion from the evidence of all documents.
  func conclude(_ evidence: Evidence) throws -> Conclusion

  /// The least evidence from which the same follows for the documents that gave it, and for no others.
  ///
  /// On an engine each worker holds it. By default it is all evidence.
  func condensed(_ evidence: Evidence) throws -> Evidence

  /// Edits, annotates or drops a document, given the conclusion.
  func process(_ document: inout Document, given conclusion: Conclusion) throws

  /// Whether it must see all documents, with these settings.
  ///
  /// If not, the conclusion is drawn from evidence of no documents, and nothing is read for it.
  /// By default it must.
  var needsEvidence: Bool { get }

  /// The settings that decide what is gathered, with their values: evidence that was gathered with other
  /// values is refused, as nothing that holds would follow from it.
  ///
  /// Those that decide only what follows from the evidence are not among them. By default there are none.
  var gatheringSettings: [String: String] { get }

  /// The file in which it says what it found in all documents. By default there is none.
  var reportPath: String? { get }

  /// What stands in that file: it is written, as exports are, when all documents were seen.
  func report(_ conclusion: Conclusion) throws -> [UInt8]
}

extension CorpusStage {
  /// All of it.
  public func condensed(_ evidence: Evidence) -> Evidence { evidence }

  /// Yes.
  public var needsEvidence: Bool { true }

  /// None.
  public var gatheringSettings: [String: String] { [:] }

  /// None.
  public var reportPath: String? { nil }

  /// Nothing.
  public func report(_ conclusion: Conclusion) -> [UInt8] { [] }
}
