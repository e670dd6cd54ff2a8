import TextMillBytes

extension Document {
  /// A number for the document, or for the group that a metadata value puts it in: the same for the
  /// same id or value on every machine and in every run.
  ///
  /// - Parameters:
  ///   - key: The metadata key whose value names the group; `nil` for each document by itself. A
  ///     document without such a value is by itself, too.
  ///   - seed: Another seed makes other numbers.
  /// - Returns: A number that is spread evenly over all 64 bits.
  public func groupNumber(by key: String?, seed: UInt64) -> UInt64 {
    let name = key.flatMap { metadata[$0] }.flatMap { $0 == .null ? nil : $0.json } ?? id
    return StableHash.of(Array(name.utf8).span, seed: seed)
  }
}
