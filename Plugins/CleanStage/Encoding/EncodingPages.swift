import TextMill

/// The code pages that a text may have been mistaken for, with what is needed to find out.
///
/// A class, as every text's passes hold it.
final class EncodingPages: Sendable {
  let table: CodePageTable
  /// The reason of repairs, by a page's number.
  let reasons: [Reason]
  /// Whether spaces that were no-break spaces are looked for where nothing else is damaged.
  let restoresSpaces: Bool
  /// Working memory.
  let lines: ScratchPool<LineReadings>

  /// Those of all code pages.
  private static let all = EncodingPages(table: .all, isWestern: true)

  /// Those of some code pages; the costly parts are made once for all.
  static func of(_ pages: [CodePage]) -> EncodingPages {
    if Set(pages).count == CodePage.allCases.count { return all }
    let isWestern = pages.contains(.windows1252) || pages.contains(.latin1)
    return EncodingPages(table: CodePageTable(pages), isWestern: isWestern)
  }

  private init(table: CodePageTable, isWestern: Bool) {
    self.table = table
    reasons = CodePage.allCases.map { Reason("UTF-8 read as \($0.name)") }
    restoresSpaces = isWestern
    lines = ScratchPool { LineReadings(table) }
  }
}
