import TextMillBytes

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Keeps answers in a folder, so that a question that was answered once is not asked again.
///
/// Each answer is a file of its own with two lines, the question and the answer; it appears under its
/// name only when it is whole. Several runs can share a folder.
public struct AnswerCache: Sendable {
  private let folder: String

  /// A cache in a folder, which is made when the first answer is kept; `~/` stands for the home
  /// folder.
  public init(folder: String) {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    self.folder = folder.hasPrefix("~/") ? home + folder.dropFirst(1) : folder
  }

  /// The answer to a question, if it is there.
  ///
  /// - Parameter question: Bytes without line feeds.
  public func answer(to question: [UInt8]) -> [UInt8]? {
    guard let file = try? Data(contentsOf: URL(filePath: place(of: question))) else { return nil }
    // Questions with the same name of a file are as good as impossible; a file cut short is not.
    guard file.starts(with: question), file.count > question.count + 1, file.last == 0x0A,
      file[file.startIndex + question.count] == 0x0A
    else { return nil }
    return [UInt8](file.dropFirst(question.count + 1).dropLast())
  }

  /// Keeps an answer.
  ///
  /// - Parameters:
  ///   - answer: Any bytes.
  ///   - question: Bytes without line feeds.
  /// - Throws: An error of the file system.
  public func keep(_ answer: [UInt8], to question: [UInt8]) throws {
    let path = place(of: question)
    let parent = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(question + [0x0A] + answer + [0x0A]).write(to: URL(filePath: path), options: .atomic)
  }

  private func place(of question: [UInt8]) -> String {
    let hashes = [0, 1].map { StableHash.of(question.span, seed: $0) }
    let name = hashes.map { Self.hexadecimal($0) }.joined()
    return "\(folder)/\(name.prefix(2))/\(name.dropFirst(2))"
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
