/// Numbers as people read them.
enum Figures {
  /// With a comma between thousands.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "," }
      result.append(digit)
    }
    return result
  }

  /// A count and a noun: `1 document`, `12 documents`.
  static func counted(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A time in the unit that suits it.
  static func time(_ duration: Duration) -> String {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    if seconds < 1 { return "\(decimal(seconds * 1000)) ms" }
    if seconds < 120 { return "\(decimal(seconds)) s" }
    let whole = Int(seconds)
    return "\(whole / 60) min \(whole % 60) s"
  }

  /// A time to come, of which nobody knows more than about how long it is.
  static func roughTime(_ seconds: Double) -> String {
    let whole = Int(min(max(seconds, 1), 1e9).rounded())
    if whole < 100 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    if minutes < 100 { return "\(minutes) min" }
    return "\(minutes / 60) h \(minutes % 60) min"
  }

  /// One digit behind the point.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(grouped(tenths / 10)).\(tenths % 10)"
  }

  /// Bytes in the unit that suits them (powers of ten).
  static func bytes(_ count: Int) -> String {
    if count < 1000 { return "\(count) B" }
    if count < 1_000_000 { return "\(decimal(Double(count) / 1e3)) kB" }
    if count < 1_000_000_000 { return "\(decimal(Double(count) / 1e6)) MB" }
    return "\(decimal(Double(count) / 1e9)) GB"
  }
}
