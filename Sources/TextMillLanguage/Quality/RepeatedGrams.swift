/// How much of a text is runs of tokens that recur, for runs of 2 to 10 tokens.
///
/// The measures of Rae et al., "Scaling Language Models: Methods, Analysis & Insights from Training
/// Gopher" (2021), appendix A.1.1, in Unicode scalars, blanks aside.
public struct RepeatedGrams: Sendable, Equatable {
  /// The sizes of runs that are looked at, in tokens.
  public static let sizes = 2...10

  private var top: [Int] = []
  private var duplicates: [Int] = []

  /// The length of the most frequent run of a size, times how often it stands in the text, a blank
  /// between tokens counted; of equally frequent ones, the first one's.
  ///
  /// 0 for texts that are too short, and for other sizes.
  public func topCharacters(_ size: Int) -> Int {
    top.indices.contains(size - 2) ? top[size - 2] : 0
  }

  /// The length of all runs of a size that stood in the text before, none overlapping another one.
  ///
  /// 0 for other sizes.
  public func duplicateCharacters(_ size: Int) -> Int {
    duplicates.indices.contains(size - 2) ? duplicates[size - 2] : 0
  }

  /// Only where a run of n tokens recurs can one of n + 1 do so: each size looks at few places.
  init(hashes: [UInt64], starts: [UInt32], table: inout GramTable) {
    var places = hashes.indices.map { UInt32(truncatingIfNeeded: $0) }
    var runs = hashes
    for size in Self.sizes {
      places.removeAll { Int($0) + size > hashes.count }
      table.reset(for: places.count)
      var numbers: [UInt32] = []
      numbers.reserveCapacity(places.count)
      for place in places {
        let at = Int(place)
        let run = LoweredHash.mixed(runs[at] &+ 0x9E37_79B9, hashes[at + size - 1])
        runs[at] = run
        numbers.append(table.add(run, at: place))
      }
      let width = { (place: UInt32) in
        Int(starts[Int(place) + size]) - Int(starts[Int(place)])
      }
      top.append(Self.top(size, hashes.count, table, width))
      duplicates.append(Self.duplicates(size, places, numbers, &table, width))
      var kept = 0
      for index in places.indices where table.entries[Int(numbers[index])].count > 1 {
        places[kept] = places[index]
        kept += 1
      }
      places.removeSubrange(kept...)
    }
  }

  private static func top(
    _ size: Int, _ tokens: Int, _ table: GramTable, _ width: (UInt32) -> Int
  ) -> Int {
    if tokens < size { return 0 }
    var best = GramTable.Entry(hash: 0, first: 0)
    for entry in table.entries where entry.count > best.count { best = entry }
    return (width(best.first) + size - 1) * Int(best.count)
  }

  private static func duplicates(
    _ size: Int, _ places: [UInt32], _ numbers: [UInt32], _ table: inout GramTable,
    _ width: (UInt32) -> Int
  ) -> Int {
    var (next, sum) = (0, 0)
    for index in places.indices where Int(places[index]) >= next {
      guard table.wasSeen(numbers[index]) else { continue }
      sum += width(places[index])
      next = Int(places[index]) + size
    }
    return sum
  }
}
