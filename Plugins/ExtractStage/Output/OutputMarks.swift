/// What stands between two blocks of the result, as a form of output has it.
protocol OutputMarks {
  /// What stands before the first block.
  func opening(_ block: BlockPlace) -> String
  /// What stands between two.
  func between(_ one: BlockPlace, _ other: BlockPlace) -> String
  /// What stands behind the last one.
  func closing(_ block: BlockPlace) -> String
}

/// Plain text: blocks have an empty line between them; a list's items, a table's rows and lines of
/// verse a line end, and cells a tab.
struct PlainMarks: OutputMarks {
  func opening(_ block: BlockPlace) -> String { "" }

  func between(_ one: BlockPlace, _ other: BlockPlace) -> String {
    switch one.relation(to: other) {
    case .none: "\n\n"
    case .sameItem, .sameList: "\n"
    case .sameRow: "\t"
    case .sameTable: "\n"
    }
  }

  func closing(_ block: BlockPlace) -> String { "" }
}
