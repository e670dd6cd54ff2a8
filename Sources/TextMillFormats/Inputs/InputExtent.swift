import TextMill

/// How long the inputs of a run are as they are stored, so that one can tell how much is left.
package struct InputExtent: Sendable {
  private let sizes: [Int]
  /// How many bytes come before each file.
  private let starts: [Int]
  /// Whether places in a file's text are places in the file.
  private let arePlain: [Bool]
  private var part: Range<Int>

  /// The extent of files, or of a part of them; `nil` if one is a stream, whose end nobody knows.
  package init?(_ paths: [String], part stretch: InputStretch? = nil) {
    var sizes: [Int] = []
    var starts: [Int] = []
    var total = 0
    for path in paths {
      guard path != "-", let stamp = try? FileStamp(path), stamp.isRegular else { return nil }
      sizes.append(stamp.size)
      starts.append(total)
      total += stamp.size
    }
    self.sizes = sizes
    self.starts = starts
    arePlain = paths.map { Compression(fileExtension: FileName.fileExtension($0)) == nil }
    part = 0..<total
    guard let stretch else { return }
    let (start, end) = (bytes(before: stretch.start), bytes(before: stretch.end))
    part = start..<max(start, end)
  }

  /// All bytes that are to be read.
  package var total: Int { part.count }

  /// How many of them come before a position.
  ///
  /// What of a compressed file is read cannot be told by the place in its text: it counts when all of it
  /// is.
  package func done(at position: InputPosition) -> Int {
    min(max(bytes(before: position) - part.lowerBound, 0), part.count)
  }

  private func bytes(before position: InputPosition) -> Int {
    guard position.file < sizes.count else { return (starts.last ?? 0) + (sizes.last ?? 0) }
    let inside = arePlain[position.file] ? min(position.offset, sizes[position.file]) : 0
    return starts[position.file] + inside
  }
}
