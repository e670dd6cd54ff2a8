extension Normalizer {
  /// The letter that a letter with accents is made of by canonical decomposition, as e of é and of ế.
  ///
  /// - Returns: the scalar itself if it has no accents of that kind, as ø, which is a letter of its own
  public static func baseLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    var base = scalar.value
    while let first = NormalizationTables.shared.canonical[base].first { base = first }
    return Unicode.Scalar(base) ?? scalar
  }
}
