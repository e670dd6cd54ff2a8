import TextMill

/// The code pages that a text may have been mistaken for, with what is needed to find out.
struct EncodingPages: Sendable {
  let table: CodePageTable
  /// The reason of repairs, by a page's number.
  let reasons: [Reason]
  /// Whether spaces that were no-break spaces are looked for where nothing else is damaged.
  let restoresSpaces: Bool
  /// Working memory.
  let lines: ScratchPool<LineReadings>

  init(_ pages: [CodePage]) {
    let table = CodePageTable(pages)
    self.table = table
    reasons = CodePage.allCases.map { Reason("UTF-8 read as \($0.name)") }
    restoresSpaces = pages.contains(.windows1252) || pages.contains(.latin1)
    lines = ScratchPool { LineReadings(table) }
  }
}
