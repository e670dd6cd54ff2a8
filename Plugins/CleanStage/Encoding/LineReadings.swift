import TextMillLanguage

/// A stretch of text and what it would say if it were UTF-8 that was mistaken for a code page.
///
/// A reading replaces every sequence that is UTF-8 in the code page. It gains what the text becomes
/// likelier by; it loses a little for being damage at all, which is rare, and much for each scalar of
/// the code page that is in no sequence: text that is damaged has none.
struct LineReadings: Sendable {
  private let table: CodePageTable
  private let costs = TextCosts.shared

  /// What speaks against damage, in quarters of a natural logarithm: 1 : 8,000.
  private static let prior: Int32 = 36
  /// What each scalar costs that a damaged text would not have.
  private static let miss: Int32 = 24

  /// Runs of scalars that are not ASCII, each between what stands beside it.
  private(set) var runs: [Range<Int>] = []
  private var units: [TextCosts.Unit] = []
  private(set) var offsets: [Int] = []
  private var rows: [Int] = []
  /// What the units up to each cost.
  private var sums: [Int32] = []
  /// The pages that have a sequence.
  private var pages: UInt16 = 0
  /// The pages where no run begins or ends amid a sequence.
  private var cleanPages: UInt16 = 0

  init(_ table: CodePageTable) {
    self.table = table
  }

  /// Takes a stretch of text.
  mutating func read(_ range: Range<Int>, of bytes: Span<UInt8>) {
    runs.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    (pages, cleanPages) = (0, ~0)
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] < 0x80 {
        at += 1
      } else {
        at = readRun(at, range, bytes)
      }
    }
  }

  /// Takes a run, and returns its end in the text.
  private mutating func readRun(_ start: Int, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    append(neighbour(start - 1, range, bytes), row: 0, at: start - 1)
    let first = units.count
    var at = start
    while at < range.upperBound, bytes[at] >= 0x80 {
      let scalar = UTF8Scalar(at: at, in: bytes)
      append(costs.unit(scalar.value), row: table.row(of: scalar.value), at: at)
      at += scalar.length
    }
    runs.append(first..<units.count)
    append(neighbour(at, range, bytes), row: 0, at: at)
    findPages(first..<units.count - 1)
    return at
  }

  private func neighbour(
    _ at: Int, _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> TextCosts.Unit {
    range.contains(at) ? costs.unit(UInt32(bytes[at])) : TextCosts.edge
  }

  /// Notes the pages that have whole sequences in a run.
  private mutating func findPages(_ run: Range<Int>) {
    let first = table.rows[rows[run.lowerBound]]
    let last = table.rows[rows[run.upperBound - 1]]
    cleanPages &= (first.leads | ~first.pages) & (last.continues | ~last.pages)
    for at in run.dropLast() {
      let row = table.rows[rows[at]]
      guard row.leads != 0 else { continue }
      let begun = row.leads & table.rows[rows[at + 1]].continues & ~pages
      if begun == 0 { continue }
      pages |= begun & row.leadsTwo
      guard at + 2 < run.upperBound else { continue }
      let third = begun & continuesOrIsLost(at + 2)
      pages |= third & row.leadsThree
      guard third & row.leadsFour != 0, at + 3 < run.upperBound else { continue }
      pages |= third & row.leadsFour & continuesOrIsLost(at + 3)
    }
  }

  private func continuesOrIsLost(_ at: Int) -> UInt16 {
    units[at].scalar == 0xFFFD ? ~0 : table.rows[rows[at]].continues
  }

  @inline(__always)
  private mutating func append(_ unit: TextCosts.Unit, row: Int, at offset: Int) {
    var sum: Int32 = 0
    if let last = units.last, let before = sums.last {
      sum = before &+ costs.step(last, unit) &+ costs.choice(unit)
    }
    units.append(unit)
    rows.append(row)
    offsets.append(offset)
    sums.append(sum)
  }
}

