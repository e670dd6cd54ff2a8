/// Finds the runs of a text that may not be normalized, by looking at bytes.
struct NormalizationScan {
  private let isCompatible: Bool
  private let changing: ScalarProperties
  private let troubling: ScalarProperties

  init(_ form: Normalizer.Form) {
    isCompatible = form == .nfkc
    changing = isCompatible ? .changesInNFKC : .changesInNFC
    troubling = [changing, .maybeComposes]
  }

  /// The next run that may change: from a scalar with which nothing before it combines to the next
  /// such scalar behind the trouble.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8
  ///   - start: where to begin: the text's start or the end of a run
  /// - Returns: the run in UTF-8 bytes, or `nil` if the rest of the text is normalized
  func nextRun(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    var (at, runStart, lastClass) = (start, start, UInt8(0))
    while at < bytes.count {
      if bytes[at] < 0x80 {
        at = firstNonASCII(in: bytes, from: at + 1)
        (runStart, lastClass) = (at - 1, 0)
        continue
      }
      let scalar = UTF8Scalar(at: at, in: bytes)
      if isPlain(scalar.value) {
        (runStart, lastClass) = (at, 0)
        at += scalar.length
        continue
      }
      let properties = NormalizationTables.shared[scalar.value]
      let combiningClass = properties.combiningClass
      let isOutOfOrder = combiningClass != 0 && combiningClass < lastClass
      if isOutOfOrder || !properties.isDisjoint(with: troubling) {
        return runStart..<endOfRun(in: bytes, from: at + scalar.length)
      }
      if combiningClass == 0 { runStart = at }
      lastClass = combiningClass
      at += scalar.length
    }
    return nil
  }

  private func endOfRun(in bytes: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] >= 0x80 {
      let scalar = UTF8Scalar(at: at, in: bytes)
      let properties = NormalizationTables.shared[scalar.value]
      if properties.combiningClass == 0, properties.isDisjoint(with: troubling) { break }
      at += scalar.length
    }
    return at
  }

  /// Whether a scalar is known, without the tables, to be a starter that stays and with which
  /// nothing before it combines.
  @inline(__always)
  func isPlain(_ scalar: UInt32) -> Bool {
    if isCompatible { return isPlainInNFKC(scalar) }
    if scalar < 0x300 { return true }
    return isPlainInBoth(scalar) || (0x2002...0x20CF).contains(scalar)
  }

  private func isPlainInNFKC(_ scalar: UInt32) -> Bool {
    if scalar < 0x130 { return scalar >= 0xBF || 0x80..<0xA0 ~= scalar || 0xA9 == scalar }
    return isPlainInBoth(scalar) || (0x2012...0x2016).contains(scalar)
      || (0x2018...0x2023).contains(scalar)
  }

  @inline(__always)
  private func isPlainInBoth(_ scalar: UInt32) -> Bool {
    (0x388..<0x3CF).contains(scalar) || (0x400..<0x483).contains(scalar)
      || (0x3041..<0x3097).contains(scalar) || (0x30A1..<0x30FB).contains(scalar)
      || (0x3400..<0xA000).contains(scalar) || (0xAC00..<0xD7A4).contains(scalar)
  }
}

/// The offset of the first byte that is not ASCII, or the text's end.
func firstNonASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
  var at = start
  let raw = unsafe bytes.bytes
  precondition(start >= 0)
  while at + 32 <= bytes.count {
    // Both blocks lie within the span.
    let block = unsafe raw.unsafeLoadUnaligned(
      fromUncheckedByteOffset: at, as: SIMD4<UInt64>.self)
    let high = (block[0] | block[1] | block[2] | block[3]) & 0x8080_8080_8080_8080
    if high != 0 { break }
    at += 32
  }
  while at + 8 <= bytes.count {
    // The load checks that its eight bytes lie within the span.
    let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
    let high = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
    if high != 0 { return at + high.trailingZeroBitCount >> 3 }
    at += 8
  }
  while at < bytes.count, bytes[at] < 0x80 { at += 1 }
  return at
}
