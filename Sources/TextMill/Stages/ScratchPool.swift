import Synchronization

/// Working memory that a stage uses again and again: tables and lists that every document would
/// have to allocate otherwise.
///
/// A stage itself never changes. What it writes to while it works it borrows from a pool, for one
/// document; a pool grows to as many pieces as documents are worked on at a time. What a document
/// left behind must not be seen by the next one.
public final class ScratchPool<Scratch: Sendable>: Sendable {
  /// What is lent, so that nothing of it is copied on its way out and back: one borrower at a time has it.
  private final class Piece: @unchecked Sendable {
    var scratch: Scratch

    init(_ scratch: Scratch) { self.scratch = scratch }
  }

  private let idle = Mutex<[Piece]>([])
  private let make: @Sendable () -> Scratch

  /// A pool whose pieces are made when none is idle.
  public init(_ make: @escaping @Sendable () -> Scratch) {
    self.make = make
  }

  /// Lends a piece.
  public func withScratch<Result, Failure: Error>(
    _ body: (inout Scratch) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let piece = idle.withLock { $0.popLast() } ?? Piece(make())
    defer { idle.withLock { $0.append(piece) } }
    return try body(&piece.scratch)
  }
}
