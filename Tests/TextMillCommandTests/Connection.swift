#if Server
  import Foundation
  import Testing

  #if canImport(Glibc)
    import Glibc
  #else
    import Darwin
  #endif

  /// A TCP connection to loopback.
  final class Connection {
    private let other: AnyObject?
    private let descriptor: Int32

    /// Connects; `other` is what must not end before.
    init(port: Int, keeping other: AnyObject? = nil) throws {
      self.other = other
      #if canImport(Glibc)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      #else
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
      #endif
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = in_port_t(port).bigEndian
      address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
      let length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let isConnected = unsafe withUnsafePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          unsafe connect(descriptor, $0, length) == 0
        }
      }
      try #require(isConnected)
      // No test waits for ever.
      var limit = timeval(tv_sec: 60, tv_usec: 0)
      _ = unsafe setsockopt(
        descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    func write(_ text: String) {
      let bytes = Array(text.utf8)
      #if canImport(Glibc)
        let flags = Int32(MSG_NOSIGNAL)
      #else
        let flags: Int32 = 0
      #endif
      _ = unsafe send(descriptor, bytes, bytes.count, flags)
    }

    /// Whether the other side closes it, with nothing more said, before a minute is over.
    var isClosed: Bool {
      var byte: UInt8 = 0
      return unsafe recv(descriptor, &byte, 1, 0) == 0
    }

    /// What comes until it holds a text, or nothing more comes.
    func read(until end: String? = nil) -> String {
      read { text in end.map { text.contains($0) } ?? false }
    }

    /// What comes until it is enough, or nothing more comes.
    func read(until isEnough: (String) -> Bool) -> String {
      var all: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 65536)
      while true {
        let count = unsafe recv(descriptor, &piece, piece.count, 0)
        if count <= 0 { break }
        all += piece[..<count]
        if isEnough(String(decoding: all, as: UTF8.self)) { break }
      }
      return String(decoding: all, as: UTF8.self)
    }

    /// The body of an answer of a length that its head tells.
    func readBody() -> String {
      let answer = read { text in
        guard let head = text.firstRange(of: "\r\n\r\n"),
          let length = text.firstMatch(of: /(?i)content-length: *([0-9]+)/).flatMap({ Int($0.1) })
        else { return false }
        return text[head.upperBound...].utf8.count >= length
      }
      return answer.firstRange(of: "\r\n\r\n").map { String(answer[$0.upperBound...]) } ?? ""
    }
  }
#endif
