/// The language that a text is most likely in.
public struct DetectedLanguage: Hashable, Sendable {
  /// The language, or `und` if the text has no letters of a known one.
  public let code: LanguageCode
  /// The share of such answers that are right, from 0 to 1, in steps of a thousandth.
  public let confidence: Double

  /// Nothing could be told.
  public static let none = DetectedLanguage(code: .undetermined, share: 0)

  init(code: LanguageCode, share: Double) {
    self.code = code
    confidence = (share * 1000).rounded() / 1000
  }

  /// The language, or `und` if its confidence is below a share.
  public func code(atLeast share: Double) -> LanguageCode {
    confidence < share ? .undetermined : code
  }
}
