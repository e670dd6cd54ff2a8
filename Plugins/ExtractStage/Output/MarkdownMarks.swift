/// Markdown: headings, lists, quotes, code and tables bear its marks.
///
/// The text itself stays as it is: signs in it that Markdown gives a meaning are not escaped.
struct MarkdownMarks: OutputMarks {
  func opening(_ block: BlockPlace) -> String { indent(block) + prefix(block, isNewItem: true) }

  func between(_ one: BlockPlace, _ other: BlockPlace) -> String {
    if one.row >= 0, one.row == other.row, one.element != other.element { return " | " }
    let relation = one.relation(to: other)
    if one.row >= 0, other.row >= 0, one.table == other.table { return rowEnd(one) + "\n| " }
    let gap = relation == .sameList ? "\n" : "\n\n"
    let isNewItem = one.item != other.item
    let quote = one.quoteDepth > 0 && one.quoteDepth == other.quoteDepth && gap == "\n\n"
    let middle = quote ? "\n" + String(repeating: ">", count: one.quoteDepth) + "\n" : gap
    return closing(one) + middle + indent(other) + prefix(other, isNewItem: isNewItem)
  }

  func closing(_ block: BlockPlace) -> String {
    if block.isCode { return "\n```" }
    return block.row >= 0 ? rowEnd(block) : ""
  }

  private func rowEnd(_ block: BlockPlace) -> String {
    guard block.isFirstRow else { return " |" }
    return " |\n|" + String(repeating: " --- |", count: max(1, block.columns))
  }

  private func indent(_ block: BlockPlace) -> String {
    let quote = String(repeating: "> ", count: block.quoteDepth)
    guard block.item >= 0, block.listDepth > 1 else { return quote }
    return quote + String(repeating: "  ", count: min(block.listDepth, 20) - 1)
  }

  private func prefix(_ block: BlockPlace, isNewItem: Bool) -> String {
    if block.row >= 0 { return "| " }
    var mark = ""
    if block.item >= 0 { mark = isNewItem ? (block.isOrdered ? "1. " : "- ") : "  " }
    if block.isCode { return mark + "```\n" }
    if block.heading > 0 { mark += String(repeating: "#", count: block.heading) + " " }
    return mark
  }
}
