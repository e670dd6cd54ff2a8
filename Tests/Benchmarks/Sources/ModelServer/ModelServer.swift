import Foundation

/// A model on loopback that takes its time: `model-server MILLISECONDS`.
///
/// It writes its port to standard output and serves until standard input ends.
@main
struct ModelServer {
  static func main() throws {
    let milliseconds = CommandLine.arguments.dropFirst().first.flatMap { Double($0) } ?? 50
    let model = try LocalModel(latency: milliseconds / 1000, remembers: false) { request in
      .text("An answer to \(request.body.count) bytes.")
    }
    FileHandle.standardOutput.write(Data("\(model.port)\n".utf8))
    while !FileHandle.standardInput.availableData.isEmpty {}
    FileHandle.standardOutput.write(Data("\(model.requests)\n".utf8))
    exit(0)
  }
}
