/// Times of day.
extension ValueTagger {
  /// "10:30", "10:30 a.m.", "7 p.m.", "10.30am", "18:45 GMT".
  func clock(_ index: Int) -> Mention? {
    guard let (digitsEnd, digits, hasMinutes) = clockDigits(index) else { return nil }
    var (end, time) = (digitsEnd, digits)
    var certainty: UInt8 = 85
    if let isAfternoon = half(end, hasMinutes) {
      guard time.hour <= 12 else { return nil }
      if time.hour == 12 { time.hour = 0 }
      if isAfternoon { time.hour += 12 }
      (end, certainty) = (end + 1, 92)
    } else if !hasMinutes {
      return nil
    }
    if let (zone, zoneEnd) = zone(end) { (time.zone, end) = (zone, zoneEnd) }
    if isAttached(end), token(end).isNumber || (token(end).isWord && certainty < 92) { return nil }
    return Mention(index..<end, .time, certainty, value: .time(time))
  }

  private func clockDigits(_ index: Int) -> (end: Int, time: ClockTime, hasMinutes: Bool)? {
    let first = token(index)
    if first.shape.contains(.separated) { return pointedClock(index) }
    guard first.length <= 2, let hour = integer(index), hour <= 24 else { return nil }
    var parts: [UInt8] = []
    var end = index + 1
    while parts.count < 2, isMark(end, 0x3A), isAttached(end), isAttached(end + 1),
      token(end + 1).length == 2, let part = integer(end + 1), part < 60
    {
      parts.append(UInt8(part))
      end += 2
    }
    let time = ClockTime(
      hour: UInt8(hour), minute: parts.first ?? 0, second: parts.count > 1 ? parts[1] : nil)
    if hour == 24, parts.contains(where: { $0 > 0 }) { return nil }
    return (end, time, !parts.isEmpty)
  }

  /// "10.30" is a time only with "a.m." or "p.m." behind it.
  private func pointedClock(_ index: Int) -> (end: Int, time: ClockTime, hasMinutes: Bool)? {
    let bytes = Array(block.text[block.range(of: token(index))])
    guard (4...5).contains(bytes.count), bytes[bytes.count - 3] == 0x2E else { return nil }
    let digits = bytes.filter { $0 != 0x2E }.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    guard digits / 100 <= 12, digits % 100 < 60, half(index + 1, true) != nil else { return nil }
    return (index + 1, ClockTime(hour: UInt8(digits / 100), minute: UInt8(digits % 100)), true)
  }

  /// Whether "a.m." or "p.m." stands at a token, and which; "7 am" counts only with periods or right
  /// behind the number, as it may be a word.
  private func half(_ index: Int, _ hasMinutes: Bool) -> Bool? {
    let token = token(index)
    guard token.isWord, isJoined(index) else { return nil }
    let isAfternoon = token.hash == word.pm || token.hash == word.upperPM
    guard isAfternoon || token.hash == word.am || token.hash == word.upperAM else { return nil }
    let isClear =
      hasMinutes || token.shape.contains(.dotted) || isAttached(index) || token.hash == word.pm
    return isClear ? isAfternoon : nil
  }

  /// The zone at a token, in minutes, and the token behind it: "GMT", "UTC", "Z", "UTC+2".
  private func zone(_ index: Int) -> (Int16, Int)? {
    guard token(index).isWord, isJoined(index) else { return nil }
    if isWord(index, word.z), isAttached(index) { return (0, index + 1) }
    guard isWord(index, word.gmt) || isWord(index, word.utc) else { return nil }
    let sign = token(index + 1).symbol
    guard sign == 0x2B || sign == 0x2D || sign == Symbol.dash, isAttached(index + 1),
      token(index + 1).length <= 3, isAttached(index + 2), let hours = integer(index + 2),
      token(index + 2).length <= 2, hours <= 14
    else { return (0, index + 1) }
    var end = index + 3
    var minutes = hours * 60
    if isMark(end, 0x3A), isAttached(end), isAttached(end + 1), token(end + 1).length == 2,
      let part = integer(end + 1), part < 60
    {
      minutes += part
      end += 2
    }
    return (Int16(sign == 0x2B ? minutes : -minutes), end)
  }

  /// "noon", "midnight".
  func namedTime(_ index: Int) -> Mention? {
    if isWord(index, word.noon) {
      return Mention(index..<index + 1, .time, 90, value: .time(ClockTime(hour: 12)))
    }
    guard isWord(index, word.midnight) else { return nil }
    return Mention(index..<index + 1, .time, 90, value: .time(ClockTime(hour: 0)))
  }
}
