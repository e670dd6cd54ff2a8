#if Server
  import Foundation
  import Testing

  #if canImport(FoundationNetworking)
    import FoundationNetworking
  #endif

  /// `textmill serve` or `studio` while it runs, and requests to it.
  final class LocalService {
    /// What a request was answered.
    struct Answer {
      let status: Int
      let headers: [String: String]
      let body: Data

      var text: String { String(decoding: body, as: UTF8.self) }

      /// The lines of JSON Lines, parsed.
      func records() throws -> [[String: Any]] { try Records.parse(text) }

      /// The code of an error object.
      func code() throws -> String? {
        (try records().first?["error"] as? [String: Any])?["code"] as? String
      }
    }

    let tool: RunningTool
    let port: Int
    /// What stands behind the `#` of the address that it printed.
    let token: String

    /// Runs a command that serves, in a folder and on any free port.
    init(_ command: [String], in scratch: Scratch) throws {
      let tool = try RunningTool(command + ["--port", "0"], in: scratch.folder)
      self.tool = tool
      let address = try #require(
        try LocalService.wait {
          try tool.error().firstMatch(of: /http:\/\/[^:]+:([0-9]+)\/(?:#(\w+))?.*\n/)
        })
      port = try #require(Int(address.1))
      token = address.2.map(String.init) ?? ""
    }

    deinit { tool.send(SIGKILL) }

    private static func wait<Value>(_ find: () throws -> Value?) throws -> Value? {
      for _ in 0..<1000 {
        if let found = try find() { return found }
        usleep(10_000)
      }
      return nil
    }

    /// Sends a request and waits for its answer.
    func send(
      _ method: String = "POST", _ path: String = "/v1/process", _ body: String? = nil,
      type: String = "application/json", headers: [String: String] = [:]
    ) async throws -> Answer {
      var request = URLRequest(url: try #require(URL(string: "http://127.0.0.1:\(port)\(path)")))
      request.httpMethod = method
      if let body {
        request.httpBody = Data(body.utf8)
        request.setValue(type, forHTTPHeaderField: "Content-Type")
      }
      for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
      let (data, response) = try await URLSession.shared.data(for: request)
      let http = try #require(response as? HTTPURLResponse)
      var fields: [String: String] = [:]
      for (name, value) in http.allHeaderFields { fields["\(name)".lowercased()] = "\(value)" }
      return Answer(status: http.statusCode, headers: fields, body: data)
    }

    /// A connection on which bytes can be sent at will.
    func connect() throws -> Connection { try Connection(port: port, keeping: self) }
  }
#endif
