import TextMill
import TextMillLanguage

/// What a document is worth beside its duplicates: the one of the greatest worth stays.
struct DocumentWorth: Sendable {
  private let best: MeasureExpression?
  private let isLength: Bool

  /// - Throws: `SettingError` if what is to be greatest is no number.
  init(_ settings: DeduplicateSettings) throws {
    best = settings.best
    isLength = settings.keep == .longest
    guard let best else { return }
    guard best.type == .number || best.type == .unknown else {
      throw SettingError("best", "'\(best.source)' is \(best.type.rawValue), not a number")
    }
  }

  /// Whether all documents are worth the same, so that the first stays.
  var isAlike: Bool { best == nil && !isLength }

  /// As a number whose order is that of what is compared.
  func of(_ document: borrowing Document) -> UInt64 {
    guard let best else { return UInt64(document.text.count) }
    var copy = copy document
    guard case .number(let number) = best.value(for: &copy) else { return 0 }
    return number.ordered
  }
}
