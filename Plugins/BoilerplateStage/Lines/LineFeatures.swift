import TextMill
import TextMillLanguage

/// The features of a text's lines: what each looks like and where it stands.
///
/// Hashed, with numbers in coarse steps. The trainer and the stage take them from here. The lists are
/// used again for the next text.
public struct LineFeatures: Sendable {
  private(set) var lines: [LineSigns] = []
  private(set) var words: [UInt32] = []
  private(set) var blocks: [Int32] = []
  /// For each line the number of the kind that a phrase in it is of, 0 without one.
  private(set) var phrases: [UInt8] = []
  private(set) var proseBefore: [Int32] = []
  private(set) var lastProse: [Int32] = []
  private(set) var nextProse: [Int32] = []
  private(set) var short: [Int32] = []
  private(set) var repeats: [UInt8] = []
  private(set) var proseCount = 0
  private(set) var proseShare = 0
  private var repeatTable: [Int32] = []

  /// Of no lines.
  init() {}

  /// Reads the units of a text; phrases count as far as verdicts say.
  mutating func read(_ units: TextUnits, _ verdicts: Verdicts?) {
    begin()
    let text = units.text.utf8.span
    let scan = LineScan()
    for unit in 0..<units.count {
      let range = units.range(of: unit)
      var signs = LineSigns(range, of: text)
      // A long line that ends as sentences do is not scanned yet.
      if LineScan.isAlwaysScanned(signs) { scan.scan(range, of: text, &signs, &words) }
      lines.append(signs)
      blocks.append(Int32(truncatingIfNeeded: units.block(of: unit)))
      phrases.append(verdicts?[unit].map { UInt8(min($0 + 1, 200)) } ?? 0)
    }
    lookAround()
    // Among paragraphs a long sentence is looked at from outside only.
    for unit in 0..<units.count where lines[unit].scanned == 0 && !isInside(unit) {
      scan.scan(units.range(of: unit), of: text, &lines[unit], &words)
    }
    countRepeats()
  }

  /// How many lines there are.
  public var count: Int { lines.count }

  private mutating func begin() {
    lines.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    phrases.removeAll(keepingCapacity: true)
    proseBefore.removeAll(keepingCapacity: true)
    lastProse.removeAll(keepingCapacity: true)
    short.removeAll(keepingCapacity: true)
    (proseCount, proseShare) = (0, 0)
  }

  private mutating func lookAround() {
    let count = lines.count
    var (last, shorts, bytes, prose) = (-1, 0, 1, 0)
    for index in 0..<count {
      proseBefore.append(Int32(truncatingIfNeeded: proseCount))
      lastProse.append(Int32(truncatingIfNeeded: last))
      short.append(Int32(truncatingIfNeeded: shorts))
      bytes += Int(lines[index].length)
      if lines[index].isProse {
        proseCount += 1
        last = index
        prose += Int(lines[index].length)
      }
      if lines[index].shape <= 2 { shorts += 1 }
    }
    short.append(Int32(truncatingIfNeeded: shorts))
    proseShare = prose * 8 / bytes
    nextProse.removeAll(keepingCapacity: true)
    nextProse.append(contentsOf: repeatElement(Int32(truncatingIfNeeded: count), count: count))
    var next = count
    for index in (0..<count).reversed() {
      nextProse[index] = Int32(truncatingIfNeeded: next)
      if lines[index].isProse { next = index }
    }
  }

  /// By a small table without lists: of lines that share a place, one is forgotten.
  private mutating func countRepeats() {
    let count = lines.count
    repeats.removeAll(keepingCapacity: true)
    repeats.append(contentsOf: repeatElement(0, count: count))
    var size = 16
    while size < 2 * count { size *= 2 }
    repeatTable.removeAll(keepingCapacity: true)
    repeatTable.append(contentsOf: repeatElement(-1, count: size))
    for index in 0..<count where lines[index].length <= LineScan.longest {
      let hash = lines[index].hash
      var place = Int(hash) & (size - 1)
      while repeatTable[place] >= 0, lines[Int(repeatTable[place])].hash != hash {
        place = (place + 1) & (size - 1)
      }
      if repeatTable[place] < 0 {
        repeatTable[place] = Int32(truncatingIfNeeded: index)
      } else {
        let first = Int(repeatTable[place])
        repeats[first] = min(repeats[first] + 1, 3)
        repeats[index] = repeats[first]
      }
    }
  }

  /// The number of a line's kind of transition from the line before it, below `transitions`.
  public func transition(_ index: Int) -> Int {
    let isGap = blocks[index] != blocks[index - 1]
    return (isGap ? 36 : 0) + Int(lines[index - 1].shape) * 6 + Int(lines[index].shape)
  }

  /// How many kinds of transitions there are.
  public static let transitions = 72

  /// Whether paragraphs stand before and behind a line.
  func isInside(_ index: Int) -> Bool {
    lastProse[index] >= 0 && Int(nextProse[index]) < count
  }

  /// Where a line stands, in words for lists of mistakes.
  public func situation(_ index: Int) -> String {
    let place =
      Int(nextProse[index]) == count ? "behind" : lastProse[index] < 0 ? "before" : "inside"
    return "\(place) \(proseShare)/8"
  }

  /// The margin that a line must exceed where hardly an article's line may go: where no paragraph
  /// follows, less is risked than among paragraphs, and more on pages that have few of them.
  func carefulMargin(_ index: Int) -> Int32 {
    let isBehind = Int(nextProse[index]) == count
    // A text without paragraphs may be a list that somebody wants.
    let base: Int32 =
      switch proseShare {
      case 5...: isBehind ? 52 : 72
      case 2...: isBehind ? 104 : 96
      default: 112
      }
    // Of scripts that are written without blanks fewer pages were learnt from.
    let isWide = Int(lines[index].words) * 4 > Int(lines[index].scanned)
    return isWide ? base + 40 : base
  }

  /// Whether a line begins with a quotation: somebody said it.
  func isQuotation(_ index: Int) -> Bool { lines[index].start == 5 }

  /// Whether a line may be behind an article: some paragraphs stand before it, and it is no quotation.
  func followsArticle(_ index: Int) -> Bool { proseBefore[index] >= 3 && !isQuotation(index) }

  /// Whether a line is a sentence among an article's paragraphs, or begins with a quotation.
  func looksLikeArticle(_ index: Int) -> Bool {
    if isQuotation(index) { return true }
    let line = lines[index]
    return isInside(index) && line.isClosed && line.length >= 40
      && (line.functionWords >= 2 || line.scanned == 0)
  }
}
