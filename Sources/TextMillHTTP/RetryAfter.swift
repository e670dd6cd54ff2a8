#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension HTTPResponse {
  /// How long the host asks to wait before the next request, by `Retry-After` (RFC 9110, 10.2.3) in
  /// seconds or as a date, or by `retry-after-ms`; `nil` if it does not say.
  public var retryAfter: Duration? {
    if let text = self["retry-after-ms"], let time = Double(text), time >= 0, time < 1e12 {
      return .milliseconds(Int64(time))
    }
    guard let text = self["retry-after"] else { return nil }
    if let time = Double(text), time >= 0, time < 1e9 { return .milliseconds(Int64(time * 1000)) }
    guard let date = HTTPDate.date(text) else { return nil }
    return .seconds(max(date.timeIntervalSince(Date()), 0))
  }
}

enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A date as HTTP writes it, `Sun, 06 Nov 1994 08:49:37 GMT`.
  static func date(_ text: String) -> Date? {
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", let month = months.firstIndex(of: String(words[2])),
      let day = Int(words[1]), let year = Int(words[3])
    else { return nil }
    let clock = words[4].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, let zone = TimeZone(secondsFromGMT: 0) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar.date(
      from: DateComponents(
        year: year, month: month + 1, day: day, hour: clock[0], minute: clock[1], second: clock[2]))
  }
}
