/// A piece of text that stands by itself on the page: a paragraph, a heading, a cell, a menu's line.
struct Block: Sendable {
  /// Its runs, as a range of the page's list.
  var firstRun: Int32 = 0
  var endRun: Int32 = 0
  /// The element that is the block.
  var element: Int32 = 0
  var tag = Tag.other
  /// What the element and those around it are said to be, and what all of its runs share.
  var zones: Zones = []

  // What its text looks like.
  var words: Int32 = 0
  /// In bytes, without blanks and tags.
  var length: Int32 = 0
  var linkWords: Int32 = 0
  var links: Int32 = 0
  var commas: Int32 = 0
  /// Full stops, exclamation and question marks behind which a word or a sentence ends.
  var stops: Int32 = 0
  var functionWords: Int32 = 0
  var capitalized: Int32 = 0
  var shouted: Int32 = 0
  var numbers: Int32 = 0
  /// Bars, bullets, arrows.
  var bars: Int32 = 0
  var foreignBytes: Int32 = 0
  var titleWords: Int32 = 0
  var ending = Ending.none
  var startsSmall = false
  var hasCopyright = false
  var hasYear = false
  /// The same for texts of the same words.
  var textHash: UInt64 = 0

  /// How much of it stands in the article's text that the page's JSON-LD gives; 0 if it gives none.
  var bodyShare: UInt8 = 0
  var kind = RemovalReasons.Kind.boilerplate

  // What a linear model says, in sixteenths of a logit.
  var textScore: Int32 = 0
  var ownScore: Int32 = 0
  var parentScore: Int32 = 0
  var pathScore: Int32 = 0

  var runs: Range<Int> { Int(firstRun)..<Int(endRun) }

  /// Whether it reads like a sentence and not like a menu.
  var isProse: Bool { words >= 12 && linkWords * 3 < words }

  /// What its last character is.
  enum Ending: UInt8, Sendable {
    case none
    case letter
    case digit
    case fullStop
    case question
    case colon
    case closer
    case other
  }
}
