/// One pass that turns a text and the edits asked for into the new text.
struct EditApplication {
  /// The edits that are really made: sorted, without overlaps.
  let edits: [Edit]
  /// Which runs of the old text stand where in the new one.
  let pieces: [Alignment.Segment]
  let result: Text

  init(_ requested: [Edit], replacements: [UInt8], to text: Text) {
    edits = Self.resolved(requested)
    let growth = edits.reduce(0) { $0 + $1.replacement.count - $1.range.count }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + growth)
    var pieces: [Alignment.Segment] = []
    pieces.reserveCapacity(edits.count + 1)
    var at = 0
    func keep(upTo end: Int) {
      guard at < end else { return }
      pieces.append(Alignment.Segment(current: bytes.count, source: at, length: end - at))
      bytes.append(contentsOf: text.utf8[at..<end])
    }
    for edit in edits {
      keep(upTo: edit.range.lowerBound)
      bytes.append(contentsOf: replacements[edit.replacement])
      at = edit.range.upperBound
    }
    keep(upTo: text.count)
    self.pieces = pieces
    result = Text(trusted: bytes)
  }

  /// Sorts by place, keeping the order of asking, and settles overlaps: the first one wins, a
  /// removal behind it takes the rest of its range, anything else behind it is left out.
  private static func resolved(_ requested: [Edit]) -> [Edit] {
    let isSettled = zip(requested, requested.dropFirst()).allSatisfy {
      $0.range.upperBound <= $1.range.lowerBound
    }
    if isSettled { return requested }
    let sorted = requested.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var result: [Edit] = []
    result.reserveCapacity(sorted.count)
    var end = 0
    for var edit in sorted {
      if edit.range.lowerBound < end {
        guard edit.kind == .removal, edit.range.upperBound > end else { continue }
        edit.range = end..<edit.range.upperBound
      }
      end = edit.range.upperBound
      result.append(edit)
    }
    return result
  }
}

extension Edit.Kind {
  var applied: AppliedEdit.Kind {
    switch self {
    case .removal: .removal
    case .replacement: .replacement
    case .normalization: .normalization
    }
  }
}
