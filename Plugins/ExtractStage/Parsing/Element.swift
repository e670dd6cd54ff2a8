/// An element of a page.
///
/// Elements lie in one array, in the order of their start tags. Offsets and places take 32 bits.
struct Element: Sendable {
  var tag: Tag
  /// How many elements it stands in, up to 255.
  var depth: UInt8
  /// How many words its class and its id have.
  var wordCount: UInt8
  /// What it and the elements around it say about its content.
  var zones: Zones
  /// The element it stands in; itself for the outermost one.
  var parent: Int32
  /// Itself if it is a block, otherwise the next block around it.
  var container: Int32
  /// Where its words begin in the page's list.
  var firstWord: Int32
  /// A hash of its name and the words of its class, the same for all elements made alike.
  var likeness: UInt32
}

/// What an element, or one around it, is said to be.
struct Zones: OptionSet, Sendable {
  let rawValue: UInt32

  static let navigation = Zones(rawValue: 1 << 0)
  static let header = Zones(rawValue: 1 << 1)
  static let footer = Zones(rawValue: 1 << 2)
  static let aside = Zones(rawValue: 1 << 3)
  static let main = Zones(rawValue: 1 << 4)
  static let article = Zones(rawValue: 1 << 5)
  static let form = Zones(rawValue: 1 << 6)
  static let table = Zones(rawValue: 1 << 7)
  static let list = Zones(rawValue: 1 << 8)
  static let figure = Zones(rawValue: 1 << 9)
  static let quote = Zones(rawValue: 1 << 10)
  /// `hidden`, `aria-hidden` or `display: none`.
  static let hidden = Zones(rawValue: 1 << 11)
  static let dialog = Zones(rawValue: 1 << 12)
  static let button = Zones(rawValue: 1 << 13)
  static let body = Zones(rawValue: 1 << 14)
  /// `itemprop="articleBody"` and the like.
  static let articleBody = Zones(rawValue: 1 << 15)
  static let pre = Zones(rawValue: 1 << 16)
  static let heading = Zones(rawValue: 1 << 17)
  static let link = Zones(rawValue: 1 << 18)
  static let code = Zones(rawValue: 1 << 19)
  static let bold = Zones(rawValue: 1 << 20)
  static let italic = Zones(rawValue: 1 << 21)
  static let time = Zones(rawValue: 1 << 22)
  static let caption = Zones(rawValue: 1 << 23)
  /// Nobody reads it: drawings, scripts, choices of a form.
  static let unread = Zones(rawValue: 1 << 24)
  static let details = Zones(rawValue: 1 << 25)
  static let comment = Zones(rawValue: 1 << 26)
  static let section = Zones(rawValue: 1 << 27)
  static let paragraph = Zones(rawValue: 1 << 28)
  /// For readers without scripts: a plea to switch them on, or the whole text.
  static let noScript = Zones(rawValue: 1 << 29)

  /// What an element's name says.
  init(_ tag: Tag) {
    switch tag {
    case .nav, .menu: self = .navigation
    case .header: self = .header
    case .footer: self = .footer
    case .aside: self = .aside
    case .main: self = .main
    case .article: self = .article
    case .section: self = .section
    case .form, .fieldset: self = .form
    case .table: self = .table
    case .ul, .ol, .dl: self = .list
    case .figure: self = .figure
    case .figcaption, .caption: self = .caption
    case .blockquote, .q: self = .quote
    case .dialog: self = .dialog
    case .button, .label, .legend: self = .button
    case .pre, .listing: self = .pre
    case .h1, .h2, .h3, .h4, .h5, .h6: self = .heading
    case .a: self = .link
    case .code, .kbd, .samp, .tt: self = .code
    case .b, .strong: self = .bold
    case .i, .em: self = .italic
    case .time: self = .time
    case .details: self = .details
    case .p: self = .paragraph
    case .noscript: self = .noScript
    default: self = []
    }
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A piece of text between two tags, not only of blanks.
struct TextRun: Sendable {
  /// Where it stands in the source, in UTF-8 bytes.
  var start: Int32
  var end: Int32
  /// The element it stands in.
  var element: Int32
  /// What lies between it and the run before it.
  var gap: Gap

  /// How far apart two runs are.
  enum Gap: UInt8, Sendable, Comparable {
    /// Nothing but tags.
    case none
    /// Blanks.
    case space
    /// A `<br>`.
    case line
    /// The bounds of a block.
    case block

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}
