/// Groups of what lines are judged by, for the reasons of removals.
public enum FeatureGroup: Int, CaseIterable, Sendable {
  case shape, words, place, neighbours, repetition, links, phrase

  /// As a reason that ledgers show.
  var reason: String {
    switch self {
    case .shape: "short line"
    case .words: "page words"
    case .place: "place on the page"
    case .neighbours: "among such lines"
    case .repetition: "repeated line"
    case .links: "link or number line"
    case .phrase: "page phrase"
    }
  }
}

/// Takes the features of a line, one after another.
public protocol FeatureSink {
  mutating func add(_ group: FeatureGroup, _ hash: UInt32)
}

/// The features of a text's lines: what each looks like and where it stands.
///
/// Hashed, with numbers in coarse steps. The trainer and the stage take them from here.
public struct LineFeatures: Sendable {
  private var lines: [LineSigns]
  private var words: [UInt32] = []
  private let blocks: [Int32]
  private let phrases: [UInt8]
  private var proseBefore: [Int32] = []
  private var lastProse: [Int32] = []
  private var nextProse: [Int32] = []
  private var short: [Int32] = []
  private var repeats: [UInt8] = []
  private var proseCount = 0
  private var proseShare = 0

  /// `phrases` has for each line the number of the kind that a phrase in it is of, 0 without one.
  public init(
    _ text: Span<UInt8>, lines ranges: [Range<Int>], blocks: [Int32], phrases: [UInt8]
  ) {
    var scan = LineScan(ranges.count)
    for range in ranges { scan.add(range, of: text) }
    lines = scan.lines
    self.blocks = blocks
    self.phrases = phrases
    lookAround()
    // Among paragraphs a long sentence is looked at from outside only.
    for index in ranges.indices where lines[index].scanned == 0 && !isInside(index) {
      scan.complete(index, ranges[index], of: text)
    }
    lines = scan.lines
    words = scan.words
    countRepeats()
  }

  /// How many lines there are.
  public var count: Int { lines.count }

  private mutating func lookAround() {
    let count = lines.count
    proseBefore.reserveCapacity(count)
    lastProse.reserveCapacity(count)
    short.reserveCapacity(count + 1)
    var (last, shorts, bytes, prose) = (-1, 0, 1, 0)
    for index in 0..<count {
      proseBefore.append(Int32(proseCount))
      lastProse.append(Int32(last))
      short.append(Int32(shorts))
      bytes += lines[index].length
      if lines[index].isProse {
        proseCount += 1
        last = index
        prose += lines[index].length
      }
      if lines[index].shape <= 2 { shorts += 1 }
    }
    short.append(Int32(shorts))
    proseShare = prose * 8 / bytes
    nextProse = [Int32](repeating: Int32(count), count: count)
    var next = count
    for index in (0..<count).reversed() {
      nextProse[index] = Int32(next)
      if lines[index].isProse { next = index }
    }
  }

  /// By a small table without lists: of lines that share a place, one is forgotten.
  private mutating func countRepeats() {
    let count = lines.count
    repeats = [UInt8](repeating: 0, count: count)
    var size = 16
    while size < 2 * count { size *= 2 }
    var table = [Int32](repeating: -1, count: size)
    for index in 0..<count where lines[index].length <= LineScan.longest {
      var place = Int(lines[index].hash) & (size - 1)
      while table[place] >= 0, lines[Int(table[place])].hash != lines[index].hash {
        place = (place + 1) & (size - 1)
      }
      if table[place] < 0 {
        table[place] = Int32(index)
      } else {
        let first = Int(table[place])
        repeats[first] = min(repeats[first] + 1, 3)
        repeats[index] = repeats[first]
      }
    }
  }

  /// The number of a line's kind of transition from the line before it, below `transitions`.
  public func transition(_ index: Int) -> Int {
    let isGap = blocks[index] != blocks[index - 1]
    return (isGap ? 36 : 0) + lines[index - 1].shape * 6 + lines[index].shape
  }

  /// How many kinds of transitions there are.
  public static let transitions = 72

