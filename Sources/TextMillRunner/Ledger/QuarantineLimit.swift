import TextMill

/// How many documents may be quarantined before a run is given up: `20`, or `0.1%` of all.
public struct QuarantineLimit: Sendable, Equatable, CustomStringConvertible {
  private enum Kind: Equatable {
    case count(Int)
    case share(Double)
  }

  /// A share is looked at whenever so many documents more were read, and at the end: at the same
  /// documents whatever the batches.
  private static let interval = 10_000

  /// The limit as it was written.
  public let description: String
  private let kind: Kind

  /// Reads a number, or a percentage of 0 to 100 with a percent sign; `nil` if it is neither.
  public init?(_ text: String) {
    description = text
    if text.hasSuffix("%") {
      guard let percent = Double(text.dropLast()), (0...100).contains(percent) else { return nil }
      kind = .share(percent / 100)
    } else {
      guard let count = Int(text), count >= 0 else { return nil }
      kind = .count(count)
    }
  }

  /// What to say if the limit is passed somewhere in a batch, which the ledger does not count yet.
  func excess(in batch: Batch, after ledger: Ledger) -> TooManyQuarantined? {
    let (documents, quarantined) = (ledger.input.documents, ledger.quarantined)
    if case .count = kind {
      return excess(
        quarantined + batch.quarantined.count, of: documents + batch.input.documents)
    }
    var next = (documents / Self.interval + 1) * Self.interval
    while next <= documents + batch.input.documents {
      let added = batch.quarantined.count { $0.position < next - documents }
      if let excess = excess(quarantined + added, of: next) { return excess }
      next += Self.interval
    }
    return nil
  }

  /// What to say if the limit is passed at the end.
  func excess(in ledger: Ledger) -> TooManyQuarantined? {
    excess(ledger.quarantined, of: ledger.input.documents)
  }

  private func excess(_ quarantined: Int, of documents: Int) -> TooManyQuarantined? {
    let isPassed =
      switch kind {
      case .count(let count): quarantined > count
      case .share(let share): Double(quarantined) > share * Double(documents)
      }
    guard isPassed else { return nil }
    return TooManyQuarantined(quarantined: quarantined, documents: documents, limit: self)
  }
}

/// More documents were quarantined than a run may have.
public struct TooManyQuarantined: Error, Sendable, CustomStringConvertible {
  let quarantined: Int
  let documents: Int
  let limit: QuarantineLimit

  /// A sentence for a person.
  public var description: String {
    "\(quarantined) of \(documents) documents are in quarantine, more than --max-quarantined "
      + "\(limit) allows"
  }
}
