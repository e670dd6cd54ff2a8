import TextMill

/// The edits that an answer lists.
struct ReplyEdits {
  private struct Edit {
    let range: TextRange
    let text: String
    let reason: String?
  }

  private var edits: [Edit] = []

  init(_ value: JSONValue, _ offsets: OffsetUnit, _ text: Text) throws(ExecFailure) {
    guard case .array(let elements) = value else {
      if value == .null { return }
      throw .answer("'edits' is \(value.kind), not a list")
    }
    var reader = OffsetReader(text, unit: offsets)
    for (index, element) in elements.enumerated() {
      let owner = "edit \(index + 1)"
      let range = try reader.range(of: element, in: owner)
      let new = element["text"] ?? ""
      guard let new = new.string else { throw .answer("the 'text' of \(owner) is \(new.kind)") }
      edits.append(Edit(range: range, text: new, reason: element["reason"]?.string))
    }
    try checkOverlaps()
  }

  /// Of edits that overlap one would be left out, and nobody would know.
  private func checkOverlaps() throws(ExecFailure) {
    let sorted = edits.map(\.range).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    for (before, next) in zip(sorted, sorted.dropFirst())
    where next.lowerBound < before.upperBound {
      throw .answer("two edits overlap")
    }
  }

  func apply(to document: inout Document, because reason: Reason) {
    for edit in edits {
      let reason = edit.reason.map { Reason($0) } ?? reason
      if edit.text.isEmpty {
        document.remove(edit.range, because: reason)
      } else {
        document.replace(edit.range, with: edit.text, because: reason)
      }
    }
  }
}
