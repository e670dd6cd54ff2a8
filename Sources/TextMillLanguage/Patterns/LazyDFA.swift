/// A deterministic automaton whose states are made when a text first leads to them.
///
/// A state is known by its entry: the index of its row in the table, with the top bit set when a
/// scan has to stop and look at its record. When the states outgrow `limit` bytes, and what a reserve
/// has left, all are dropped and begun anew, so that memory is bounded whatever the text.
final class LazyDFA {
  /// What a state is, besides its row.
  struct Record {
    var threads: Range<Int>
    var matched: Range<Int>
    var tracker: ScalarTracker.State
    /// How many bytes back a match ended that is found on entering the state; nil if none is.
    var matchDelay: Int?
    /// Whether a match may still begin further on.
    var isSearching: Bool
    /// Whether a match may show when the text ends here.
    var mayMatchAtEnd: Bool
    /// Whether nothing has been begun, so that a search may skip ahead.
    var isFresh: Bool

    /// Whether no byte leads out of the state any more.
    var isDead: Bool { threads.isEmpty && !isSearching }
  }

  static let specialBit: UInt32 = 1 << 31
  /// An entry that has not been worked out yet.
  private static let unknown = UInt32.max

  var stepper: ThreadStepper
  let classes: [UInt8]
  private(set) var table: [UInt32] = []
  /// How often the states have been dropped.
  private(set) var dropCount = 0

  private let stride: Int
  private let limit: Int
  private let reserve: StateReserve?
  /// How many bytes of the reserve are taken.
  private var borrowed = 0
  private let stopsWhenFresh: Bool
  private var records: [Record] = []
  private var threads: [UInt32] = []
  private var matches: [UInt32] = []
  private var buckets: [Int32] = []
  private var starts = [UInt32](repeating: LazyDFA.unknown, count: 16)

  /// Makes an automaton without states.
  ///
  /// - Parameters:
  ///   - program: What it is to run.
  ///   - kind: Which matches it is to find.
  ///   - limit: How many bytes the states may take up, roughly.
  ///   - reserve: What they may take beyond it.
  ///   - stopsWhenFresh: Whether a scan is to stop where a search may skip ahead.
  init(
    _ program: Program, kind: SearchKind, limit: Int, reserve: StateReserve? = nil,
    stopsWhenFresh: Bool = false
  ) {
    stepper = ThreadStepper(program, kind: kind)
    let classes = ByteClasses(program)
    self.classes = classes.classOfByte
    stride = classes.count
    (self.limit, self.reserve) = (limit, reserve)
    self.stopsWhenFresh = stopsWhenFresh
    buckets = [Int32](repeating: -1, count: 256)
  }

  func record(_ entry: UInt32) -> Record { records[index(entry)] }

  /// The patterns that match on entering the state of `record`, in no order.
  func matched(by record: Record) -> ArraySlice<UInt32> { matches[record.matched] }

  /// How many bytes back a match ended that shows only where the text ends, in the state `entry`.
  ///
  /// What comes after that end is `ahead`. The stepper then knows the patterns.
  func end(_ entry: UInt32, ahead: Behind) -> Int? {
    let record = record(entry)
    if !record.mayMatchAtEnd { return nil }
    return stepper.end(threads[record.threads], tracker: record.tracker, ahead: ahead)
  }

  /// How much memory the states take up.
  var byteCount: Int {
    4 * (table.count + threads.count + matches.count + buckets.count)
      + records.count * MemoryLayout<Record>.stride
  }

  /// The state in which a search begins.
  func start(behind: Behind, isSearching: Bool) -> UInt32 {
    let slot = Int(behind.rawValue) << 1 | (isSearching ? 1 : 0)
    if starts[slot] != Self.unknown { return starts[slot] }
    stepper.start(behind: behind, isSearching: isSearching)
    let entry = intern()
    starts[slot] = entry
    return entry
  }

