import TextMillBytes

/// A signature of a set of shingles: two sets agree in about as large a share of its places as of
/// their shingles.
///
/// One permutation hashing (Li, Owen and Zhang 2012): a shingle's hash chooses one of the places and
/// the least hash there stays, so that a shingle costs the same whatever the signature's length. Each
/// shingle is thrown `throws` times, so that a short text fills most places too; what stays empty
/// takes the value of another place by a fixed sequence (Shrivastava 2017, "Optimal densification").
struct MinHash: Sendable {
  /// How many places a signature has.
  let count: Int
  /// How many times each shingle is thrown.
  private static let throwsEach: UInt64 = 4
  /// What an empty place holds; no shingle's value.
  private static let empty = UInt32.max

  /// Puts the signature of at least one shingle in place of what is in a list.
  func sign(_ shingles: [UInt64], into signature: inout [UInt32]) {
    signature.removeAll(keepingCapacity: true)
    signature.append(contentsOf: repeatElement(Self.empty, count: count))
    let places = UInt64(count)
    var least = signature.mutableSpan
    for shingle in shingles {
      for number in 1...Self.throwsEach {
        let hash = StableHash.mixed(shingle &+ number &* 0x9E37_79B9_7F4A_7C15)
        let place = Int(truncatingIfNeeded: hash.multipliedFullWidth(by: places).high)
        let value = UInt32(truncatingIfNeeded: hash) & ~1
        if value < least[place] { least[place] = value }
      }
    }
    fillEmptyPlaces(&least)
  }

  private func fillEmptyPlaces(_ signature: inout MutableSpan<UInt32>) {
    var isFull = [Bool](repeating: false, count: signature.count)
    var hasEmpty = false
    for place in signature.indices {
      isFull[place] = signature[place] != Self.empty
      if !isFull[place] { hasEmpty = true }
    }
    guard hasEmpty else { return }
    for place in signature.indices where !isFull[place] {
      var attempt: UInt64 = 0
      var other = place
      while !isFull[other] {
        attempt += 1
        let hash = StableHash.mixed(UInt64(place) << 32 | attempt)
        other = Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(count)).high)
      }
      signature[place] = signature[other]
    }
  }
}
