import Synchronization
import TextMill

/// What an exporter writes, held until a worker hands it on.
///
/// All that it writes is one stream, whatever files it opens: who drives the worker cuts it.
final class HeldOutputs: Outputs {
  let partBytes: Int? = nil
  private let bytes = Mutex<[UInt8]>([])

  func open(_ path: String) -> any OutputFile { HeldFile(outputs: self) }

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
