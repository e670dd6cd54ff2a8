extension Double {
  /// A number whose order among others is that of this one, negative ones and fractions included.
  ///
  /// It is more than 0, which is left for what is no number; both zeros are the same. What is not a
  /// number (NaN) has 0.
  package var ordered: UInt64 {
    if isNaN { return 0 }
    let bits = (self + 0).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }
}
