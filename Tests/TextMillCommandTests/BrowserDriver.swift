#if Server
  import Foundation
  import Testing

  /// A browser without a window that is told what to do by the WebDriver protocol.
  final class BrowserDriver {
    static let path = ["/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }

    private let process: Process
    private let port: Int
    private let session: String
    private let scratch: Scratch

    init() throws {
      scratch = try Scratch()
      (process, port) = try Self.start()
      let arguments = [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--user-data-dir=\(scratch.url("profile").path)",
      ]
      let options: [String: Any] = ["args": arguments, "binary": Browser.path ?? ""]
      let wanted: [String: Any] = [
        "goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL"],
      ]
      let answer = try Self.ask(port, "POST", "", ["capabilities": ["alwaysMatch": wanted]])
      session = try #require((answer as? [String: Any])?["sessionId"] as? String)
    }

    deinit { end() }

    /// The driver inherits that its thread is deaf to other signals.
    private func end() { kill(process.processIdentifier, SIGKILL) }

    /// Starts the driver at a port of its own choice.
    ///
    /// Where that is taken in one of the two address families it ends at once, so that some attempts
    /// are made.
    private static func start() throws -> (Process, Int) {
      var said = ""
      for _ in 0..<5 {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: path ?? "")
        process.arguments = ["--port=0"]
        process.standardOutput = output
        process.standardError = output
        try process.run()
        while true {
          let data = output.fileHandleForReading.availableData
          if data.isEmpty { break }
          said += String(decoding: data, as: UTF8.self)
          if let port = said.firstMatch(of: /successfully on port ([0-9]+)\./).flatMap({ Int($0.1) }
          ) {
            return (process, port)
          }
        }
        process.waitUntilExit()
        said += "(ended with \(process.terminationStatus))\n"
      }
      throw Failure(said: said)
    }

    private struct Failure: Error, CustomStringConvertible {
      let said: String
      var description: String { "chromedriver does not start; it says: \(said)" }
    }

    /// Asks over a plain connection: URLSession on Linux does not understand the driver's headers.
    private static func ask(
      _ port: Int, _ method: String, _ path: String, _ body: [String: Any]? = nil
    ) throws -> Any? {
      let data = try body.map { try JSONSerialization.data(withJSONObject: $0) } ?? Data()
      let connection = try Connection(port: port)
      connection.write(
        "\(method) /session\(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
          + "Content-Length: \(data.count)\r\n\r\n" + String(decoding: data, as: UTF8.self))
      let answer = try JSONSerialization.jsonObject(with: Data(connection.readBody().utf8))
      let value = (answer as? [String: Any])?["value"]
      if let error = value as? [String: Any], error["error"] != nil {
        Issue.record("the browser says: \(error["message"] ?? "")")
      }
      return value
    }

    private func ask(_ method: String, _ path: String, _ body: [String: Any]? = nil) throws -> Any?
    {
      try Self.ask(port, method, "/\(session)\(path)", body)
    }

    func open(_ address: String) throws {
      _ = try ask("POST", "/url", ["url": address])
    }

    /// Makes the page as wide as asked, which a window cannot be below 500.
    func setWidth(_ width: Int) throws {
      try tell(
        "setDeviceMetricsOverride",
        ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false])
    }

    /// Says that a person likes it dark.
    func setDark() throws {
      let feature = ["name": "prefers-color-scheme", "value": "dark"]
      try tell("setEmulatedMedia", ["features": [feature]])
    }

    private func tell(_ command: String, _ parameters: [String: Any]) throws {
      _ = try ask(
        "POST", "/goog/cdp/execute", ["cmd": "Emulation.\(command)", "params": parameters])
    }

    /// Runs a statement in the page.
    func run(_ script: String) throws {
      _ = try ask("POST", "/execute/sync", ["script": script, "args": [Any]()])
    }

    /// The value of an expression in the page.
    func value(_ expression: String) throws -> Any? {
      try ask(
        "POST", "/execute/sync",
        ["script": "return \(expression)", "args": [Any]()])
    }

    /// The value as a string; of others than strings, as JSON.
    func text(_ expression: String) throws -> String {
      let value = try value("(v => typeof v === 'string' ? v : JSON.stringify(v))(\(expression))")
      return value as? String ?? ""
    }

    /// Waits until an expression in the page is true, at most two minutes: other tests need the processors, too.
    func wait(for expression: String) throws {
      for _ in 0..<1200 {
        if try value(expression) as? Bool == true { return }
        usleep(100_000)
      }
      Issue.record("it never came: \(expression)")
    }

    /// Types on the keyboard, wherever the focus is.
    func type(_ keys: String) throws {
      let actions = keys.unicodeScalars.flatMap { key in
        ["keyDown", "keyUp"].map { ["type": $0, "value": String(key)] }
      }
      _ = try ask(
        "POST", "/actions",
        ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
    }

    /// What the page's console says: mistakes of scripts and refused requests among it.
    func console() throws -> [String] {
      let entries = try ask("POST", "/se/log", ["type": "browser"])
      return (entries as? [[String: Any]] ?? []).map { "\($0["message"] ?? "")" }
    }

    func quit() throws {
      _ = try ask("DELETE", "")
      end()
    }
  }
#endif
