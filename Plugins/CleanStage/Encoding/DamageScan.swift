import TextMillBytes
import TextMillLanguage

/// Goes over a text from one place to the next where UTF-8 may have been mistaken for a code page.
///
/// Such a place is where scalars stand together whose bytes in one of the code pages are a sequence
/// of UTF-8; or `Ã` or `Â` behind a small letter and before a space, the rest of a sequence whose
/// no-break space became a plain one. In ASCII and in Latin letters there is little to look at.
struct DamageScan {
  private let table: CodePageTable
  /// Leads of the window before whose scalars end in this one.
  private var carried: UInt64 = 0

  init(_ table: CodePageTable) {
    self.table = table
  }

  /// The next such place, from an offset on a scalar boundary, in bytes.
  mutating func next(in bytes: Span<UInt8>, from start: Int) -> Int? {
    carried = 0
    var window = start
    while window < bytes.count {
      if let found = place(in: ByteWindow(bytes, at: window), at: window, bytes) { return found }
      window += ByteWindow.count
    }
    return nil
  }

  /// A place in a window, if the window has any.
  @inline(__always)
  private mutating func place(
    in window: ByteWindow, at start: Int, _ bytes: Span<UInt8>
  ) -> Int? {
    if window.isASCII {
      carried = 0
      return nil
    }
    let twos = window.bits { $0.within(0xC2...0xDB) }
    let threes = window.bits { $0.equal(0xE2) .| $0.equal(0xEF) }
    // Where a scalar that a code page may have follows another one.
    let followers = (twos | threes) & (twos << 2 | threes << 3 | carried)
    carried = twos >> 62 | threes >> 61
    let spaced = window.bits { $0.equal(0xC3) }
    if followers | spaced == 0 { return nil }
    let marked = spaced & (window.bits { $0.within(0x82...0x83) } >> 1 | 1 << 63)
    return place(among: followers, marked, start, bytes)
  }

  private func place(
    among followers: UInt64, _ marked: UInt64, _ start: Int, _ bytes: Span<UInt8>
  ) -> Int? {
    var rest = followers | marked
    while rest != 0 {
      let at = start + rest.trailingZeroBitCount
      let bit = rest & (0 &- rest)
      if followers & bit != 0 {
        let first = bytes[at - 2] >= 0xC0 ? at - 2 : at - 3
        if beginsSequence(first, bytes) { return first }
      }
      if marked & bit != 0, Self.lostSpace(at, bytes) { return at }
      rest &= rest &- 1
    }
    return nil
  }

  @inline(__always)
  private func beginsSequence(_ at: Int, _ bytes: Span<UInt8>) -> Bool {
    let first = UTF8Scalar(at: at, in: bytes)
    let second = UTF8Scalar(at: at + first.length, in: bytes)
    let pages = table.begins(first.value, second.value)
    if pages == 0 { return false }
    return isWhole(first.value, pages, at + first.length + second.length, bytes)
  }

  /// Whether a sequence that begins in some pages goes on to its end.
  @inline(never)
  private func isWhole(
    _ first: UInt32, _ begun: UInt16, _ start: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    let row = table.rows[table.row(of: first)]
    var (pages, end) = (begun, start)
    if pages & row.leadsTwo != 0 { return true }
    guard end < bytes.count else { return false }
    pages &= continuesOrIsLost(&end, bytes)
    if pages & row.leadsThree != 0 { return true }
    guard pages != 0, end < bytes.count else { return false }
    return pages & continuesOrIsLost(&end, bytes) != 0
  }

  /// The code pages where the scalar at an offset goes on a sequence; moves the offset behind it.
  private func continues(_ at: inout Int, _ bytes: Span<UInt8>) -> UInt16 {
    let scalar = UTF8Scalar(at: at, in: bytes)
    at += scalar.length
    return table.rows[table.row(of: scalar.value)].continues
  }

  private func continuesOrIsLost(_ at: inout Int, _ bytes: Span<UInt8>) -> UInt16 {
    let isLost = UTF8Scalar(at: at, in: bytes).value == 0xFFFD
    return continues(&at, bytes) | (isLost ? ~0 : 0)
  }

  /// Whether at an offset stands `Ã` or `Â`, behind it a space, and before it what no word has before
  /// a capital.
  static func lostSpace(_ at: Int, _ bytes: Span<UInt8>) -> Bool {
    guard at > 0, at + 2 < bytes.count, bytes[at] == 0xC3, bytes[at + 2] == 0x20 else {
      return false
    }
    let before = bytes[at - 1]
    switch bytes[at + 1] {
    case 0x83: return (0x61...0x7A).contains(before)
    case 0x82: return (0x61...0x7A).contains(before) || (0x30...0x39).contains(before)
    default: return false
    }
  }
}
