#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that runs beside this one, with all that it starts; it does not outlive its value.
package struct ChildProcess: ~Copyable, Sendable {
  private let identifier: pid_t
  private var isRunning = true

  /// Starts a program found by the search path, with the given descriptors as its standard input,
  /// output and error.
  package init(
    _ words: [String], standard: [Int32], environment: [String]
  ) throws(SystemFailure) {
    let (code, started) = RunningPrograms.start {
      spawn(words, standard: standard, environment: environment)
    }
    guard code == 0 else { throw SystemFailure(code: code) }
    identifier = started
  }

  deinit {
    if isRunning { _ = reap() }
  }

  /// Keeps it from having more than so many bytes of memory.
  package func limitMemory(to bytes: Int) throws(SystemFailure) {
    guard MemoryLimit.set(bytes, of: identifier) else { throw SystemFailure() }
  }

  /// Waits for its end; `nil` if it ended well, else a few words.
  package mutating func finish() -> String? {
    isRunning = false
    RunningPrograms.remove(identifier)
    return ending(wait(for: identifier))
  }

  /// Waits for its end, at most so long, and then ends it.
  ///
  /// Whatever it started and left behind ends, too.
  package mutating func finish(within time: Duration) -> String? {
    let deadline = SuspendingClock.now + time
    var pause: UInt32 = 100
    while !hasEnded, SuspendingClock.now < deadline {
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
    isRunning = false
    return ending(reap())
  }

  /// Whether it ended by itself; it is not forgotten yet, so that nothing else has its number.
  private var hasEnded: Bool {
    var info = unsafe siginfo_t()
    let code = unsafe waitid(P_PID, id_t(identifier), &info, WEXITED | WNOHANG | WNOWAIT)
    // Nothing to be waited for is filled in as nothing at all.
    return unsafe code == 0 && info.si_signo == SIGCHLD
  }

  /// Ends it and all of its group.
  ///
  /// Its number cannot become another one's before it was waited for.
  private func reap() -> Int32 {
    _ = kill(-identifier, SIGKILL)
    RunningPrograms.remove(identifier)
    return wait(for: identifier)
  }

  private func ending(_ status: Int32) -> String? {
    let signal = status & 0x7F
    if signal != 0 { return "ended by signal \(signal)" }
    let code = status >> 8 & 0xFF
    return code == 0 ? nil : "exit code \(code)"
  }
}

private func wait(for identifier: pid_t) -> Int32 {
  var status: Int32 = 0
  while unsafe waitpid(identifier, &status, 0) < 0, errno == EINTR {}
  return status
}

private func spawn(
  _ words: [String], standard: [Int32], environment: [String]
) -> (code: Int32, identifier: pid_t) {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t? = nil
    var attributes: posix_spawnattr_t? = nil
    let flags =
      POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
      | POSIX_SPAWN_CLOEXEC_DEFAULT
  #else
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
  #endif
  unsafe posix_spawn_file_actions_init(&actions)
  unsafe posix_spawnattr_init(&attributes)
  defer {
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
  }
  for (target, descriptor) in standard.enumerated() {
    unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
  }
  // In a group of its own an interrupt from the keyboard does not reach it, so that what it was
  // doing is not taken for broken; and it must end when nobody reads what it writes.
  unsafe posix_spawnattr_setpgroup(&attributes, 0)
  var defaults = sigset_t()
  unsafe sigemptyset(&defaults)
  for signal in [SIGPIPE, SIGXFSZ] { unsafe sigaddset(&defaults, signal) }
  unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
  // The thread that starts it may have blocked signals, as those of a pool have: the program could not
  // even set itself an alarm.
  var mask = sigset_t()
  unsafe sigemptyset(&mask)
  unsafe posix_spawnattr_setsigmask(&attributes, &mask)
  unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
  var identifier: pid_t = 0
  let code = unsafe withStrings(words) { words in
    unsafe withStrings(environment) { environment in
      guard let program = unsafe words[0] else { return ENOENT }
      return unsafe posix_spawnp(
        &identifier, program, &actions, &attributes, words, environment)
    }
  }
  return (code, identifier)
}

/// Lends strings as C wants a list of them.
private func withStrings(
  _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
) -> Int32 {
  var pointers: [UnsafeMutablePointer<CChar>?] = unsafe strings.map { unsafe strdup($0) }
  unsafe pointers.append(nil)
  defer { while let pointer = unsafe pointers.popLast() { unsafe free(pointer) } }
  return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return ENOMEM }
    return unsafe body(base)
  }
}
