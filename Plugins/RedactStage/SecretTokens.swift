/// Keys and tokens of services, by the beginnings that their makers gave them so that they can be
/// found, JSON Web Tokens (RFC 7519), and private keys (RFC 7468).
enum SecretTokens {
  /// How a token begins and how many letters, digits and signs follow.
  private static let prefixes: [(lead: [UInt8], least: Int, most: Int)] = [
    ("AKIA", 16, 16), ("ASIA", 16, 16), ("AIza", 35, 35), ("ghp_", 36, 255), ("gho_", 36, 255),
    ("ghu_", 36, 255), ("ghs_", 36, 255), ("ghr_", 36, 255), ("github_pat_", 50, 255),
    ("glpat-", 20, 64), ("xoxb-", 20, 255), ("xoxp-", 20, 255), ("xoxa-", 20, 255),
    ("xoxr-", 20, 255), ("xoxs-", 20, 255), ("sk_live_", 20, 255), ("sk_test_", 20, 255),
    ("rk_live_", 20, 255), ("pk_live_", 20, 255), ("whsec_", 32, 255), ("sk-", 32, 255),
    ("hf_", 30, 64), ("npm_", 36, 36), ("pypi-", 60, 255), ("SG.", 60, 72), ("dop_v1_", 64, 64),
    ("shpat_", 32, 32), ("ya29.", 30, 255),
  ].map { (Array($0.0.utf8), $0.1, $0.2) }

  /// Whether a token may begin at an offset; letters and digits reach up to `run` there.
  ///
  /// Tokens are long, or have a mark behind their first letters.
  static func mayBegin(_ text: Span<UInt8>, _ start: Int, run: Int) -> Bool {
    let length = run - start
    if length >= 16 { return true }
    return length <= 5 && run + 16 < text.count && (text[run] == 0x2D || text[run] == 0x2E)
  }

  /// The end of the token that begins at an offset.
  static func end(in text: Span<UInt8>, from start: Int) -> Int? {
    if let end = webToken(text, start) { return end }
    for (lead, least, most) in prefixes where begins(text, start, with: lead) {
      let body = start + lead.count
      var (at, hasDigit, hasLetter) = (body, false, false)
      while at < text.count, at - body <= most, isTokenByte(text[at]) {
        if text[at] &- 0x30 < 10 { hasDigit = true } else { hasLetter = true }
        at += 1
      }
      // A word with hyphens is no token: those are made of chance.
      if at - body >= least, at - body <= most, hasDigit, hasLetter { return at }
    }
    return nil
  }

  /// Three parts in base64url, of which the first two are JSON objects.
  private static func webToken(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard begins(text, start, with: Array("eyJ".utf8)) else { return nil }
    var (at, dots, part) = (start, 0, start)
    while at < text.count, isTokenByte(text[at]) || text[at] == 0x2E {
      if text[at] == 0x2E {
        guard at - part >= 10, dots < 2 else { break }
        dots += 1
        part = at + 1
        if dots == 1, !begins(text, part, with: Array("eyJ".utf8)) { return nil }
      }
      at += 1
    }
    return dots == 2 && at - part >= 10 ? at : nil
  }

  /// The end of a private key that begins with five hyphens.
  static func privateKey(in text: Span<UInt8>, from start: Int) -> Int? {
    guard begins(text, start, with: Array("-----BEGIN ".utf8)) else { return nil }
    guard let label = line(text, start), isOfPrivateKey(label) else { return nil }
    let ending = Array("-----END ".utf8)
    var at = start + 20
    // The longest keys of people are a few kilobytes.
    while at < min(text.count, start + 16_384) {
      if text[at] == 0x2D, begins(text, at, with: ending), let last = line(text, at) {
        return at + last.utf8.count
      }
      at += 1
    }
    return nil
  }

  /// As RFC 7468 has it, or RFC 9580 for OpenPGP.
  private static func isOfPrivateKey(_ label: String) -> Bool {
    label.hasSuffix("PRIVATE KEY-----") || label.hasSuffix("PRIVATE KEY BLOCK-----")
  }

  /// From an offset to the five hyphens that close the line.
  private static func line(_ text: Span<UInt8>, _ start: Int) -> String? {
    let hyphens = Array("-----".utf8)
    for at in start + 5..<min(max(start + 5, text.count), start + 64)
    where begins(text, at, with: hyphens) {
      var bytes: [UInt8] = []
      for index in start..<at + 5 { bytes.append(text[index]) }
      return String(decoding: bytes, as: UTF8.self)
    }
    return nil
  }

  private static func begins(_ text: Span<UInt8>, _ start: Int, with lead: [UInt8]) -> Bool {
    guard start + lead.count <= text.count else { return false }
    for index in lead.indices where text[start + index] != lead[index] { return false }
    return true
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x2D
  }
}
