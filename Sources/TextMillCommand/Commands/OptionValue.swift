import ArgumentParser
import TextMill

/// Values of options, checked before anything else happens.
enum OptionValue {
  static func byteCount(_ text: String) throws -> ByteCount {
    guard let count = ByteCount(text), count.bytes > 0 else {
      throw ValidationError("'\(text)' is no amount of bytes such as 64KB, 256MB or 1GiB")
    }
    return count
  }

  static func time(_ text: String) throws -> TimeSpan {
    guard let time = TimeSpan(text), time.duration > .zero else {
      throw ValidationError("'\(text)' is no time such as 500ms, 30s or 2min")
    }
    return time
  }

  static func check(_ option: String, _ value: Int, _ range: ClosedRange<Int>) throws {
    guard range.contains(value) else {
      throw ValidationError("\(option) must be \(range.lowerBound) to \(range.upperBound)")
    }
  }
}
