import TextMill

/// A text, its edits and annotations done the simple way: a byte at a time.
struct EditModel {
  private(set) var bytes: [UInt8]
  /// For each byte its place in the source; `nil` if an edit wrote it.
  private(set) var origins: [Int?]
  /// The ranges of annotations by their labels.
  private(set) var annotations: [String: TextRange] = [:]
  /// Whether something was asked for that does not fit the text.
  private(set) var isRefused = false
  private var requests: [EditRequest] = []

  init(_ text: Text) {
    bytes = text.utf8
    origins = text.utf8.indices.map { $0 }
  }

  mutating func add(_ request: EditRequest, number: Int) {
    let range = request.range
    let isEdit = request.kind != .annotation
    if isEdit, range.isEmpty, request.replacement.isEmpty { return }
    guard isBoundary(range.lowerBound), isBoundary(range.upperBound) else {
      isRefused = true
      return
    }
    if isEdit { requests.append(request) } else { annotations["\(number)"] = range }
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || (bytes.indices.contains(offset) && bytes[offset] & 0xC0 != 0x80)
  }

  mutating func apply() {
    defer {
      requests = []
      isRefused = false
    }
    if isRefused { return }
    var edits: [(range: TextRange, replacement: [UInt8])] = []
    // By place, then in the order of asking: the first one wins, what only
    // takes text away takes the rest.
    for request in requests.enumerated().sorted(by: {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }).map(\.element) {
      let end = edits.last?.range.upperBound ?? 0
      var range = request.range
      if range.lowerBound < end {
        guard request.replacement.isEmpty, range.upperBound > end else { continue }
        range = end..<range.upperBound
      }
      edits.append((range, Array(request.replacement.utf8)))
    }
    make(edits)
  }

  private mutating func make(_ edits: [(range: TextRange, replacement: [UInt8])]) {
    for (label, range) in annotations {
      let isTouched = edits.contains {
        $0.range.lowerBound < range.upperBound && $0.range.upperBound > range.lowerBound
      }
      let shift = edits.filter { $0.range.upperBound <= range.lowerBound }
        .reduce(0) { $0 + $1.replacement.count - $1.range.count }
      annotations[label] =
        isTouched ? nil : range.lowerBound + shift..<range.upperBound + shift
    }
    for edit in edits.reversed() {
      bytes.replaceSubrange(edit.range, with: edit.replacement)
      let origin = [Int?](repeating: nil, count: edit.replacement.count)
      origins.replaceSubrange(edit.range, with: origin)
    }
  }
}
