import Synchronization
import TextMillFormats

/// The file of the definition, and what is known to stand in it.
package final class StudioFile: Sendable {
  /// Why it was not saved.
  struct NotSaved: Error {
    let reason: String
  }

  /// The file; `nil` if the definition has none yet.
  let path: String?
  private let known: Mutex<String>

  /// A definition's file as it was read, or a definition without one.
  package init(path: String?, text: String) {
    self.path = path
    known = Mutex(text)
  }

  /// The name that diagnostics give it.
  package var name: String { path ?? "definition" }

  /// What was read or saved last, with the line ends that a page has: LF.
  package var text: String {
    known.withLock { $0 }.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// Writes the file, unless somebody else did.
  ///
  /// - Throws: `NotSaved`.
  func save(_ text: String) throws(NotSaved) {
    guard let path else { throw NotSaved(reason: "the studio was begun without a file to save to") }
    let reason = known.withLock { known -> String? in
      let text = known.hasWindowsLines ? text.replacing("\n", with: "\r\n") : text
      do throws(FileError) {
        var bytes: [UInt8] = []
        let reader = try FileReader(path)
        while try reader.read(1 << 20, into: &bytes) > 0 {}
        if bytes != Array(known.utf8) {
          return "\(path) has changed on the disk meanwhile; copy your text and begin again"
        }
        try FileReplacement.write(Array(text.utf8).span, to: path)
        known = text
        return nil
      } catch {
        return "\(path) cannot be written: \(error.reason)"
      }
    }
    if let reason { throw NotSaved(reason: reason) }
  }
}

extension String {
  /// Whether every line end is CR LF.
  fileprivate var hasWindowsLines: Bool {
    var before: UInt8 = 0
    var isFound = false
    for byte in utf8 {
      if byte == 0x0A {
        if before != 0x0D { return false }
        isFound = true
      }
      before = byte
    }
    return isFound
  }
}
