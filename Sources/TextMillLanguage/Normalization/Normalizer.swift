public import TextMill

/// Brings UTF-8 into a Unicode normalization form.
///
/// Text that is normalized already, as most is, is only looked at: ASCII by eight bytes at a time,
/// common letters without a table. The tables of the Unicode Character Database are unpacked when
/// the first scalar needs them.
public struct Normalizer: Sendable {
  /// A normalization form.
  public enum Form: Sendable {
    /// Canonical composition: accents join their letters; nothing is lost.
    case nfc
    /// Compatibility composition: ligatures, full-width letters, superscripts and the like become
    /// plain letters and digits as well.
    case nfkc
  }

  /// The version of the Unicode Character Database that the tables hold.
  public static let unicodeVersion = NormalizationData.unicodeVersion

  /// The form that texts are brought into.
  public let form: Form
  private let scan: NormalizationScan

  /// Makes a normalizer; costs nothing.
  public init(_ form: Form) {
    self.form = form
    scan = NormalizationScan(form)
  }

  /// Calls back for each place that is not normalized, in order, with its range and its new bytes.
  ///
  /// A range begins and ends between scalars and is as short as equal scalars at its ends allow;
  /// it is not empty. Takes time linear in the text's length.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8
  ///   - body: receives a range of `bytes` and what it becomes
  public func forEachChange(in bytes: Span<UInt8>, _ body: (TextRange, [UInt8]) -> Void) {
    guard var run = scan.nextRun(in: bytes, from: 0) else { return }
    var rewriter = RunRewriter(form)
    var replacement: [UInt8] = []
    while true {
      rewriter.rewrite(bytes, in: run, into: &replacement)
      report(run, of: bytes, as: &replacement, to: body)
      guard let next = scan.nextRun(in: bytes, from: run.upperBound) else { return }
      run = next
    }
  }

  private func report(
    _ run: TextRange, of bytes: Span<UInt8>, as replacement: inout [UInt8],
    to body: (TextRange, [UInt8]) -> Void
  ) {
    let shorter = Swift.min(run.count, replacement.count)
    var prefix = 0
    while prefix < shorter, bytes[run.lowerBound + prefix] == replacement[prefix] { prefix += 1 }
    if prefix == run.count, prefix == replacement.count { return }
    while prefix > 0,
      !isBoundary(run.lowerBound + prefix, before: run.upperBound, in: bytes)
        || !isBoundary(prefix, before: replacement.count, in: replacement.span)
    { prefix -= 1 }
    var suffix = 0
    while suffix < shorter - prefix,
      bytes[run.upperBound - suffix - 1] == replacement[replacement.count - suffix - 1]
    { suffix += 1 }
    while suffix > 0, bytes[run.upperBound - suffix] & 0xC0 == 0x80 { suffix -= 1 }
    replacement.removeLast(suffix)
    replacement.removeFirst(prefix)
    body(run.lowerBound + prefix..<run.upperBound - suffix, replacement)
  }

  private func isBoundary(_ offset: Int, before end: Int, in bytes: Span<UInt8>) -> Bool {
    offset == end || bytes[offset] & 0xC0 != 0x80
  }
}

extension Normalizer {
  /// Whether valid UTF-8 is in this form already.
  public func isNormalized(_ bytes: Span<UInt8>) -> Bool {
    var isSame = true
    forEachChange(in: bytes) { _, _ in isSame = false }
    return isSame
  }

  /// A text in this form.
  public func normalized(_ text: Text) -> Text {
    var result: [UInt8] = []
    var at = 0
    forEachChange(in: text.utf8.span) { range, replacement in
      result.append(contentsOf: text.utf8[at..<range.lowerBound])
      result.append(contentsOf: replacement)
      at = range.upperBound
    }
    if at == 0 { return text }
    result.append(contentsOf: text.utf8[at...])
    return Text(trusted: result)
  }

  /// A string in this form.
  public func normalized(_ string: String) -> String { normalized(Text(string)).string }

  /// Whether a scalar that stands alone is known, without the tables, to stay as it is.
  ///
  /// Of scalars for which the tables must be asked it says no.
  public func keepsAlone(_ scalar: UInt32) -> Bool { scalar < 0x80 || scan.isPlain(scalar) }

  /// The UTF-8 bytes of a scalar in this form.
  public func normalized(_ scalar: Unicode.Scalar) -> [UInt8] {
    var bytes: [UInt8] = []
    if scalar.value < 0x80 { return [UInt8(scalar.value)] }
    var rewriter = RunRewriter(form)
    rewriter.rewrite(scalar.value, into: &bytes)
    return bytes
  }
}
