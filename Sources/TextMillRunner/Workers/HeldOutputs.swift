import Synchronization
import TextMill

/// What an exporter writes, held until a worker hands it on.
///
/// It is one stream, which who drives the worker cuts into files.
final class HeldOutputs: Outputs {
  let partBytes: Int? = nil
  private let bytes = Mutex<[UInt8]>([])
  private let opened = Mutex<String?>(nil)

  func open(_ path: String) throws -> any OutputFile {
    let first = opened.withLock { opened in
      opened = opened ?? path
      return opened
    }
    guard first == path else {
      throw OutputError(path, "a worker's export is one stream, and has no file beside it")
    }
    return HeldFile(outputs: self)
  }

  func hasOpened(_ path: String) -> Bool { false }

  /// Hands out what was written since the last time.
  func take() -> [UInt8] {
    bytes.withLock { bytes in
      defer { bytes = [] }
      return bytes
    }
  }

  private struct HeldFile: OutputFile {
    let outputs: HeldOutputs

    /// No file is ever full.
    var count: Int { 0 }

    func write(_ bytes: [UInt8]) { outputs.bytes.withLock { $0 += bytes } }

    func close() {}
  }
}
