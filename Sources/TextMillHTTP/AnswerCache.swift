import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Keeps answers in a folder, so that a question that was answered once is not asked again.
///
/// Its file `answers.jsonl` has a line for each answer, with a hash of the question; several runs can
/// share it. An answer is there when it is written, and lost only if the machine loses power; a line
/// that was cut short is no answer.
public final class AnswerCache: Sendable {
  private let folder: String
  /// The file, or why it cannot be opened; `nil` before it is needed.
  private let file = Mutex<Result<AnswerFile, any Error>?>(nil)

  /// A cache in a folder, which is made when it is used first; `~/` stands for the home folder.
  public init(folder: String) {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    self.folder = folder.hasPrefix("~/") ? home + folder.dropFirst(1) : folder
  }

  /// The answer to a question, if it is there: JSON.
  public func answer(to key: AnswerKey) -> [UInt8]? {
    try? opened { $0.answer(to: key.digits) }
  }

  /// Keeps an answer: JSON without line feeds.
  ///
  /// - Throws: An error of the file system.
  public func keep(_ answer: [UInt8], to key: AnswerKey) throws {
    try opened { try $0.keep(answer, to: key.digits) }
  }

  private func opened<Value>(_ body: (inout AnswerFile) throws -> Value) throws -> Value {
    try file.withLock { file in
      let opening = file ?? Result { try Self.open(folder) }
      // Held only once while it changes, so that its table is not copied.
      file = nil
      switch consume opening {
      case .success(var answers):
        defer { file = .success(answers) }
        return try body(&answers)
      case .failure(let error):
        file = .failure(error)
        throw error
      }
    }
  }

  private static func open(_ folder: String) throws -> AnswerFile {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return try AnswerFile("\(folder)/answers.jsonl")
  }
}
