import Synchronization

/// Whether reading shall end at once: asked when a signal interrupts a read.
package enum ReadInterruption {
  private static let flag = Atomic<Bool>(false)

  /// Whether it was asked for.
  package static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Asks for it, once and for all.
  ///
  /// A signal's handler may call it.
  package static func request() { flag.store(true, ordering: .relaxed) }
}
