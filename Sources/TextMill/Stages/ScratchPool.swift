import Synchronization

/// Working memory that a stage uses again and again: tables and lists that every document would
/// have to allocate otherwise.
///
/// A stage itself never changes. What it writes to while it works it borrows from a pool, for one
/// document; a pool grows to as many pieces as documents are worked on at a time. What a document
/// left behind must not be seen by the next one.
public final class ScratchPool<Scratch: Sendable>: Sendable {
  private let idle = Mutex<[Scratch]>([])
  private let make: @Sendable () -> Scratch

  /// A pool whose pieces are made when none is idle.
  public init(_ make: @escaping @Sendable () -> Scratch) {
    self.make = make
  }

  /// Lends a piece.
  public func withScratch<Result, Failure: Error>(
    _ body: (inout Scratch) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var scratch = idle.withLock { $0.popLast() } ?? make()
    defer { giveBack(scratch) }
    return try body(&scratch)
  }

  private func giveBack(_ scratch: Scratch) {
    idle.withLock { $0.append(scratch) }
  }
}
