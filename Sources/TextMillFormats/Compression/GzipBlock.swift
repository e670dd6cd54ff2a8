/// Compressed output in independent pieces.
///
/// A file of several members, one after the other, is a gzip file: so blocks can be compressed by
/// many workers and a file can be cut between any two.
package enum GzipBlock {
  /// Appends one complete gzip member that holds `bytes`.
  ///
  /// The same bytes come out on every run with one zlib: the member has no time, no name and no
  /// system. `level` is 0 (none) to 9 (smallest).
  package static func append(_ bytes: Span<UInt8>, level: Int = 6, to output: inout [UInt8]) {
    Deflater(level: level).finish(bytes, into: &output)
  }

  /// Appends one complete gzip member that holds `bytes`.
  package static func append(_ bytes: [UInt8], level: Int = 6, to output: inout [UInt8]) {
    append(bytes.span, level: level, to: &output)
  }
}
