import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The programs that run beside this one: known, so that a signal's handler can end them.
///
/// A handler may neither wait for a lock nor allocate memory. Programs beyond the size of the table
/// are not in it; they see their input end.
package enum RunningPrograms {
  private static let groups = InlineArray<1024, Atomic<pid_t>> { _ in Atomic(0) }
  /// How many are being started: there, perhaps, but not in the table yet.
  private static let starting = Atomic<Int>(0)
  private static let isEnding = Atomic<Bool>(false)

  /// Makes the table, before a handler needs it.
  package static func prepare() {
    _ = groups.count
    _ = starting.load(ordering: .relaxed)
    _ = isEnding.load(ordering: .relaxed)
  }

  /// Ends all of them, and what they started, at once; none is started afterwards.
  ///
  /// A signal's handler may call it.
  package static func endAll() {
    isEnding.store(true, ordering: .sequentiallyConsistent)
    // What is being started gets into the table within a moment. Waiting has an end all the same.
    for _ in 0..<2000 where starting.load(ordering: .sequentiallyConsistent) > 0 {
      _ = poll(nil, 0, 1)
    }
    for index in groups.indices {
      let group = groups[index].load(ordering: .relaxed)
      if group > 0 { _ = kill(-group, SIGKILL) }
    }
  }

  /// Starts a program so that `endAll` does not miss it.
  ///
  /// - Parameter start: Starts it; meanwhile all signals are blocked for this thread.
  /// - Returns: An error number, or 0 and the program's number.
  static func start(
    _ start: () -> (code: Int32, identifier: pid_t)
  ) -> (code: Int32, identifier: pid_t) {
    // A handler that ran on this thread would wait for it.
    var (all, before) = (sigset_t(), sigset_t())
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    starting.add(1, ordering: .sequentiallyConsistent)
    defer { starting.subtract(1, ordering: .sequentiallyConsistent) }
    if isEnding.load(ordering: .sequentiallyConsistent) { return (EINTR, 0) }
    let started = start()
    if started.code == 0 { add(started.identifier) }
    return started
  }

  private static func add(_ group: pid_t) {
    for index in groups.indices
    where groups[index].compareExchange(expected: 0, desired: group, ordering: .relaxed).exchanged {
      return
    }
  }

  /// Forgets one before it is waited for: afterwards its number may be another one's.
  static func remove(_ group: pid_t) {
    for index in groups.indices
    where groups[index].compareExchange(expected: group, desired: 0, ordering: .relaxed).exchanged {
      return
    }
  }
}
