import TextMill

/// The forms that a text takes only where somebody asks for them: what it says is less then.
struct Forms: Sendable {
  private let changes: [LetterPass.Change]
  private let standIns: StandIns

  init(_ settings: CleanSettings) throws {
    var changes: [LetterPass.Change] = []
    if settings.accents == .strip { changes.append(.accents) }
    if settings.capitals == .lower { changes.append(.capitals) }
    switch settings.digits {
    case .keep: break
    case .ascii: changes.append(.foreignDigits)
    case .zero: changes.append(.allDigits)
    }
    self.changes = changes
    standIns = try StandIns(settings)
  }

  /// Makes the edits, and returns whether there were any.
  func write(_ document: inout Document) throws -> Bool {
    var isChanged = false
    if !standIns.isEmpty {
      StandInPass(document.text, standIns).run(on: &document)
      isChanged = document.hasPendingEdits
      try document.applyEdits()
    }
    for change in changes {
      LetterPass(document.text, change).run(on: &document)
      isChanged = isChanged || document.hasPendingEdits
      try document.applyEdits()
    }
    return isChanged
  }
}
