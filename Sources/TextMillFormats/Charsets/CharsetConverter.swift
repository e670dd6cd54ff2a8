#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Converts text to UTF-8 piece by piece with the C library's iconv, which only this type uses.
///
/// One owner uses it at a time.
@safe final class CharsetConverter: @unchecked Sendable {
  /// Why a conversion stopped.
  enum Outcome {
    /// All of the input is converted.
    case done
    /// The input ends inside a character.
    case incomplete
    /// No character begins like this.
    case invalid
  }

  private let handle: iconv_t

  /// A converter from a charset; `nil` if the system knows none of that name.
  init?(from name: String) {
    // What follows a slash are instructions to leave characters out, which nobody may ask for.
    guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    guard let opened = unsafe iconv_open("UTF-8", name), Int(bitPattern: opened) != -1 else {
      return nil
    }
    unsafe handle = opened
  }

  deinit {
    unsafe iconv_close(handle)
  }

  /// Whether there is a charset of a name.
  static func knows(_ name: String) -> Bool { CharsetConverter(from: name) != nil }

  /// Appends what the input from `at` on stands for, and moves `at` to where it stopped.
  func convert(_ input: [UInt8], from at: inout Int, into output: inout [UInt8]) -> Outcome {
    while at < input.count {
      let room = max(2 * (input.count - at), 64)
      let failure = unsafe input.withUnsafeBytes { bytes in
        unsafe step(bytes, &at, room, &output)
      }
      switch failure {
      case 0: return .done
      case E2BIG: continue
      case EINVAL: return .incomplete
      default: return .invalid
      }
    }
    return .done
  }

  /// Appends what was held back in case a character that combines follows, and begins anew.
  func flush(into output: inout [UInt8]) {
    var at = 0
    _ = unsafe step(UnsafeRawBufferPointer(start: nil, count: 0), &at, 64, &output)
  }

  private func step(
    _ input: UnsafeRawBufferPointer, _ at: inout Int, _ room: Int, _ output: inout [UInt8]
  ) -> Int32 {
    var failure: Int32 = 0
    output.append(addingCapacity: room) { (free: inout OutputSpan<UInt8>) in
      unsafe free.withUnsafeMutableBufferPointer { free, initialized in
        let source = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var from = unsafe source.map { unsafe UnsafeMutablePointer(mutating: $0 + at) }
        let target = UnsafeMutableRawPointer(free.baseAddress)
        var to = unsafe target?.assumingMemoryBound(to: CChar.self).advanced(by: initialized)
        var left = input.count - at
        var space = room
        let code =
          unsafe from == nil
          ? iconv(handle, nil, nil, &to, &space) : iconv(handle, &from, &left, &to, &space)
        if code == -1 { failure = SystemError.last }
        at = input.count - left
        initialized += room - space
      }
    }
    return failure
  }
}
