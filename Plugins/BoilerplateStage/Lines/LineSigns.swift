/// What a line looks like: counts and classes from one scan of its bytes.
///
/// Of a long line only the beginning and the end are scanned: a page's lines show there what they
/// are, and an article's paragraphs are most of a text's bytes. Small, because a line's neighbours
/// are looked at again and again.
struct LineSigns: Sendable {
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
  let length: UInt32
  /// A hash of what was scanned.
  var hash: UInt32 = 0
  /// Where its words' hashes begin, among those of all lines.
  var firstWord: UInt32 = 0
  /// How many words were found, and so on; of what is scanned there are a few hundred bytes.
  var words: UInt16 = 0
  var capitals: UInt16 = 0
  var functionWords: UInt16 = 0
  var letters: UInt16 = 0
  var uppers: UInt16 = 0
  var digits: UInt16 = 0
  var marks: UInt16 = 0
  /// How many bytes were scanned.
  var scanned: UInt16 = 0
  var flags: Flags = []
  /// The class of the first and of the last character.
  let start: UInt8
  let end: UInt8
  /// A step of the length: 0...11.
  let size: UInt8
  /// A class of length and end: tiny, short, title, short sentence, paragraph, long without end.
  let shape: UInt8

  /// A line that is not scanned yet.
  init(_ range: Range<Int>, of text: Span<UInt8>) {
    length = UInt32(truncatingIfNeeded: range.count)
    start = LineEnds.start(of: text, range)
    end = LineEnds.end(of: text, range)
    size = Self.size(range.count)
    shape = Self.shape(range.count, isClosed: end >= LineEnds.firstClosing)
  }

  /// Where its words' hashes are, among those of all lines.
  var wordHashes: Range<Int> { Int(firstWord)..<Int(firstWord) + Int(words) }

  /// Whether it ends as a sentence does.
  var isClosed: Bool { end >= LineEnds.firstClosing }

  /// Whether it has the looks of an article's paragraph.
  var isProse: Bool { length >= 80 && isClosed && Int(uppers) * 2 < Int(letters) + 1 }

  private static func size(_ length: Int) -> UInt8 {
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

  private static func shape(_ length: Int, isClosed: Bool) -> UInt8 {
    if length <= 15 { return 0 }
    if isClosed { return length <= 100 ? 3 : 4 }
    return length <= 40 ? 1 : length <= 140 ? 2 : 5
  }
}
