public import TextMill

/// Finds e-mail addresses and URLs around the marks that they cannot do without.
///
/// Each search is bounded by the length that addresses may have, so that hostile text costs linear
/// time.
public struct AddressScanner: Sendable {
  private let bytes: [UInt8]
  private let longestLocal = 64
  private let longestHost = 255
  private let longestURL = 2048

  /// What an address is.
  public enum Kind: Sendable {
    /// A mailbox, as in `name@host.example`.
    case email
    /// A place on the web: with a scheme, or a host's name that begins with `www.`.
    case url
  }

  /// Makes a scanner of a text, in UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The address around an offset, in bytes, at which an `@`, the colon behind a scheme or a host's
  /// name begins.
  ///
  /// - Parameters:
  ///   - offset: where to look
  ///   - range: the part of the text that the address must lie in
  ///   - floor: where it may begin at the earliest
  /// - Returns: its range in bytes, and what it is; nil if there is none
  public func address(
    at offset: Int, in range: TextRange, notBefore floor: Int
  ) -> (range: TextRange, kind: Kind)? {
    switch bytes[offset] {
    case 0x40: email(offset, range, floor).map { ($0, .email) }
    case 0x3A: url(offset, range, floor).map { ($0, .url) }
    default: host(offset, range, floor).map { ($0, .url) }
    }
  }

  private func email(_ at: Int, _ range: Range<Int>, _ floor: Int) -> Range<Int>? {
    var start = at
    let first = max(floor, range.lowerBound, at - longestLocal - 1)
    while start > first, isLocal(bytes[start - 1]) { start -= 1 }
    while start < at, bytes[start] == 0x2E || bytes[start] == 0x2D { start += 1 }
    guard start < at, at - start <= longestLocal, bytes[at - 1] != 0x2E else { return nil }
    guard let end = hostEnd(at + 1, range) else { return nil }
    return start..<end
  }

  /// Behind a host name of two labels or more whose last has letters only; `nil` if there is none.
  private func hostEnd(_ start: Int, _ range: Range<Int>) -> Int? {
    var at = start
    var lastDot: Int?
    let limit = min(range.upperBound, start + longestHost)
    while at < limit, isHost(bytes[at]) {
      if bytes[at] == 0x2E {
        if at == start || bytes[at - 1] == 0x2E { break }
        lastDot = at
      }
      at += 1
    }
    while at > start, bytes[at - 1] == 0x2E || bytes[at - 1] == 0x2D { at -= 1 }
    if let dot = lastDot, dot >= at { lastDot = bytes[start..<at].lastIndex(of: 0x2E) }
    guard let dot = lastDot, at - dot > 2, bytes[dot + 1..<at].allSatisfy(isLetter) else {
      return nil
    }
    return at
  }

  private func url(_ colon: Int, _ range: Range<Int>, _ floor: Int) -> Range<Int>? {
    guard colon + 3 < range.upperBound, bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F else {
      return nil
    }
    guard isAlphanumeric(bytes[colon + 3]) || bytes[colon + 3] >= 0x80 else { return nil }
    var start = colon
    while start > max(floor, range.lowerBound, colon - 6), isLetter(bytes[start - 1]) { start -= 1 }
    let scheme = bytes[start..<colon].map { $0 | 0x20 }
    let known = ["http", "https", "ftp", "ftps", "sftp", "ws", "wss", "ssh", "git", "file"]
    guard known.contains(where: { Array($0.utf8) == scheme }) else { return nil }
    let end = urlEnd(colon + 3, range)
    return end > colon + 3 ? start..<end : nil
  }

  private func host(_ start: Int, _ range: Range<Int>, _ floor: Int) -> Range<Int>? {
    guard start >= floor, let hostEnd = hostEnd(start, range), hostEnd - start > 5 else {
      return nil
    }
    return start..<max(hostEnd, urlEnd(hostEnd, range))
  }

  /// Where a URL ends: before blanks and marks that no URL has, without the marks that end a
  /// sentence, and without a bracket that it did not open.
  private func urlEnd(_ start: Int, _ range: Range<Int>) -> Int {
    var at = start
    var depth = 0
    let limit = min(range.upperBound, start + longestURL)
    while at < limit, isURL(bytes[at]) {
      if bytes[at] == 0x28 { depth += 1 }
      if bytes[at] == 0x29 {
        if depth == 0 { break }
        depth -= 1
      }
      at += 1
    }
    while at > start, Self.closing.contains(bytes[at - 1]) { at -= 1 }
    while at > start, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  private static let closing = Array(".,;:!?'*_-".utf8)

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }
  private func isLocal(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x2B
      || byte == 0x25
  }
  private func isHost(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == 0x2E || byte == 0x2D
  }
  private func isURL(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x3C && byte != 0x3E && byte != 0x5C
      && byte != 0x60 && byte != 0x7B && byte != 0x7D && byte != 0x7C && byte != 0x5E
  }
}
