/// Elements' names as a model sees them, ordered from those that hold an article's text to those
/// that hold a page's furniture.
enum TagClass: UInt8 {
  case paragraph
  case pre
  case quote
  case heading
  case caption
  case term
  case item
  case cell
  case header
  case section
  case division
  case other
  case address
  case label
  case navigation
  case nothing

  @inline(__always)
  static func of(_ tag: Tag) -> Self {
    switch tag {
    case .p: .paragraph
    case .pre, .listing: .pre
    case .blockquote: .quote
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .figcaption, .caption, .figure: .caption
    case .dt, .dd, .dl: .term
    case .li, .ul, .ol: .item
    case .td, .table, .tr, .tbody: .cell
    case .th, .thead: .header
    case .section, .article, .main: .section
    case .div, .body: .division
    case .address: .address
    case .legend, .form, .fieldset, .summary: .label
    case .nav, .menu, .footer, .header, .aside: .navigation
    default: .other
    }
  }
}

/// What is known about a page as a whole when its blocks are judged.
struct PageFacts: Sendable {
  var titleWords = 0
  /// How many `<article>` elements it has.
  var articles = 0
  /// What it calls itself: 0 nothing, 1 an article, 2 a site, 3 something else.
  var type: UInt8 = 0
  /// What its JSON-LD calls it; see `LinkedDataScan`.
  var linkedType: UInt8 = 0
  var hasMain = false
  /// Where its description stands, as it gives one for other programs.
  var description = 0..<0
}
