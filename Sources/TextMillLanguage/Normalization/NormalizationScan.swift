import TextMillBytes

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
      let scalar = UTF8Scalar(at: at, in: bytes)
      if isPlain(scalar.value) {
        at = firstTrouble(in: bytes, from: at + scalar.length)
        if at == bytes.count { return nil }
        (runStart, lastClass) = (at - UTF8Scalar(before: at, in: bytes).length, 0)
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

  /// The next scalar that is not plain, or the text's end.
  private func firstTrouble(in bytes: Span<UInt8>, from start: Int) -> Int {
    var at = start
    // The lead bytes of U+0300 and of U+0080: what comes before is plain.
    let lowest: UInt8 = isCompatible ? 0xC2 : 0xCC
    while at < bytes.count {
      let window = ByteWindow(bytes, at: at)
      var leads = window.isASCII ? 0 : window.bits { $0.within(lowest...0xFF) }
      while leads != 0 {
        let place = at + leads.trailingZeroBitCount
        if !isPlain(UTF8Scalar(at: place, in: bytes).value) { return place }
        leads &= leads &- 1
      }
      at += ByteWindow.count
    }
    return bytes.count
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
    if scalar < 0x80 { return true }
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
