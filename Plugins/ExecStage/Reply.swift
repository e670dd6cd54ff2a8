import TextMill

/// What a program answered, found to be in its place.
struct Reply: Sendable {
  private static let fields = [
    "seq", "id", "text", "edits", "metadata", "annotations", "drop", "reason", "error",
  ]

  let value: JSONValue
  let offsets: OffsetUnit

  /// Reads the answer to the request of a number.
  init(_ line: [UInt8], to number: Int, offsets: OffsetUnit) throws(ExecFailure) {
    do throws(JSONError) {
      value = try JSONValue(json: line)
    } catch {
      throw .process("the answer is \(Quoted.line(line)): \(error)")
    }
    guard case .object = value, let answered = value["seq"] else {
      throw .process("the answer has no 'seq': \(Quoted.line(line))")
    }
    guard answered.double == Double(number) else {
      // What came behind an earlier answer may have been on its way when that one was taken.
      let isLate = (answered.integer ?? number) < number
      throw .process(
        "the answer is to request \(answered.json), not to \(number)"
          + (isLate ? ": one was answered twice" : ""))
    }
    self.offsets = offsets
  }

  /// Does to the document what the program says.
  func apply(
    to document: inout Document, layers: [Layer], reason: String
  ) throws(ExecFailure) {
    if let message = try text("error") { throw .answer("the program refused it: \(message)") }
    try checkFields()
    if let id = try text("id"), id != document.id {
      throw .answer("the answer is about the document \(JSONValue.string(id).json)")
    }
    if let rule = try text("drop") {
      document.drop(because: Reason(rule))
      return
    }
    try setMetadata(of: &document)
    let reason = Reason(try text("reason") ?? reason)
    let annotations = ReplyAnnotations(self, allowed: layers)
    let edits = value["edits"]
    if let new = try text("text"), new != document.text.string {
      if edits != nil { throw .answer("the answer has both another 'text' and 'edits'") }
      document.rewrite(as: new, because: reason)
      do {
        // From here on offsets are those of the text that the program gave.
        try document.applyEdits()
      } catch {
        throw .answer("the text cannot be replaced: \(error)")
      }
    } else if let edits {
      try ReplyEdits(edits, offsets, document.text).apply(to: &document, because: reason)
    }
    try annotations.apply(to: &document)
  }

  /// The text of a field; `nil` if it is not there or null.
  private func text(_ field: String) throws(ExecFailure) -> String? {
    guard let value = value[field], value != .null else { return nil }
    guard let text = value.string else { throw .answer("'\(field)' is \(value.kind), not text") }
    return text
  }

  /// A field that is misspelt would do nothing, and nobody would know.
  private func checkFields() throws(ExecFailure) {
    guard case .object(let members) = value else { return }
    for member in members where !Self.fields.contains(member.name) {
      let near = Suggestion.nearest(to: member.name, among: Self.fields)
      let hint = near.map { "; did it mean '\($0)'?" } ?? ""
      throw .answer("the answer has an unknown field '\(member.name)'\(hint)")
    }
  }

  private func setMetadata(of document: inout Document) throws(ExecFailure) {
    guard let metadata = value["metadata"], metadata != .null else { return }
    guard case .object(let members) = metadata else {
      throw .answer("'metadata' is \(metadata.kind), not an object")
    }
    for member in members {
      // What was only passed on keeps the digits that it had.
      let before = document.metadata[member.name]
      if before.map({ $0.means(member.value) }) ?? (member.value == .null) { continue }
      document.metadata[member.name] = member.value == .null ? nil : member.value
    }
  }
}
