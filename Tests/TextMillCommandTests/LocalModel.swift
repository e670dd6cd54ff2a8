import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server on loopback that speaks the protocol of language models, well or badly.
final class LocalModel: Sendable {
  /// What a client asked.
  struct Request: Sendable {
    let head: String
    let body: Data
    /// How many requests came before it.
    let number: Int

    /// The last message.
    var prompt: String {
      let object = try? JSONSerialization.jsonObject(with: body) as? [String: Any]
      let messages = object?["messages"] as? [[String: Any]]
      return messages?.last?["content"] as? String ?? ""
    }
  }

  /// What it is answered.
  enum Reply: Sendable {
    /// A good answer.
    case text(String)
    /// A status with header fields and a body.
    case status(Int, headers: String = "", body: String = "")
    /// Bytes as they are; then the connection is closed.
    case raw(String)
    /// Nothing for so many seconds; then the connection is closed.
    case silence(Double)
  }

  let port: UInt16
  private let listener: Int32
  private let latency: Double
  private let counter = Counter()
  private let answer: @Sendable (Request) -> Reply

  /// How many requests came so far.
  var requests: Int { counter.value }
  /// The heads and bodies of all requests.
  var seen: [String] { counter.seen }

  /// Begins to listen; each good answer takes `latency` seconds.
  init(
    latency: Double = 0, remembers: Bool = true, _ answer: @escaping @Sendable (Request) -> Reply
  ) throws {
    self.latency = latency
    self.answer = answer
    counter.remembers = remembers
    #if canImport(Glibc)
      listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = listener
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        unsafe bind(socket, pointer, length) == 0 && listen(socket, 1024) == 0
          && getsockname(socket, pointer, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: address.sin_port)
    // Who accepts does not keep the server: it ends with the test.
    Thread.detachNewThread { [weak self] in Self.accept(socket) { self } }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  private static func accept(_ listener: Int32, _ server: () -> LocalModel?) {
    while true {
      let client = next(listener)
      guard client >= 0, let server = server() else {
        if client >= 0 { close(client) }
        close(listener)
        return
      }
      let thread = Thread { server.serve(client) }
      thread.stackSize = 1 << 18
      thread.start()
    }
  }

  private static func next(_ listener: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.accept(listener, nil, nil)
    #else
      Darwin.accept(listener, nil, nil)
    #endif
  }

  private func serve(_ client: Int32) {
    var buffer: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while let request = Self.read(client, &buffer, &chunk, counter) {
      switch answer(request) {
      case .text(let text):
        if latency > 0 { usleep(UInt32(latency * 1_000_000)) }
        Self.write(client, Self.response(200, "", Self.completion(text)))
      case .status(let status, let headers, let body):
        Self.write(client, Self.response(status, headers, body))
      case .raw(let text):
        Self.write(client, text)
        shutdown(client, Int32(SHUT_RDWR))
      case .silence(let seconds):
        // A signal that another test's program brings ends a single sleep.
        let end = Date(timeIntervalSinceNow: seconds)
        while Date() < end { usleep(10_000) }
        shutdown(client, Int32(SHUT_RDWR))
      }
    }
    close(client)
  }

  private static func read(
    _ client: Int32, _ buffer: inout [UInt8], _ chunk: inout [UInt8], _ counter: Counter
  ) -> Request? {
    while true {
      if let end = place(of: "\r\n\r\n", in: buffer) {
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        let body = end + 4..<end + 4 + length(buffer[..<end])
        if buffer.count >= body.upperBound {
          let bytes = Data(buffer[body])
          buffer.removeSubrange(..<body.upperBound)
          return Request(head: head, body: bytes, number: counter.add(head, bytes))
        }
      }
      let count = unsafe recv(client, &chunk, chunk.count, 0)
      if count <= 0 { return nil }
      buffer += chunk[..<count]
    }
  }

  /// How long the body is, in bytes.
  private static func length(_ head: ArraySlice<UInt8>) -> Int {
    let name = "\r\nContent-Length: "
    guard let place = place(of: name, in: Array(head)) else { return 0 }
    let digits = head[(place + name.utf8.count)...].prefix { $0 != 0x0D }
    return Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }

  private static func place(of text: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(text.utf8)
    var start = 0
    while start + wanted.count <= bytes.count {
      if bytes[start] == wanted[0], bytes[start...].starts(with: wanted) { return start }
      start += 1
    }
    return nil
  }

  private static func write(_ client: Int32, _ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      #if canImport(Glibc)
        let flags = Int32(MSG_NOSIGNAL)
      #else
        let flags: Int32 = 0
      #endif
      let count = unsafe rest.withUnsafeBytes {
        unsafe send(client, $0.baseAddress, $0.count, flags)
      }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func response(_ status: Int, _ headers: String, _ body: String) -> String {
    "HTTP/1.1 \(status) Status\r\nContent-Type: application/json\r\n\(headers)"
      + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  /// The body of a good answer; it took 100 and 20 tokens.
  static func completion(_ text: String, finish: String = "stop") -> String {
    let escaped = text.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n")
    return #"{"choices":[{"index":0,"finish_reason":"\#(finish)","message":{"role":"assistant","#
      + #""content":"\#(escaped)"}}],"usage":{"prompt_tokens":100,"completion_tokens":20}}"#
  }

  private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var requests = 0
    private var heard: [String] = []
    var remembers = true

    var value: Int { lock.withLock { requests } }
    var seen: [String] { lock.withLock { heard } }

    func add(_ head: String, _ body: Data) -> Int {
      lock.withLock {
        requests += 1
        if remembers { heard.append(head + "\n" + String(decoding: body, as: UTF8.self)) }
        return requests - 1
      }
    }
  }
}
