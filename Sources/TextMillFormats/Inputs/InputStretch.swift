import TextMill

/// A part of all input, from one record to another.
package struct InputStretch: Sendable, Equatable {
  /// The first record.
  package let start: InputPosition
  /// The record behind the last one.
  package let end: InputPosition

  /// The part of all input that a share has, by bytes as they are stored.
  ///
  /// Where a boundary falls into a file of plain JSON Lines, it moves to the next line. No other file
  /// can be read from the middle: it belongs to the share in which its first byte stands. A file that
  /// cannot be asked for its size counts as empty, so that its share says what is wrong with it.
  ///
  /// - Throws: `FileError` if a file cannot be read in which a boundary stands.
  package init(
    _ share: InputShare, of paths: [String], _ options: InputOptions
  ) throws(FileError) {
    let sizes = paths.map { path in path == "-" ? 0 : (try? FileStamp(path).size) ?? 0 }
    let total = sizes.reduce(0, +)
    start = try Self.boundary(share.number - 1, share.count, total, paths, sizes, options)
    end = try Self.boundary(share.number, share.count, total, paths, sizes, options)
  }

  /// The place where a share ends and the next one begins.
  private static func boundary(
    _ number: Int, _ count: Int, _ total: Int, _ paths: [String], _ sizes: [Int],
    _ options: InputOptions
  ) throws(FileError) -> InputPosition {
    if number == 0 { return .start }
    if number == count { return InputPosition(file: paths.count) }
    let (high, low) = total.multipliedFullWidth(by: number)
    let place = count.dividingFullWidth((high, low)).quotient
    var first = 0
    for (file, size) in sizes.enumerated() {
      if place <= first { return InputPosition(file: file) }
      if place < first + size {
        return try line(behind: place - first, of: paths[file], file, options)
          ?? InputPosition(file: file + 1)
      }
      first += size
    }
    return InputPosition(file: paths.count)
  }

  /// The first line that begins at a byte of a file or behind it; `nil` if there is none, or the file
  /// is none that can be read from the middle.
  private static func line(
    behind offset: Int, of path: String, _ file: Int, _ options: InputOptions
  ) throws(FileError) -> InputPosition? {
    guard InputFormat.of(path, options) == .jsonl else { return nil }
    let reader = try FileReader(path)
    var piece: [UInt8] = []
    var (done, lines) = (0, 0)
    while try reader.read(1 << 20, into: &piece) > 0 {
      if done == 0, !hasPlainLines(piece, options) { return nil }
      let before = min(max(offset - 1 - done, 0), piece.count)
      lines += LineFeeds.count(in: piece.span, 0..<before)
      if let end = LineFeeds.end(of: 1, in: piece.span, before..<piece.count) {
        return InputPosition(file: file, offset: done + end, record: lines + 1)
      }
      done += piece.count
      piece.removeAll(keepingCapacity: true)
    }
    return nil
  }

  /// Whether places in a file are places in its text, by its beginning.
  private static func hasPlainLines(_ beginning: [UInt8], _ options: InputOptions) -> Bool {
    let charset = ByteOrderMark(beginning)?.charset ?? options.charset
    return Compression(signatureOf: beginning[...]) == nil
      && (charset == .auto || charset == .utf8)
  }
}
