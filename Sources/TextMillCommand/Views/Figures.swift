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
