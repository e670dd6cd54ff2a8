/// A time of day on the clock of 24 hours.
struct ClockTime: Sendable, Equatable {
  var hour: UInt8
  var minute: UInt8 = 0
  /// The second, where it is said.
  var second: UInt8?
  /// The minutes that its zone is ahead of UTC, where the zone is said.
  var zone: Int16?

  /// The notation of ISO 8601: `10:30`, `18:45Z`, `07:05:30+02:00`.
  var notation: String {
    var result = "\(twoDigits(Int(hour))):\(twoDigits(Int(minute)))"
    if let second { result += ":\(twoDigits(Int(second)))" }
    guard let zone else { return result }
    if zone == 0 { return result + "Z" }
    let minutes = abs(Int(zone))
    return result + "\(zone < 0 ? "-" : "+")\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }
}

/// A number below 100 in two digits.
func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
