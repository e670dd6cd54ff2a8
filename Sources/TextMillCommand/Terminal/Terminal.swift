import Synchronization
import TextMillFormats
import TextMillYAML

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

/// Standard output or standard error, and what is known of it.
struct Terminal: Sendable {
  static let output = Terminal(descriptor: 1)
  static let error = Terminal(descriptor: 2)

  /// Whether a person reads it.
  let isInteractive: Bool
  let usesColor: Bool
  private let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
    isInteractive = isatty(descriptor) == 1
    let environment = ProcessInfo.processInfo.environment
    let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    usesColor = isInteractive && !isRefused
  }

  /// The width in cells; 80 if nobody knows.
  var width: Int {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static let firstFailure = Mutex<String?>(nil)

  /// Why something could not be written to standard output, a reader that went away aside.
  static var failure: String? { firstFailure.withLock { $0 } }

  /// Writes a text; a reader that went away is no concern.
  func write(_ text: String) {
    write(Array(text.utf8))
  }

  func write(_ bytes: [UInt8]) {
    do throws(FileError) {
      try FileWriter(standard: descriptor).write(bytes.span)
    } catch {
      guard descriptor == 1, !error.isClosedPipe else { return }
      Self.firstFailure.withLock { $0 = $0 ?? error.reason }
    }
  }

  func styled(_ text: String, _ styles: ANSIStyle...) -> String {
    usesColor ? styles.reduce(text) { $1.apply($0) } : text
  }
}
