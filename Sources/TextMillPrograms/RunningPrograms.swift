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

  /// Makes the table, before a handler needs it.
  package static func prepare() { _ = groups.count }

  /// Ends all of them, and what they started, at once.
  ///
  /// A signal's handler may call it.
  package static func endAll() {
    for index in groups.indices {
      let group = groups[index].load(ordering: .relaxed)
      if group > 0 { _ = kill(-group, SIGKILL) }
    }
  }

  static func add(_ group: pid_t) {
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
