#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that runs beside this one; it does not outlive its value.
struct ChildProcess: ~Copyable, Sendable {
  private let identifier: pid_t
  private var isRunning = true

  /// Starts a program found by the search path, with the given descriptors as its standard input,
  /// output and error.
  ///
  /// - Throws: The system's error number.
  init(_ program: String, _ arguments: [String], standard: [Int32]) throws(SpawnFailure) {
    let (code, started) = spawn(program, arguments, standard: standard)
    guard code == 0 else { throw SpawnFailure(code: code) }
    identifier = started
  }

  deinit {
    if isRunning {
      _ = kill(identifier, SIGKILL)
      _ = wait(for: identifier)
    }
  }

  /// Waits for its end; `nil` if it ended well, else a few words.
  mutating func finish() -> String? {
    isRunning = false
    let status = wait(for: identifier)
    let signal = status & 0x7F
    if signal != 0 { return "ended by signal \(signal)" }
    let code = status >> 8 & 0xFF
    return code == 0 ? nil : "exit code \(code)"
  }
}

/// Why a program could not be started.
struct SpawnFailure: Error {
  let code: Int32
  /// Whether there is no such program.
  var isAbsent: Bool { code == ENOENT }
}

private func wait(for identifier: pid_t) -> Int32 {
  var status: Int32 = 0
  while unsafe waitpid(identifier, &status, 0) < 0, SystemError.last == EINTR {}
  return status
}

private func spawn(
  _ program: String, _ arguments: [String], standard: [Int32]
) -> (code: Int32, identifier: pid_t) {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t? = nil
    var attributes: posix_spawnattr_t? = nil
  #else
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
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
  // reading is not taken for broken; and it must end when nobody reads what it writes.
  unsafe posix_spawnattr_setpgroup(&attributes, 0)
  var defaults = sigset_t()
  unsafe sigemptyset(&defaults)
  unsafe sigaddset(&defaults, SIGPIPE)
  unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
  unsafe posix_spawnattr_setflags(
    &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
  var identifier: pid_t = 0
  let code = unsafe withStrings([program] + arguments) { words in
    // Without the environment's language messages are in English, without its settings it does
    // what its arguments say.
    unsafe withStrings(environment) { environment in
      unsafe posix_spawnp(&identifier, program, &actions, &attributes, words, environment)
    }
  }
  return (code, identifier)
}

private var environment: [String] {
  ["PATH", "LD_LIBRARY_PATH", "TMPDIR"].compactMap { name in
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe "\(name)=" + String(cString: value)
  }
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
