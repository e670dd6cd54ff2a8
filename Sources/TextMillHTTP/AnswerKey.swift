/// By what an answer is found again: a hash of the question.
public struct AnswerKey: Hashable, Sendable {
  /// SHA-256 of the question, as 64 hexadecimal digits.
  let digits: String

  /// The key of a question: of all on which its answer depends.
  public init(of question: [UInt8]) {
    digits = SHA256.digits(of: question)
  }
}
