import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process as the system sees it.
enum ProcessExit {
  static var environment: [String: String] { ProcessInfo.processInfo.environment }

  static var processorCount: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Ends the process without waiting for anything.
  static func exit(_ code: Int32) -> Never {
    systemExit(code)
  }

  /// A write to a closed pipe shall be an error like others, not the end of the process.
  static func ignoreClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}

private func systemExit(_ code: Int32) -> Never { exit(code) }

/// The signals that ask a run to end.
enum Interruption {
  private static let received = Atomic<Int32>(0)

  /// The signal that came, `nil` if none did.
  static var signal: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  static var exit: ToolExit { signal == SIGTERM ? .terminated : .interrupted }

  /// From now on the first SIGINT or SIGTERM is noted; a second one ends the process at once.
  static func watch() {
    for number in [SIGINT, SIGTERM] { install(number) }
  }

  private static func install(_ number: Int32) {
    let handler: @convention(c) (Int32) -> Void = { number in
      let first = Interruption.received.exchange(number, ordering: .relaxed)
      if first != 0 { _exit(128 + number) }
    }
    _ = systemSignal(number, handler)
  }
}

private func systemSignal(
  _ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void
) -> (@convention(c) (Int32) -> Void)? {
  signal(number, handler)
}
