import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether reading shall end at once, and what wakes a read that waits.
///
/// A signal interrupts the system call of one thread only, and seldom that of the one that reads: so
/// a read from what may let it wait also waits for a pipe to which the signal's handler writes.
package enum ReadInterruption {
  private static let flag = Atomic<Bool>(false)
  private static let wakeInput = Atomic<Int32>(-1)
  private static let wakeOutput = Atomic<Int32>(-1)

  /// Whether it was asked for.
  package static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Makes the pipe; to be called before a handler is installed.
  package static func prepare() {
    guard wakeInput.load(ordering: .relaxed) < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    wakeInput.store(ends[0], ordering: .relaxed)
    wakeOutput.store(ends[1], ordering: .relaxed)
  }

  /// Asks for it, once and for all.
  ///
  /// A signal's handler may call it.
  package static func request() {
    flag.store(true, ordering: .relaxed)
    let output = wakeOutput.load(ordering: .relaxed)
    // Nobody takes the byte away: every read from now on is woken.
    var byte: UInt8 = 0
    if output >= 0 { _ = unsafe write(output, &byte, 1) }
  }

  /// Waits until there is something to read; `false` if reading shall end.
  static func waitForInput(_ descriptor: Int32) -> Bool {
    let input = wakeInput.load(ordering: .relaxed)
    while !isRequested, input >= 0 {
      var waits = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      ]
      let count = unsafe poll(&waits, 2, -1)
      if waits[1].revents != 0 { return false }
      // Whatever else happened, the read itself says what it was.
      if count >= 0 || SystemError.last != EINTR { return true }
    }
    return !isRequested
  }
}
