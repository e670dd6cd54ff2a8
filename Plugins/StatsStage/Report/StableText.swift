import TextMillBytes

/// The hash by which removed passages are counted.
enum StableText {
  static func hash(_ text: Span<UInt8>) -> UInt64 { StableHash.of(text) }
}