// MARK: - Readings

extension LineReadings {
  /// The number of the code page whose reading gains most; nil if none gains anything.
  ///
  /// A page that leaves something over counts only where none gains that does not.
  func bestPage() -> Int? {
    best(of: pages & cleanPages) ?? best(of: pages & ~cleanPages)
  }

  private func best(of pages: UInt16) -> Int? {
    var best: (page: Int, gain: Int32)?
    var rest = pages
    while rest != 0 {
      let page = rest.trailingZeroBitCount
      rest &= rest &- 1
      let gain = gain(of: page, atLeast: best?.gain ?? 0)
      if gain > best?.gain ?? 0 { best = (page, gain) }
    }
    return best?.page
  }

  /// What the reading in a page gains, in quarters of a natural logarithm; some number up to a limit
  /// if it gains no more than that.
  private func gain(of page: Int, atLeast limit: Int32) -> Int32 {
    var gain = -Self.prior
    // Nothing can gain more than all that the text costs.
    var rest = sums.last ?? 0
    for run in runs {
      var at = run.lowerBound
      while at < run.upperBound {
        let start = at
        var last = units[at - 1]
        while let found = sequence(at, in: page, before: run.upperBound) {
          let unit = costs.unit(found.scalar)
          gain &-= costs.step(last, unit) &+ costs.choice(unit)
          last = unit
          at += found.length
        }
        if at > start {
          let cost = cost(of: start..<at)
          gain &+= cost &- costs.step(last, units[at])
          rest &-= cost
        }
        if at < run.upperBound {
          if table.byte(rows[at], page) != 0 { gain &-= Self.miss }
          at += 1
        }
        if gain &+ rest <= limit { return limit }
      }
    }
    return gain
  }

  /// What units cost as they stand.
  private func cost(of range: Range<Int>) -> Int32 {
    let last = range.upperBound - 1
    return sums[last] &- sums[range.lowerBound - 1] &+ costs.step(units[last], units[last + 1])
  }

  /// A sequence of UTF-8: how many units, and the scalar that it stands for.
  struct Sequence {
    var length: Int
    var scalar: UInt32
  }

  /// The sequence that begins at a unit; one with lost bytes behind the second one stands for U+FFFD.
  @inline(__always)
  func sequence(_ at: Int, in page: Int, before end: Int) -> Sequence? {
    guard at + 1 < end else { return nil }
    let lead = table.byte(rows[at], page)
    let second = table.byte(rows[at + 1], page)
    guard 0xC2...0xF4 ~= lead, second & 0xC0 == 0x80 else { return nil }
    var value = UInt32(second & 0x3F)
    if lead < 0xE0 { return Sequence(length: 2, scalar: UInt32(lead & 0x1F) << 6 | value) }
    let length = lead < 0xF0 ? 3 : 4
    guard at + length <= end else { return nil }
    var isLost = false
    for index in at + 2..<at + length {
      let byte = table.byte(rows[index], page)
      if units[index].scalar == 0xFFFD { isLost = true } else if byte & 0xC0 != 0x80 { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    if isLost { return Sequence(length: length, scalar: 0xFFFD) }
    value |= length == 3 ? UInt32(lead & 0xF) << 12 : UInt32(lead & 7) << 18
    guard value >= (length == 3 ? 0x800 : 0x10000), Unicode.Scalar(value) != nil else { return nil }
    return Sequence(length: length, scalar: value)
  }

  /// A unit's scalar.
  func scalar(_ at: Int) -> UInt32 { units[at].scalar }

  /// Where a unit ends in the text; a run's neighbour is one byte.
  func end(of at: Int) -> Int {
    units[at].scalar < 0x80 ? offsets[at] + 1 : offsets[at + 1]
  }

  /// The byte for a unit in a page; 0 if it has none.
  func byte(_ at: Int, _ page: Int) -> UInt8 { table.byte(rows[at], page) }
}
