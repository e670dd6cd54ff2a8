import TextMillFormats

extension InputShare {
  /// Checks that files are of all parts of one input, each once.
  ///
  /// - Parameter files: paths, and of which part each is; all of the same number of parts
  /// - Throws: `MergeError` if a part is missing or double
  static func check(_ files: [(path: String, share: InputShare)]) throws(MergeError) {
    let files = files.sorted { $0.share.number < $1.share.number }
    for (one, other) in zip(files, files.dropFirst()) where one.share == other.share {
      throw MergeError("\(one.path) and \(other.path) are of the same part, \(one.share)")
    }
    guard let count = files.first?.share.count else { return }
    let numbers = Set(files.map { $0.share.number })
    let missing = (1...count).filter { !numbers.contains($0) }
    guard missing.isEmpty else {
      let named = missing.prefix(20).map { "\($0)/\(count)" }.joined(separator: ", ")
      let more = missing.count > 20 ? " and \(missing.count - 20) more" : ""
      throw MergeError("parts are missing: \(named)\(more)")
    }
  }
}
