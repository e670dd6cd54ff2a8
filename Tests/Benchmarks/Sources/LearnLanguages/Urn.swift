/// Words or parts of words of a language, to be drawn as often as they occur.
struct Urn {
  /// Where the features of each begin, and where the last ones end.
  private(set) var starts: [Int] = [0]
  private(set) var features: [UInt32] = []
  private(set) var shares: [UInt64] = []
  private var sums: [UInt64] = []

  var isEmpty: Bool { shares.isEmpty }
  var count: Int { shares.count }

  mutating func add(_ numbers: [UInt32], share: UInt64) {
    features += numbers
    starts.append(features.count)
    shares.append(share)
    sums.append((sums.last ?? 0) + share)
  }

  /// The features of one.
  func draw(_ dice: inout Dice) -> Range<Int> {
    let mark = dice.next().multipliedFullWidth(by: sums[sums.count - 1]).high
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > mark { high = middle } else { low = middle + 1 }
    }
    return starts[low]..<starts[low + 1]
  }

  mutating func renumber(_ numbers: [UInt32]) {
    var kept: [UInt32] = []
    var newStarts = [0]
    for index in shares.indices {
      for feature in features[starts[index]..<starts[index + 1]] {
        let number = numbers[Int(feature)]
        if number != .max { kept.append(number) }
      }
      newStarts.append(kept.count)
    }
    (features, starts) = (kept, newStarts)
  }
}