  /// Whether paragraphs stand before and behind a line.
  private func isInside(_ index: Int) -> Bool {
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
      case 5...: isBehind ? 32 : 72
      case 2...: isBehind ? 104 : 96
      default: 112
      }
    // Of scripts that are written without blanks fewer pages were learnt from.
    let isWide = lines[index].words * 4 > lines[index].scanned
    return isWide ? base + 40 : base
  }

  /// Whether a line is a sentence among an article's paragraphs, or begins with a quotation.
  func looksLikeArticle(_ index: Int) -> Bool {
    let line = lines[index]
    if line.start == 5 { return true }
    return isInside(index) && line.isClosed && line.length >= 40
      && (line.functionWords >= 2 || line.scanned == 0)
  }

  // MARK: Features

  /// Gives the features of a line.
  public func add(_ index: Int, to sink: inout some FeatureSink) {
    let line = lines[index]
    let size = UInt32(line.size)
    let coarse = UInt32(line.shape)
    if line.scanned == 0 {
      addParagraph(index, size, &sink)
      return
    }
    addShape(line, size, coarse, &sink)
    addPlace(index, line, size, coarse, &sink)
    addNeighbours(index, size, coarse, &sink)
    addWords(line, coarse, index, &sink)
    sink.add(.repetition, Self.mix(40, UInt32(repeats[index]), coarse))
    if phrases[index] > 0 {
      sink.add(.phrase, Self.mix(41, UInt32(phrases[index]), 0))
      sink.add(.phrase, Self.mix(42, size, 0))
    }
  }

  /// The few features of a paragraph that was not scanned.
  private func addParagraph(_ index: Int, _ size: UInt32, _ sink: inout some FeatureSink) {
    let before = Int(proseBefore[index])
    let prose = UInt32(Self.step(before) * 8 + Self.step(proseCount - before - 1))
    let near = UInt32(
      Self.step(index - Int(lastProse[index])) * 8 + Self.step(Int(nextProse[index]) - index))
    sink.add(.place, Self.mix(60, prose, UInt32(proseShare)))
    sink.add(.place, Self.mix(61, near, UInt32(proseShare)))
    sink.add(
      .neighbours,
      Self.mix(62, size, UInt32(lines[index - 1].shape * 8 + lines[index + 1].shape)))
    sink.add(.shape, Self.mix(63, UInt32(lines[index].start), UInt32(lines[index].end)))
    if phrases[index] > 0 { sink.add(.phrase, Self.mix(41, UInt32(phrases[index]), 1)) }
  }

  private func addShape(
    _ line: LineSigns, _ size: UInt32, _ coarse: UInt32, _ sink: inout some FeatureSink
  ) {
    let (start, end) = (UInt32(line.start), UInt32(line.end))
    let words = max(1, line.words)
    let letters = max(1, line.letters)
    let scanned = max(1, line.scanned)
    let capitals = UInt32(line.capitals * 4 / words)
    let functions = UInt32(min(7, line.functionWords * 14 / words))
    let uppers = UInt32(line.uppers * 7 / letters)
    let digits = UInt32(min(7, (line.digits * 16 + scanned - 1) / scanned))
    let marks = UInt32(min(7, line.marks * 24 / scanned))
    sink.add(.shape, Self.mix(1, size, end))
    sink.add(.shape, Self.mix(2, size, start))
    sink.add(.shape, Self.mix(3, start, end))
    sink.add(.shape, Self.mix(4, size, capitals))
    sink.add(.shape, Self.mix(5, size, uppers))
    sink.add(.links, Self.mix(6, size, digits))
    sink.add(.shape, Self.mix(7, coarse, marks))
    sink.add(.shape, Self.mix(8, size, functions))
    sink.add(.shape, Self.mix(9, UInt32(min(15, line.words)), capitals))
    sink.add(.shape, Self.mix(10, functions, capitals * 16 + end))
    for bit in 0..<LineSigns.Flags.count where line.flags.rawValue >> UInt16(bit) & 1 != 0 {
      sink.add(.links, Self.mix(11, UInt32(bit), coarse))
    }
  }

  private func addPlace(
    _ index: Int, _ line: LineSigns, _ size: UInt32, _ coarse: UInt32,
    _ sink: inout some FeatureSink
  ) {
    let before = Int(proseBefore[index])
    let after = proseCount - before - (line.isProse ? 1 : 0)
    let prose = UInt32(Self.step(before) * 8 + Self.step(after))
    let near = UInt32(
      Self.step(index - Int(lastProse[index])) * 8 + Self.step(Int(nextProse[index]) - index))
    let (start, end) = (Self.step(index), Self.step(count - 1 - index))
    let share = UInt32(proseShare)
    sink.add(.place, Self.mix(20, UInt32(start), coarse * 8 + share))
    sink.add(.place, Self.mix(21, UInt32(end), coarse * 8 + share))
    sink.add(.place, Self.mix(22, prose, coarse))
    sink.add(.place, Self.mix(23, near, coarse))
    sink.add(.place, Self.mix(24, prose, UInt32(line.isClosed ? 8 : 0) + share))
    sink.add(.place, Self.mix(25, share * 8 + UInt32(Self.step(count)), size))
    // How far through the text, in eighths, matters where it is long.
    sink.add(.place, Self.mix(26, UInt32(index * 8 / count), share * 8 + UInt32(Self.step(count))))
    sink.add(
      .place,
      Self.mix(
        27, UInt32(before == 0 ? 1 : 0) + UInt32(after == 0 ? 2 : 0),
        size * 16 + UInt32(line.end)))
  }

  private func addNeighbours(
    _ index: Int, _ size: UInt32, _ coarse: UInt32, _ sink: inout some FeatureSink
  ) {
    let last = count - 1
    func sign(_ other: Int) -> UInt32 {
      guard other >= 0, other <= last else { return 255 }
      return UInt32(lines[other].size * 16) + UInt32(lines[other].end)
    }
    func shape(_ other: Int) -> UInt32 {
      other < 0 || other > last ? 7 : UInt32(lines[other].shape)
    }
    let gapBefore: UInt32 = index > 0 && blocks[index] == blocks[index - 1] ? 0 : 1
    let gapAfter: UInt32 = index < last && blocks[index] == blocks[index + 1] ? 0 : 1
    let gaps = gapBefore * 2 + gapAfter
    sink.add(.neighbours, Self.mix(30, sign(index - 1), coarse))
    sink.add(.neighbours, Self.mix(31, sign(index + 1), coarse))
    sink.add(
      .neighbours,
      Self.mix(32, shape(index - 2) * 8 + shape(index - 1), shape(index + 1) * 8 + shape(index + 2))
        ^ coarse)
    sink.add(.neighbours, Self.mix(33, gaps, size))
    sink.add(.neighbours, Self.mix(34, gaps * 64 + shape(index - 1) * 8 + shape(index + 1), coarse))
    let (low, high) = (max(0, index - 5), min(count, index + 6))
    let shorts = UInt32(Int(short[high] - short[low]) * 7 / (high - low))
    sink.add(.neighbours, Self.mix(35, shorts, size))
    let (far, near) = (max(0, index - 15), min(count, index + 16))
    let crowd = UInt32(Int(short[near] - short[far]) * 7 / (near - far))
    sink.add(.neighbours, Self.mix(36, crowd, coarse * 8 + shorts))
    if index > 0 {
      if phrases[index - 1] > 0 { sink.add(.neighbours, Self.mix(37, coarse, 0)) }
      if lines[index - 1].length <= 40 {
        sink.add(.neighbours, Self.mix(38, lines[index - 1].hash, 0))
      }
    }
    if index < last, phrases[index + 1] > 0 { sink.add(.neighbours, Self.mix(39, coarse, 0)) }
  }

  private func addWords(
    _ line: LineSigns, _ coarse: UInt32, _ index: Int, _ sink: inout some FeatureSink
  ) {
    let range = line.wordHashes
    if range.isEmpty { return }
    let isShort = range.count <= 24
    var previous: UInt32 = 1
    for place in range {
      let word = words[place]
      sink.add(.words, Self.mix(50, word, isShort ? 0 : 1))
      if isShort { sink.add(.words, Self.mix(51, word, previous)) }
      previous = word
    }
    sink.add(.words, Self.mix(52, words[range.lowerBound], coarse))
    sink.add(.words, Self.mix(53, words[range.upperBound - 1], coarse))
    if line.length <= 60 { sink.add(.words, Self.mix(54, line.hash, 0)) }
  }

  /// 0, 1, 2, up to 4, 8, 16, 32, more.
  @inline(__always)
  private static func step(_ number: Int) -> Int {
    number <= 2 ? max(0, number) : min(7, Int.bitWidth - (number - 1).leadingZeroBitCount + 1)
  }

  @inline(__always)
  static func mix(_ template: UInt32, _ one: UInt32, _ other: UInt32) -> UInt32 {
    var hash = (template &* 0x9E37_79B1) ^ one
    hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash ^= other &* 0xC2B2_AE35
    hash = (hash ^ hash >> 13) &* 0x27D4_EB2F
    return hash ^ hash >> 15
  }
}
