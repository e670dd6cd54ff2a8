import TextMillBytes

/// One pass that turns a text and the edits asked for into the new text.
struct EditApplication {
  /// The edits that are really made: sorted, without overlaps.
  let edits: [Edit]
  /// Which runs of the old text stand where in the new one.
  let pieces: [Alignment.Segment]
  let result: Text

  init(_ requested: [Edit], replacements: [UInt8], to text: Text) {
    let edits = Self.resolved(requested)
    let growth = edits.reduce(0) { $0 + $1.replacement.count - $1.range.count }
    var pieces: [Alignment.Segment] = []
    pieces.reserveCapacity(edits.count + 1)
    let (old, new) = (text.utf8.span, replacements.span)
    let bytes = [UInt8](capacity: text.count + growth + ByteCopy.slack) { output in
      var at = 0
      for edit in edits {
        Self.keep(old, at..<edit.range.lowerBound, &output, &pieces)
        ByteCopy.append(new, in: edit.replacement, to: &output)
        at = edit.range.upperBound
      }
      Self.keep(old, at..<old.count, &output, &pieces)
    }
    self.edits = edits
    self.pieces = pieces
    result = Text(trusted: bytes)
  }

  @inline(__always)
  private static func keep(
    _ old: Span<UInt8>, _ range: TextRange, _ output: inout OutputSpan<UInt8>,
    _ pieces: inout [Alignment.Segment]
  ) {
    guard !range.isEmpty else { return }
    pieces.append(
      Alignment.Segment(current: output.count, source: range.lowerBound, length: range.count))
    ByteCopy.append(old, in: range, to: &output)
  }

  /// Sorts by place, keeping the order of asking, and settles overlaps: the first one wins, what only
  /// takes text away takes the rest of its range behind it, anything else behind it is left out.
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
        guard edit.replacement.isEmpty, edit.range.upperBound > end else { continue }
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
