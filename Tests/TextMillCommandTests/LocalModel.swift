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
    var buffer = Data()
    while let request = Self.read(client, &buffer, counter) {
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
        usleep(UInt32(seconds * 1_000_000))
        shutdown(client, Int32(SHUT_RDWR))
      }
    }
    close(client)
  }

  private static func read(_ client: Int32, _ buffer: inout Data, _ counter: Counter) -> Request? {
    let end = Data("\r\n\r\n".utf8)
    while true {
      if let range = buffer.range(of: end) {
        let head = String(decoding: buffer[..<range.lowerBound], as: UTF8.self)
        let field = head.lowercased().components(separatedBy: "content-length: ").dropFirst().first
        let length = field.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
        if buffer.distance(from: range.upperBound, to: buffer.endIndex) >= length {
          let body = buffer[range.upperBound...].prefix(length)
          buffer = Data(buffer[range.upperBound...].dropFirst(length))
          let number = counter.add(head, body)
          return Request(head: head, body: Data(body), number: number)
        }
      }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = unsafe recv(client, &chunk, chunk.count, 0)
      if count <= 0 { return nil }
      buffer.append(contentsOf: chunk[..<count])
    }
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
