#if Server
  import Foundation
  import Testing

  #if canImport(FoundationNetworking)
    import FoundationNetworking
  #endif

  /// A browser without a window that is told what to do by the WebDriver protocol.
  final class BrowserDriver {
    static let path = ["/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }

    private let process = Process()
    private let base: String
    private let session: String
    private let scratch: Scratch

    /// Starts a browser whose window has a width.
    init(width: Int = 1200, dark: Bool = false) async throws {
      scratch = try Scratch()
      let output = Pipe()
      process.executableURL = URL(filePath: Self.path ?? "")
      process.arguments = ["--port=0"]
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      var said = ""
      while !said.contains("successfully on port ") {
        let data = output.fileHandleForReading.availableData
        try #require(!data.isEmpty)
        said += String(decoding: data, as: UTF8.self)
      }
      let port = try #require(said.firstMatch(of: /on port ([0-9]+)/)).1
      base = "http://127.0.0.1:\(port)/session"
      let arguments = [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--window-size=\(width),900", "--user-data-dir=\(scratch.url("profile").path)",
        "--blink-settings=preferredColorScheme=\(dark ? 0 : 1)",
      ]
      let options: [String: Any] = ["args": arguments, "binary": Browser.path ?? ""]
      let wanted: [String: Any] = [
        "goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL"],
      ]
      let answer = try await Self.ask(
        "POST", base, ["capabilities": ["alwaysMatch": wanted]])
      session = try #require((answer as? [String: Any])?["sessionId"] as? String)
    }

    deinit { process.terminate() }

    private static func ask(
      _ method: String, _ address: String, _ body: [String: Any]? = nil
    ) async throws -> Any? {
      var request = URLRequest(url: try #require(URL(string: address)))
      request.httpMethod = method
      if let body { request.httpBody = try JSONSerialization.data(withJSONObject: body) }
      let (data, _) = try await URLSession.shared.data(for: request)
      let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      if let error = answer?["value"] as? [String: Any], error["error"] != nil {
        Issue.record("the browser says: \(error["message"] ?? "")")
      }
      return answer?["value"]
    }

    func open(_ address: String) async throws {
      _ = try await Self.ask("POST", "\(base)/\(session)/url", ["url": address])
    }

    /// Makes the page's window as wide as asked, which windows themselves cannot be below 500.
    func setWidth(_ width: Int) async throws {
      let size: [String: Any] = [
        "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false,
      ]
      _ = try await Self.ask(
        "POST", "\(base)/\(session)/goog/cdp/execute",
        ["cmd": "Emulation.setDeviceMetricsOverride", "params": size])
    }

    /// The value of an expression in the page.
    func value(_ expression: String) async throws -> Any? {
      try await Self.ask(
        "POST", "\(base)/\(session)/execute/sync",
        ["script": "return \(expression)", "args": [Any]()])
    }

    func text(_ expression: String) async throws -> String {
      "\(try await value(expression) ?? "")"
    }

    /// Waits until an expression in the page is true, at most half a minute.
    func wait(for expression: String) async throws {
      for _ in 0..<300 {
        if try await value(expression) as? Bool == true { return }
        try await Task.sleep(for: .milliseconds(100))
      }
      Issue.record("it never came: \(expression)")
    }

    /// Types on the keyboard, wherever the focus is.
    func type(_ keys: String) async throws {
      let actions = keys.unicodeScalars.flatMap { key in
        ["keyDown", "keyUp"].map { ["type": $0, "value": String(key)] }
      }
      _ = try await Self.ask(
        "POST", "\(base)/\(session)/actions",
        ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
    }

    /// What the page's console says: mistakes of scripts and refused requests among it.
    func console() async throws -> [String] {
      let entries = try await Self.ask("POST", "\(base)/\(session)/se/log", ["type": "browser"])
      return (entries as? [[String: Any]] ?? []).map { "\($0["message"] ?? "")" }
    }

    func quit() async throws { _ = try await Self.ask("DELETE", "\(base)/\(session)") }
  }
#endif
