#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file of answers, each a line: `{"question":"HASH","answer":JSON}`.
struct AnswerFile: Sendable {
  private static let (prefix, middle) = (Array(#"{"question":""#.utf8), Array(#"","answer":"#.utf8))
  private static let keyLength = 64

  private let file: Descriptor
  /// Where each answer stands.
  private var places: [String: Range<Int>] = [:]

  /// Opens the file, or makes it.
  init(_ path: String) throws(POSIXError) {
    file = try Descriptor(path)
    let end = try file.forEachLine { line, start in
      guard let key = Self.key(of: line) else { return }
      places[key] = start + Self.answerStart..<start + line.count - 1
    }
    // A line that was cut short stays alone.
    if end.isCut { try file.append([0x0A]) }
  }

  private static var answerStart: Int { prefix.count + keyLength + middle.count }

  /// The hash of the question, if a line is whole.
  private static func key(of line: ArraySlice<UInt8>) -> String? {
    guard line.count > answerStart + 1, line.starts(with: prefix), line.last == 0x7D else {
      return nil
    }
    let key = line.dropFirst(prefix.count).prefix(keyLength)
    guard line.dropFirst(prefix.count + keyLength).starts(with: middle) else { return nil }
    return String(decoding: key, as: UTF8.self)
  }

  func answer(to key: String) -> [UInt8]? {
    places[key].flatMap { try? file.bytes(in: $0) }
  }

  mutating func keep(_ answer: [UInt8], to key: String) throws(POSIXError) {
    let line = Self.prefix + Array(key.utf8) + Self.middle + answer + [0x7D, 0x0A]
    let end = try file.append(line)
    places[key] = end - answer.count - 2..<end - 2
  }
}

/// A file that is open for reading and for appending.
private final class Descriptor: Sendable {
  private let number: Int32

  init(_ path: String) throws(POSIXError) {
    number = unsafe open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    if number < 0 { throw Self.failure }
  }

  deinit { close(number) }

  private static var failure: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }

  /// Appends bytes at once; returns where they end.
  @discardableResult
  func append(_ bytes: [UInt8]) throws(POSIXError) -> Int {
    // In one call, so that lines of two runs do not mix.
    guard unsafe write(number, bytes, bytes.count) == bytes.count else { throw Self.failure }
    return Int(lseek(number, 0, SEEK_CUR))
  }

  func bytes(in range: Range<Int>) throws(POSIXError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    guard unsafe pread(number, &bytes, range.count, off_t(range.lowerBound)) == range.count else {
      throw Self.failure
    }
    return bytes
  }

  /// Hands over each whole line, without its end, and where it begins; says whether the last one is
  /// not whole.
  func forEachLine(
    _ body: (ArraySlice<UInt8>, Int) -> Void
  ) throws(POSIXError) -> (isCut: Bool, length: Int) {
    var buffer: [UInt8] = []
    var (start, next) = (0, 0)
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe pread(number, &chunk, chunk.count, off_t(next))
      if count < 0 { throw Self.failure }
      if count == 0 { return (!buffer.isEmpty, next) }
      next += count
      buffer += chunk[..<count]
      var rest = buffer[...]
      while let end = rest.firstIndex(of: 0x0A) {
        body(rest[..<end], start)
        start += end - rest.startIndex + 1
        rest = rest[(end + 1)...]
      }
      buffer = Array(rest)
    }
  }
}
