/// International bank account numbers (ISO 13616): a country's letters, two check digits, and as many
/// letters and digits as the country's numbers have; the whole is 1 modulo 97.
enum IBANNumbers {
  /// The length of each country's numbers, by the registry of SWIFT.
  private static let lengths: [UInt16: Int] = {
    let table = """
      AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 \
      DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 \
      IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 \
      MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 \
      SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
      """
    var lengths: [UInt16: Int] = [:]
    for entry in table.split(separator: " ") {
      let bytes = Array(entry.utf8)
      lengths[UInt16(bytes[0]) << 8 | UInt16(bytes[1])] = Int(entry.dropFirst(2))
    }
    return lengths
  }()

  /// The end of the number that begins at an offset, in one piece or in groups of four.
  static func end(in text: Span<UInt8>, from start: Int) -> Int? {
    guard start + 15 <= text.count, let first = letter(text[start]),
      let second = letter(text[start + 1]),
      let length = lengths[UInt16(first) << 8 | UInt16(second)]
    else { return nil }
    var (at, read, rest) = (start + 4, 4, 0)
    let check = value(text[start + 2]) * 10 + value(text[start + 3])
    guard value(text[start + 2]) < 10, value(text[start + 3]) < 10 else { return nil }
    let isGrouped = at < text.count && text[at] == 0x20
    while read < length {
      if isGrouped, read.isMultiple(of: 4) {
        guard at < text.count, text[at] == 0x20 else { return nil }
        at += 1
      }
      guard at < text.count, value(text[at]) < 36 else { return nil }
      rest = append(value(text[at]), to: rest)
      at += 1
      read += 1
    }
    rest = append(Int(first) - 55, to: rest)
    rest = append(Int(second) - 55, to: rest)
    return (rest * 100 + check) % 97 == 1 ? at : nil
  }

  /// Letters count as the numbers from 10 on.
  private static func append(_ value: Int, to rest: Int) -> Int {
    (rest * (value < 10 ? 10 : 100) + value) % 97
  }

  private static func letter(_ byte: UInt8) -> UInt8? { byte &- 0x41 < 26 ? byte : nil }

  /// 0 to 35; more for what is neither digit nor letter.
  private static func value(_ byte: UInt8) -> Int {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x5A: Int(byte) - 55
    case 0x61...0x7A: Int(byte) - 87
    default: 99
    }
  }
}
