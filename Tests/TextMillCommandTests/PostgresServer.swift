import Foundation
import Testing

/// A PostgreSQL server of the test's own, on a socket in a folder that goes away with it.
final class PostgresServer {
  /// The folder of the server's programs; `nil` if it is not installed.
  static let programs: String? = {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return versions.sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }.map { "\(root)/\($0)/bin" }.last {
      FileManager.default.isExecutableFile(atPath: "\($0)/initdb")
    }
  }()

  private let folder: String
  private let process = Process()
  /// The server refuses to run as root.
  private let prefix =
    geteuid() == 0 ? "setpriv --reuid postgres --regid postgres --clear-groups " : ""

  init() throws {
    let programs = try #require(Self.programs)
    // A socket's path has a limit of about a hundred bytes.
    folder = "/tmp/textmill-pg-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if geteuid() == 0 { try shell("chown postgres '\(folder)'") }
    try shell(
      "\(prefix)\(programs)/initdb -D \(folder)/data -A trust -U postgres -N -E UTF8 --locale C")
    try start(programs)
  }

  /// Starts the server as a child: what outlives the process that started it is waited for in vain.
  private func start(_ programs: String) throws {
    let options = "-D \(folder)/data -k \(folder) -c listen_addresses= -c fsync=off"
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec \(prefix)\(programs)/postgres \(options) 2> /dev/null"]
    process.currentDirectoryURL = URL(filePath: "/tmp")
    process.standardInput = FileHandle.nullDevice
    try process.run()
    try shell(
      "for i in $(seq 600); do \(programs)/pg_isready -q -h \(folder) && exit; sleep 0.1; done")
  }

  deinit {
    if process.isRunning {
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
    }
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The client, with what it must be told.
  var psql: String { "psql -X -q -h \(folder) -U postgres" }

  private func shell(_ script: String) throws {
    let (code, error) = try Tool.shell(script, in: URL(filePath: "/tmp"))
    #expect(code == 0, "\(script): \(error)")
  }
}
