#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's words for its error numbers.
package enum SystemError {
  /// The number of the last failure in this thread.
  package static var last: Int32 { errno }

  /// The number that a write to a pipe gives when nobody reads it.
  package static var closedPipe: Int32 { EPIPE }

  /// The number of a call that a signal cut short.
  package static var interrupted: Int32 { EINTR }

  /// The words, without a capital or full stop.
  package static func message(_ code: Int32) -> String {
    let text = unsafe String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
