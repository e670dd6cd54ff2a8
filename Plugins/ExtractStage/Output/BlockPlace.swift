/// Where a block stands as far as the form of the output goes.
struct BlockPlace: Sendable {
  enum Relation {
    case none
    case sameItem
    case sameList
    case sameRow
    case sameTable
  }

  let tag: Tag
  let element: Int32
  /// The list item, the list, the row and the table around it; -1 if there is none.
  private(set) var item: Int32 = -1
  private(set) var list: Int32 = -1
  private(set) var row: Int32 = -1
  private(set) var table: Int32 = -1
  /// How many lists it stands in.
  private(set) var listDepth = 0
  private(set) var isOrdered = false
  private(set) var quoteDepth = 0
  private(set) var isCode = false
  private(set) var heading = 0
  /// Whether its row is the first one of its table, and how many cells that row has.
  private(set) var isFirstRow = false
  private(set) var columns = 0

  init(_ block: borrowing Block, _ elements: borrowing [Element]) {
    tag = block.tag
    element = block.element
    isCode = block.zones.contains(.pre)
    heading = block.tag.headingLevel
    // Headings and paragraphs can lie deep in the page; what is above `body` is of no interest.
    let isCell = tag == .td || tag == .th
    var at = block.element
    while at > 0 {
      let facts = elements[Int(at)]
      note(facts.tag, at, facts.parent, isCell: isCell)
      at = facts.parent
    }
    if table >= 0, row >= 0 { readRow(elements) }
  }

  private mutating func note(_ tag: Tag, _ at: Int32, _ parent: Int32, isCell: Bool) {
    switch tag {
    case .li, .dd, .dt:
      if item < 0, row < 0 { (item, list) = (at, parent) }
    case .ul, .ol, .dl:
      listDepth += 1
      if listDepth == 1 { isOrdered = tag == .ol }
    case .tr: if isCell, row < 0 { row = at }
    case .table: if isCell, table < 0 { table = at }
    case .blockquote: quoteDepth += 1
    default: break
    }
  }

  /// No look goes over more elements, so that a row of very many cells takes linear time.
  private static let widest = 1000

  /// Elements lie in the order of their tags: a row's cells behind it, the first row's right behind
  /// the table.
  private mutating func readRow(_ elements: borrowing [Element]) {
    var at = Int(table) + 1
    let stop = at + Self.widest
    while at < Int(row), at < stop, elements[at].tag != .tr { at += 1 }
    isFirstRow = at == Int(row)
    guard isFirstRow else { return }
    at = Int(row) + 1
    let end = min(elements.count, at + Self.widest)
    while at < end, elements[at].parent >= row {
      if elements[at].parent == row { columns += 1 }
      at += 1
    }
  }

  func relation(to other: BlockPlace) -> Relation {
    if row >= 0, row == other.row { return element == other.element ? .sameTable : .sameRow }
    if table >= 0, table == other.table { return .sameTable }
    if item >= 0, item == other.item { return tag == other.tag ? .none : .sameItem }
    if item >= 0, other.item >= 0, list == other.list || listDepth != other.listDepth {
      return .sameList
    }
    return .none
  }
}