  /// The state to which `byte` leads.
  func next(_ entry: UInt32, byte: UInt8) -> UInt32 {
    let place = Int(entry & ~Self.specialBit) + Int(classes[Int(byte)])
    if table[place] != Self.unknown { return table[place] }
    let record = record(entry)
    stepper.step(
      threads[record.threads], tracker: record.tracker, isSearching: record.isSearching, byte: byte)
    let drops = dropCount
    let result = intern()
    if drops == dropCount { table[place] = result }
    return result
  }

  private func index(_ entry: UInt32) -> Int { Int(entry & ~Self.specialBit) / stride }

  /// The state that the stepper is in, made if there is none like it.
  private func intern() -> UInt32 {
    let hash = Self.hash(stepper.threads[...], stepper.trackerState)
    var bucket = hash & (buckets.count - 1)
    while buckets[bucket] >= 0 {
      if isStepper(Int(buckets[bucket])) { return entry(Int(buckets[bucket])) }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    if records.count > 1, !hasRoom(for: 4 * (stride + stepper.threads.count)) {
      drop()
      return intern()
    }
    if records.count * 2 > buckets.count {
      grow()
      return intern()
    }
    buckets[bucket] = Int32(records.count)
    records.append(
      Record(
        threads: threads.count..<(threads.count + stepper.threads.count),
        matched: matches.count..<(matches.count + stepper.matched.count),
        tracker: stepper.trackerState, matchDelay: stepper.matchDelay,
        isSearching: stepper.isSearching, mayMatchAtEnd: stepper.mayMatchAtEnd,
        isFresh: stepper.isFresh))
    threads += stepper.threads
    matches += stepper.matched
    table.append(contentsOf: repeatElement(Self.unknown, count: stride))
    return entry(records.count - 1)
  }

  /// Whether so many bytes more may be taken up.
  private func hasRoom(for bytes: Int) -> Bool {
    while byteCount + bytes > limit + borrowed {
      guard let more = reserve?.take() else { return false }
      borrowed += more
    }
    return true
  }

  private func entry(_ index: Int) -> UInt32 {
    let record = records[index]
    let isSpecial =
      record.isDead || record.matchDelay != nil || (stopsWhenFresh && record.isFresh)
    return UInt32(index * stride) | (isSpecial ? Self.specialBit : 0)
  }

  private func isStepper(_ index: Int) -> Bool {
    let record = records[index]
    guard record.tracker == stepper.trackerState, record.matchDelay == stepper.matchDelay,
      record.isSearching == stepper.isSearching, record.isFresh == stepper.isFresh,
      record.threads.count == stepper.threads.count,
      record.matched.count == stepper.matched.count
    else { return false }
    return threads[record.threads].elementsEqual(stepper.threads)
      && matches[record.matched].elementsEqual(stepper.matched)
  }

  private static func hash(
    _ threads: ArraySlice<UInt32>, _ tracker: ScalarTracker.State
  ) -> Int {
    var hash = UInt64(tracker.bits)
    for thread in threads { hash = (hash ^ UInt64(thread)) &* 0x9E37_79B9_7F4A_7C15 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }

  private func grow() {
    buckets = [Int32](repeating: -1, count: buckets.count * 4)
    for index in records.indices {
      let record = records[index]
      let hash = Self.hash(threads[record.threads], record.tracker)
      var bucket = hash & (buckets.count - 1)
      while buckets[bucket] >= 0 { bucket = (bucket + 1) & (buckets.count - 1) }
      buckets[bucket] = Int32(index)
    }
  }

  private func drop() {
    dropCount += 1
    // What is given back is for others.
    let keeps = borrowed == 0
    table.removeAll(keepingCapacity: keeps)
    records.removeAll(keepingCapacity: keeps)
    threads.removeAll(keepingCapacity: keeps)
    matches.removeAll(keepingCapacity: keeps)
    buckets = [Int32](repeating: -1, count: 256)
    for index in starts.indices { starts[index] = Self.unknown }
    reserve?.giveBack(borrowed)
    borrowed = 0
  }
}
