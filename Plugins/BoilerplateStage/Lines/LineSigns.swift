/// What a line looks like: counts and classes from one scan of its bytes.
///
/// Of a long line only the beginning and the end are scanned: a page's lines show there what they
/// are, and an article's paragraphs are most of a text's bytes.
public struct LineSigns: Sendable {
  /// Marks of which one is enough to be noted.
  struct Flags: OptionSet {
    let rawValue: UInt16
    static let link = Flags(rawValue: 1)
    static let mail = Flags(rawValue: 2)
    static let bar = Flags(rawValue: 4)
    static let time = Flags(rawValue: 8)
    static let year = Flags(rawValue: 16)
    static let arrow = Flags(rawValue: 32)
    static let copyright = Flags(rawValue: 64)
    static let dot = Flags(rawValue: 128)
    static let comma = Flags(rawValue: 256)
    static let quote = Flags(rawValue: 512)
    static let number = Flags(rawValue: 1024)
    static let tag = Flags(rawValue: 2048)
    static let count = 12
  }

  /// In bytes.
  var length = 0
  /// How many bytes were scanned.
  var scanned = 0
  var words = 0
  var capitals = 0
  var functionWords = 0
  var letters = 0
  var uppers = 0
  var digits = 0
  var marks = 0
  var flags: Flags = []
  /// The class of the first and of the last character.
  var start: UInt8 = 0
  var end: UInt8 = 0
  /// A hash of what was scanned.
  var hash: UInt32 = 0
  /// Where its words' hashes are, among those of all lines.
  var wordHashes = 0..<0

  /// Whether it ends as a sentence does.
  var isClosed: Bool { end >= LineEnds.firstClosing }

  /// Whether it has the looks of an article's paragraph.
  var isProse: Bool { length >= 80 && isClosed && uppers * 2 < letters + 1 }

  /// A step of the length: 0...11.
  var size: Int {
    switch length {
    case ...3: 0
    case ...8: 1
    case ...15: 2
    case ...25: 3
    case ...40: 4
    case ...60: 5
    case ...90: 6
    case ...140: 7
    case ...220: 8
    case ...400: 9
    case ...800: 10
    default: 11
    }
  }

  /// A class of length and end: tiny, short, title, short sentence, paragraph, long without end.
  var shape: Int {
    if length <= 15 { return 0 }
    if isClosed { return length <= 100 ? 3 : 4 }
    return length <= 40 ? 1 : length <= 140 ? 2 : 5
  }
}
