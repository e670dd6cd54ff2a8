import TextMillBytes

/// Goes over a text from one place to the next at which something may have to be done.
///
/// That is at an ampersand, a control character, a scalar that begins with the bytes with which
/// blanks, invisible characters, quotes and ligatures begin; at a hyphen before a line end; and where
/// blanks follow each other, unless they are the two line ends of an empty line.
struct SuspicionScan {
  /// Whether quotes, dashes and the like from U+2010 to U+2027 count.
  private let isTypographic: Bool
  /// Whether the forms of other widths from U+FF00 on count.
  private let hasWidths: Bool
  /// Where the window begins that was looked at last, and where the next one does.
  private var window = 0
  private var next = 0
  /// A bit for each suspicious byte of the window.
  private var places: UInt64 = 0

  init(isTypographic: Bool = false, hasWidths: Bool = false) {
    self.isTypographic = isTypographic
    self.hasWidths = hasWidths
  }

  /// The next such place, or the text's end.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, the same each time
  ///   - start: where to begin, in bytes: not before the start of the time before
  /// - Returns: an offset in bytes
  mutating func next(in bytes: Span<UInt8>, from start: Int) -> Int {
    if start < next {
      places &= ~0 << (start - window)
    } else {
      (places, next) = (0, start)
    }
    while places == 0 {
      guard next < bytes.count else { return bytes.count }
      (window, next) = (next, next + ByteWindow.count)
      places = places(bytes, window)
    }
    return window + places.trailingZeroBitCount
  }

  private func places(_ bytes: Span<UInt8>, _ start: Int) -> UInt64 {
    let window = ByteWindow(bytes, at: start)
    let (blanks, feeds) = (window.bits { $0.equal(0x20) }, window.bits { $0.equal(0x0A) })
    let hyphens = window.bits { $0.equal(0x2D) }
    // What follows the window, as far as pairs and triples reach.
    let end = start + ByteWindow.count
    let behind = end < bytes.count ? bytes[end] : 0
    let second = end + 1 < bytes.count ? bytes[end + 1] : 0
    let nextBlanks = blanks >> 1 | (behind == 0x20 ? 1 << 63 : 0)
    let nextFeeds = feeds >> 1 | (behind == 0x0A ? 1 << 63 : 0)
    let thirdFeeds = nextFeeds >> 1 | (second == 0x0A ? 1 << 63 : 0)
    let pairs =
      blanks & (nextBlanks | nextFeeds) | hyphens & nextFeeds
      | feeds & (nextBlanks | nextFeeds & thirdFeeds)
    let signs = window.bits { block in
      (block.below(0x20) .& .!block.equal(0x0A)) .| block.equal(0x26) .| block.equal(0x7F)
    }
    let found = (pairs | signs) & ByteWindow.first(bytes.count - start)
    return window.isASCII ? found : found | leads(window, bytes, start)
  }

  /// Where scalars of several bytes are suspicious.
  @inline(never)
  private func leads(
    _ window: ByteWindow, _ bytes: Span<UInt8>, _ start: Int
  ) -> UInt64 {
    var rest = window.bits { block in
      block.within(0xE1...0xE3) .| block.equal(0xC2) .| block.equal(0xD8) .| block.equal(0xEF)
    }
    var found: UInt64 = 0
    while rest != 0 {
      let at = start + rest.trailingZeroBitCount
      if isSuspicious(bytes, at) { found |= rest & (0 &- rest) }
      rest &= rest &- 1
    }
    return found
  }

  private func isSuspicious(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    let (lead, next) = (bytes[at], bytes[at + 1])
    switch lead {
    case 0xC2: return true
    case 0xD8: return next == 0x9C
    case 0xE1: return next == 0x9A
    case 0xE2:
      if next == 0x80 { return isTypographic || !(0x90...0xA7).contains(bytes[at + 2]) }
      return next == 0x81 || next == 0x88
    case 0xE3: return next == 0x80
    default: return next == 0xAC || next == 0xBB || hasWidths && next >= 0xBC
    }
  }
}

/// The next offset of a hyphen before a line feed; nil if there is none.
func nextHyphen(in bytes: Span<UInt8>, from start: Int) -> Int? {
  var at = start
  while at < bytes.count {
    let window = ByteWindow(bytes, at: at)
    let hyphens = window.bits { $0.equal(0x2D) }
    if hyphens != 0 {
      let end = at + ByteWindow.count
      let behind: UInt64 = end < bytes.count && bytes[end] == 0x0A ? 1 << 63 : 0
      let found = hyphens & (window.bits { $0.equal(0x0A) } >> 1 | behind)
      if found != 0 { return at + found.trailingZeroBitCount }
    }
    at += ByteWindow.count
  }
  return nil
}
