import Synchronization
import TextMillFormats
import TextMillPrograms

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

  /// Opens the null device for standard descriptors that are closed, so that no file of the run
  /// gets their numbers and what is meant for a terminal.
  static func openStandardDescriptors() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", O_RDWR)
    }
  }

  /// A write to a closed pipe, or beyond what the system lets a file grow to, shall be an error like
  /// others, not the end of the process.
  static func ignoreWriteSignals() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}

private func systemExit(_ code: Int32) -> Never { exit(code) }

/// The signals that ask a run to end.
enum Interruption {
  private static let received = Atomic<Int32>(0)
  private static let isTold = Atomic<Bool>(false)

  /// The signal that came, `nil` if none did.
  static var signal: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  static var exit: ToolExit {
    switch signal {
    case SIGTERM: .terminated
    case SIGHUP: .hungUp
    default: .interrupted
    }
  }

  /// From now on the first signal that asks to end is noted; a second one ends the process at once.
  ///
  /// A command whose work in hand can take long says so to people who read along.
  static func watch(telling: Bool = false) {
    isTold.store(telling, ordering: .relaxed)
    RunningPrograms.prepare()
    ReadInterruption.prepare()
    for number in [SIGINT, SIGTERM, SIGHUP] { install(number) }
  }

  /// What a handler may say: it must not wait for anything, nor allocate.
  private static let words: StaticString =
    "\ninterrupted: coming to an end; a second time ends it at once\n"

  private static func came(_ number: Int32) {
    if received.exchange(number, ordering: .relaxed) != 0 {
      RunningPrograms.endAll()
      _exit(128 + number)
    }
    ReadInterruption.request()
    if isTold.load(ordering: .relaxed) { tell() }
  }

  private static func tell() {
    words.withUTF8Buffer { _ = unsafe write(2, $0.baseAddress, $0.count) }
  }

  private static func install(_ number: Int32) {
    var action = sigaction()
    let handler: @convention(c) (Int32) -> Void = { Interruption.came($0) }
    #if canImport(Darwin)
      unsafe action.__sigaction_u.__sa_handler = handler
    #else
      unsafe action.__sigaction_handler.sa_handler = handler
    #endif
    // No SA_RESTART: a read that waits shall return.
    unsafe sigaction(number, &action, nil)
  }
}
